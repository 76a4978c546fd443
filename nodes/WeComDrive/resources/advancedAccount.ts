import { ACCOUNT_LIST, accountMembersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const members = (description: string): Field =>
	accountMembersField({
		split: true,
		description: `${description}: user IDs (账号), separated by commas or as a list. WeCom takes 100 a call; more go out in several.`,
	});

export const advancedAccount = defineResource({
	value: 'advancedAccount',
	name: 'Advanced Account',
	description: 'Which members have the advanced features of the drive (高级功能账号)',
	operations: [
		{
			value: 'assign',
			name: 'Assign',
			action: 'Assign advanced drive features to members',
			description:
				'Give members the advanced features (分配高级功能账号); those who have them already count as done',
			doc: 99512,
			request: { method: 'POST', path: '/cgi-bin/wedrive/vip/batch_add' },
			fields: [members('Who gets them')],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many members with advanced drive features',
			description: 'List the members the app can see who have the advanced features',
			doc: 99514,
			request: { method: 'POST', path: '/cgi-bin/wedrive/vip/list' },
			...ACCOUNT_LIST,
		},
		{
			value: 'withdraw',
			name: 'Withdraw',
			action: 'Withdraw advanced drive features from members',
			description: 'Take the advanced features from members (取消高级功能账号)',
			doc: 99513,
			request: { method: 'POST', path: '/cgi-bin/wedrive/vip/batch_del' },
			fields: [members('Who loses them')],
		},
	],
});
