import { ACCOUNT_LIST, accountMembersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const MEMBERS: Field = accountMembersField({
	description:
		'User IDs (账号) of members whom the app may see, separated by commas, or an expression that gives a list of them; over 100 take several calls',
	split: true,
});

export const advancedAccount = defineResource({
	value: 'advancedAccount',
	name: 'Advanced Account',
	description: 'Members with the advanced features of documents (高级功能账号)',
	operations: [
		{
			value: 'assign',
			name: 'Assign',
			action: 'Assign advanced accounts of documents',
			description:
				'Give members the advanced features of documents. Those who have them already count as done.',
			doc: 99516,
			request: { method: 'POST', path: '/cgi-bin/wedoc/vip/batch_add' },
			fields: [MEMBERS],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many advanced accounts of documents',
			description: 'List the members who have the advanced features of documents',
			doc: 99518,
			request: { method: 'POST', path: '/cgi-bin/wedoc/vip/list' },
			...ACCOUNT_LIST,
		},
		{
			value: 'revoke',
			name: 'Revoke',
			action: 'Revoke advanced accounts of documents',
			description: 'Take the advanced features of documents from members',
			doc: 99517,
			request: { method: 'POST', path: '/cgi-bin/wedoc/vip/batch_del' },
			fields: [MEMBERS],
		},
	],
});
