import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

/** A rule by which the data zone finds words and behavior in chats. */
export function zoneKeywordRuleField(field: Partial<Field> & Pick<Field, 'name' | 'send'>): Field {
	return locator({
		thing: 'Rule',
		search: 'searchZoneKeywordRules',
		idPlaceholder: 'vvvvvvvvvvvvvvvvvxxxx',
		id: ANY_ID,
		description:
			'The keyword rule (关键词规则): choose from the list, or give the rule ID that Zone Keyword Rule → Get Many shows',
		...field,
	});
}
