import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

const ONE_OR_MORE = 'Several IDs, separated by commas, do too.';

/** A tag that the company keeps for its customers. */
export function customerTagField(field: Given): Field {
	return locator({
		thing: 'Customer Tag',
		search: 'searchCustomerTags',
		idPlaceholder: 'etAJ2GCAAAXtWyujaWJHDDGi0mACHAAA',
		id: ANY_ID,
		description:
			'The customer tag (企业客户标签): choose from the list, or give the ID that Customer Tag → Get Many shows',
		...field,
	});
}

export function customerTagGroupField(field: Given): Field {
	return locator({
		thing: 'Tag Group',
		search: 'searchCustomerTagGroups',
		idPlaceholder: 'etAJ2GCAAAXtWyujaWJHDDGi0mACHBBB',
		id: ANY_ID,
		description:
			'The group of customer tags (标签组): choose from the list, or give the ID that Customer Tag Group → Get Many shows',
		...field,
	});
}

/** Several customer tags by ID: text with commas, or an expression that gives a list. */
export function customerTagsField(field: Given): Field {
	return {
		displayName: 'Tags',
		type: 'string',
		default: '',
		placeholder: 'etAJ2GCAAAXtWyujaWJHDDGi0mACHAAA',
		description:
			'IDs of customer tags (企业客户标签), separated by commas or as a list; Customer Tag → Get Many shows them',
		as: 'texts',
		...field,
	};
}

/** A set of rules for customer contact, and the members it stands for. */
export function ruleGroupField(field: Given): Field {
	return locator({
		thing: 'Rule Group',
		search: 'searchRuleGroups',
		idPlaceholder: '1',
		id: { regex: '^[0-9]+$', hint: 'The ID of a rule group is a number' },
		description:
			'The rule group (客户联系规则组), one that this app created: choose from the list, or give its ID, a number that Rule Group → Get Many shows',
		as: 'integer',
		...field,
	});
}

export function ruleGroupTagField(field: Given): Field {
	return locator({
		thing: 'Rule Group Tag',
		search: 'searchRuleGroupTags',
		idPlaceholder: 'stAJ2GCAAAXtWyujaWJHDDGi0mACHAAA',
		id: ANY_ID,
		description:
			'The tag of a rule group (规则组标签): choose from the list, or give the ID that Rule Group Tag → Get Many shows',
		...field,
	});
}

export function ruleGroupTagGroupField(field: Given): Field {
	return locator({
		thing: 'Tag Group',
		search: 'searchRuleGroupTagGroups',
		idPlaceholder: 'stAJ2GCAAAXtWyujaWJHDDGi0mACHBBB',
		id: ANY_ID,
		description:
			'The tag group of a rule group: choose from the list, or give the ID that Rule Group Tag Group → Get Many shows',
		...field,
	});
}

/** A field for one thing that the API takes as a list, in which several may be given. */
export function oneOrMore(field: Field): Field {
	return { ...field, as: 'texts', description: `${field.description}. ${ONE_OR_MORE}` };
}

/** A member who has left and whose customers nobody has yet. */
export function leaverField(field: Given): Field {
	return locator({
		thing: 'Leaver',
		search: 'searchLeavers',
		idPlaceholder: 'zhangsan',
		id: ANY_ID,
		description:
			'The member who has left (离职成员): choose from the list of those with customers to hand over, or give the user ID (账号) the member had',
		limits: { bytes: 64 },
		...field,
	});
}
