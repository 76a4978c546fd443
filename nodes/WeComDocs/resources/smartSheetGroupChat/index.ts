import {
	memberField,
	membersField,
	smartSheetChatField,
	smartSheetDocumentField,
} from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';

const MOST_AT_ONCE = 500;

export const smartSheetGroupChat = defineResource({
	value: 'smartSheetGroupChat',
	name: 'Smart Sheet Group Chat',
	description:
		'Group chats that automations of a smart sheet made (智能表格自动化创建的群聊); the app needs the root department in its visible range',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get group chat of a smart sheet',
			description:
				'Read the name, the owner and the members of a group chat; only members of this company are listed',
			doc: 101028,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/groupchat/get' },
			fields: [smartSheetDocumentField, smartSheetChatField()],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many group chats of a smart sheet',
			description: 'List the IDs of the group chats that automations of a smart sheet made',
			doc: 100989,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/groupchat/list' },
			fields: [smartSheetDocumentField],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 200 },
				items: 'chat_id_list',
			},
			output: { itemKey: 'chat_id' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update group chat of a smart sheet',
			description:
				'Add or remove members of a group chat, or give it another owner. Members must be members of the smart sheet.',
			doc: 101029,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/groupchat/update' },
			fields: [smartSheetDocumentField, smartSheetChatField()],
			updateFields: [
				membersField({
					displayName: 'Add Members',
					name: 'add',
					send: 'body.add_user_list',
					limits: { items: MOST_AT_ONCE },
					split: true,
					description:
						'User IDs (账号) of those to add, separated by commas, or an expression that gives a list of them; 2,000 can be in a group chat',
				}),
				memberField({
					displayName: 'Owner',
					name: 'owner',
					send: 'body.owner',
					description:
						'The new owner (群主), a member of this company: from the list, or by user ID. Needed where the present one is removed.',
				}),
				membersField({
					displayName: 'Remove Members',
					name: 'remove',
					send: 'body.del_user_list',
					limits: { items: MOST_AT_ONCE },
					split: true,
					description:
						'User IDs (账号) of those to remove, separated by commas, or an expression that gives a list of them',
				}),
			],
			anyOf: ['add', 'owner', 'remove'],
		},
	],
});
