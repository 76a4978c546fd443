import type { Field } from '../operation';
import { NUMBER_ID, locator } from './locator';

/** A rule of whom members see in the directory. */
export function contactRuleField(field: Pick<Field, 'send'>): Field {
	return locator({
		thing: 'Rule',
		name: 'ruleId',
		search: 'searchContactRules',
		idPlaceholder: '10001',
		id: NUMBER_ID,
		required: true,
		description:
			'The rule: choose from the list, or give the ID, a number that Contact Visibility Rule → Get Many shows',
		as: 'integer',
		...field,
	});
}

/** A field that the company has in its staff roster. */
export function rosterFieldField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Field',
		name: 'fieldId',
		search: 'searchRosterFields',
		idPlaceholder: '11004',
		id: NUMBER_ID,
		required: true,
		description:
			'The field (字段): choose from the list, or give the ID, a number that Staff Roster → Get Fields shows',
		as: 'integer',
		...field,
	});
}
