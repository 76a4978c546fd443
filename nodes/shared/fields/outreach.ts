import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

export function acquisitionLinkField(field: Given): Field {
	return locator({
		thing: 'Acquisition Link',
		search: 'searchAcquisitionLinks',
		idPlaceholder: 'cawcdea8aa0f0a0f0a',
		id: ANY_ID,
		description:
			'The acquisition link (获客链接), one that this app created: choose from the list, or give the link ID that Acquisition Link → Create answered',
		...field,
	});
}

export function contactWayField(field: Given): Field {
	return locator({
		thing: 'Contact Way',
		search: 'searchContactWays',
		idPlaceholder: '42b34949e138eb6e027c123cba77fAAA',
		id: ANY_ID,
		description:
			'The contact way (联系我): choose from the list, or give the config ID that Contact Way → Create answered. The list shows those of the last 90 days, and no temporary chats.',
		...field,
	});
}

export function massMessageField(field: Given): Field {
	return locator({
		thing: 'Mass Message',
		search: 'searchMassMessages',
		idPlaceholder: 'msgGCAAAXtWyujaWJHDDGi0mACAAAA',
		id: ANY_ID,
		description:
			'The mass message (群发): choose from those of the last 28 days, or give the message ID that Mass Message → Create answered',
		...field,
	});
}

export function momentField(field: Given): Field {
	return locator({
		thing: 'Moment',
		search: 'searchMoments',
		idPlaceholder: 'momGCAAAXtWyujaWJHDDGi0mACAAAA',
		id: ANY_ID,
		description:
			'The moment (客户朋友圈): choose from those of the last 28 days, or give the moment ID that Moment → Get Many shows',
		...field,
	});
}

export function momentRuleGroupField(field: Given): Field {
	return locator({
		thing: 'Rule Group',
		search: 'searchMomentRuleGroups',
		idPlaceholder: '1',
		id: { regex: '^[0-9]+$', hint: 'The ID of a rule group is a number' },
		description:
			'The rule group (规则组), one that this app created: choose from the list, or give its ID, a number',
		as: 'integer',
		...field,
	});
}

export function productField(field: Given): Field {
	return locator({
		thing: 'Product',
		search: 'searchProducts',
		idPlaceholder: 'wpGCAAAXtWyujaWJHDDGi0mACAAAA',
		id: ANY_ID,
		description:
			'The product of the album (商品图册): choose from the list, or give the product ID that Product → Get Many shows',
		...field,
	});
}

export function sensitiveWordRuleField(field: Given): Field {
	return locator({
		thing: 'Rule',
		search: 'searchSensitiveWordRules',
		idPlaceholder: '1',
		id: ANY_ID,
		description:
			'The rule (敏感词规则): choose from the list, or give the rule ID that Sensitive Word Rule → Get Many shows',
		...field,
	});
}
