import { customerGroupField, membersField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { GROUP_STATISTICS } from './groupStatistics';

export const customerGroup = defineResource({
	value: 'customerGroup',
	name: 'Customer Group',
	description: 'A group chat of members with customers (客户群)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get customer group',
			description: 'Read the name, the notice, the admins and the members of a customer group',
			doc: 92122,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/get' },
			fields: [
				customerGroupField({ name: 'chatId', required: true, send: 'body.chat_id' }),
				{
					displayName: 'Include Member Names',
					name: 'includeNames',
					type: 'boolean',
					default: true,
					description:
						'Whether each member comes with a name: that of WeChat, or what a contact of another company shows',
					send: 'body.need_name',
					as: 'flag',
				},
			],
			output: { unwrap: 'group_chat' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer groups',
			description:
				'List customer groups with chat ID and status, of the owners whom the app can see',
			doc: 92120,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/list' },
			filters: [
				membersField({
					displayName: 'Owners',
					name: 'owners',
					send: 'body.owner_filter.userid_list',
					limits: { items: 100 },
					description:
						'User IDs (账号) of group owners (群主), separated by commas or as a list, 100 at most. Needed where the app sees over 1,000 members, and for owners who have left.',
				}),
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Any', value: 0 },
						{ name: 'Owner Left, Being Handed Over', value: 2 },
						{ name: 'Owner Left, Handed Over', value: 3 },
						{ name: 'Owner Left, to Be Handed Over', value: 1 },
					],
					default: 0,
					description:
						'How far a group has come whose owner left the company (离职继承). Groups with an owner who is there come only with Any.',
					send: 'body.status_filter',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'group_chat_list',
			},
			output: { items: 'group_chat_list' },
		},
		{
			value: 'getIdByOpenGid',
			name: 'Get ID by OpenGID',
			action: 'Get customer group by its open group ID',
			description: 'Find the chat ID of the customer group in which a mini program was opened',
			doc: 94822,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/opengid_to_chatid' },
			fields: [
				{
					displayName: 'OpenGID',
					name: 'openGid',
					type: 'string',
					required: true,
					default: '',
					description:
						'The group ID that the mini program got from WeChat with wx.getGroupEnterInfo. Only groups of your own company have a chat ID.',
					send: 'body.opengid',
				},
			],
		},
		...GROUP_STATISTICS,
	],
});
