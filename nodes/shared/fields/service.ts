import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

/** The name that the list of servicers reads the account from. */
const ACCOUNT = 'openKfId';

/** A customer service account, one a form. */
export function serviceAccountField(field: Omit<Given, 'name'>): Field {
	return locator({
		thing: 'Account',
		name: ACCOUNT,
		search: 'searchServiceAccounts',
		idPlaceholder: 'wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q',
		id: ANY_ID,
		required: true,
		description:
			'The customer service account (客服账号): choose from the list, or give its ID (open_kfid), which begins with wk or kf',
		limits: { bytes: 64 },
		...field,
	});
}

/** A member who serves in the account of the same form. */
export function servicerField(field: Given): Field {
	return locator({
		thing: 'Servicer',
		search: 'searchServicers',
		idPlaceholder: 'zhangsan',
		id: ANY_ID,
		description:
			'The servicer (接待人员), a member who serves in the account: choose from the list, or give the user ID',
		...field,
	});
}

export function knowledgeGroupField(field: Given): Field {
	return locator({
		thing: 'Group',
		search: 'searchKnowledgeGroups',
		idPlaceholder: 'kgAJ2GCAAAxyz',
		id: ANY_ID,
		description:
			'The group (分组) of the knowledge base: choose from the list, or give the ID that Knowledge Group → Get Many shows',
		...field,
	});
}

export function knowledgeQuestionField(field: Given): Field {
	return locator({
		thing: 'Question',
		search: 'searchKnowledgeQuestions',
		idPlaceholder: 'kiAJ2GCAAAxyz',
		id: ANY_ID,
		description:
			'The question (问答) of the knowledge base: choose from the list, or give the ID that Knowledge Question → Get Many shows as intent_id',
		...field,
	});
}

/** WeCom has no list of those who wrote: their IDs come with their messages. */
export function serviceCustomerField(field: Omit<Given, 'name'>): Field {
	return {
		displayName: 'Customer ID',
		name: 'externalUserId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wmAJ2GCAAAme1XQRC-NI-q0_ZM9ukoAw',
		description:
			'The external user ID of the WeChat user who wrote, which begins with wm: each message carries it as external_userid',
		...field,
	};
}
