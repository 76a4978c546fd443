import { ACCOUNT_LIST, accountMembersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const members = (description: string): Field =>
	accountMembersField({
		split: true,
		description: `${description}: user IDs (账号), separated by commas or as a list. Over 100 go out in several calls.`,
	});

export const advancedAccount = defineResource({
	value: 'advancedAccount',
	name: 'Advanced Account',
	description: 'Which members have the advanced features of mail (高级功能账号)',
	operations: [
		{
			value: 'assign',
			name: 'Assign',
			action: 'Assign advanced mail accounts to members',
			description:
				'Give members the advanced features of mail that the company has bought; succ_userid_list names those who have them now, fail_userid_list those who do not',
			doc: 99316,
			request: { method: 'POST', path: '/cgi-bin/exmail/vip/batch_add' },
			fields: [members('Who gets them')],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many members with advanced mail accounts',
			description: 'List the members who have the advanced features, of those whom the app may see',
			doc: 99318,
			request: { method: 'POST', path: '/cgi-bin/exmail/vip/list' },
			...ACCOUNT_LIST,
		},
		{
			value: 'withdraw',
			name: 'Withdraw',
			action: 'Withdraw advanced mail accounts from members',
			description:
				'Take the advanced features of mail from members; succ_userid_list names those who lost them, fail_userid_list those who did not',
			doc: 99317,
			request: { method: 'POST', path: '/cgi-bin/exmail/vip/batch_del' },
			fields: [members('Who loses them')],
		},
	],
});
