import type { Field } from '../operation';
import { ANY_ID, NUMBER_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'send'>;

/** A supply chain; the other fields of this file look for things within the one that is chosen here. */
export function chainField(field: Given): Field {
	return locator({
		thing: 'Supply Chain',
		search: 'searchChains',
		idPlaceholder: 'Chxxxxxx',
		id: ANY_ID,
		description:
			'The supply chain (上下游): choose from the list, or give the chain ID that Supply Chain → Get Many shows',
		name: 'chainId',
		required: true,
		...field,
	});
}

export function chainGroupField(field: Given): Field {
	return locator({
		thing: 'Group',
		search: 'searchChainGroups',
		idPlaceholder: '2',
		id: NUMBER_ID,
		description:
			'A group (分组) of the supply chain: choose from the list, or give the ID that Supply Chain → Get Groups shows',
		as: 'integer',
		name: 'groupId',
		...field,
	});
}

/** A company that has joined a supply chain. */
export function chainCompanyField(field: Given): Field {
	return locator({
		thing: 'Company',
		search: 'searchChainCompanies',
		idPlaceholder: 'ww0123456789abcdef',
		id: ANY_ID,
		description:
			'The company (下游企业): choose from the list, or give the corp ID that Downstream Company → Get Many shows',
		name: 'corpId',
		...field,
	});
}

/** A company that was invited to a supply chain and has not joined. */
export function pendingChainCompanyField(field: Given): Field {
	return locator({
		thing: 'Invited Company',
		search: 'searchPendingChainCompanies',
		idPlaceholder: 'ww0123456789abcdef',
		id: ANY_ID,
		description:
			'The company that has not joined yet: choose from the list, or give the pending corp ID that Downstream Company → Get Many shows with Include Invited Companies',
		name: 'pendingCorpId',
		...field,
	});
}

export function chainRuleField(field: Given): Field {
	return locator({
		thing: 'Rule',
		search: 'searchChainRules',
		idPlaceholder: '1',
		id: NUMBER_ID,
		description:
			'The rule (对接规则): choose from the list, or give the ID that Supply Chain Rule → Get Many shows',
		as: 'integer',
		name: 'ruleId',
		required: true,
		...field,
	});
}
