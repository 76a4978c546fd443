import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../../shared/operation';
import { defineResource, schemaLike } from '../../../../shared/operation';
import { consentOf, peopleField } from '../../consent';
import { FOR_PROVIDERS, OPEN_USER_ID, chatIdField } from './access';
import { namedParties } from './names';

const CONSENT_DOC = 99530;

export const zoneChat = defineResource({
	value: 'zoneChat',
	name: 'Zone Chat',
	description: `Chats that the data zone holds (数据与智能专区), their people and their consent. ${FOR_PROVIDERS}.`,
	operations: [
		{
			value: 'getConsent',
			name: 'Get Consent in Chats',
			action: 'Get consent of customers to the data zone in chats with a member',
			description:
				'Read whether people outside the company agreed that their chats with a member are archived in the zone (单聊会话同意情况)',
			doc: CONSENT_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/getagreestatus/single' },
			fields: [OPEN_USER_ID, peopleField('body.item[].external_userid')],
			sends: { 'body.item[].open_userid': 'openUserId' },
			output: { items: 'agreeinfo' },
			run: async (run) => await consentOf(run, 'item', { open_userid: run.value('openUserId') }),
		},
		{
			value: 'getRoomConsent',
			name: 'Get Consent in Group Chat',
			action: 'Get consent of customers to the data zone in a group chat',
			description:
				'Read whether the people from outside in a group chat agreed that it is archived in the zone (群聊会话同意情况); at least one of its members must be archived',
			doc: CONSENT_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/getagreestatus/room' },
			fields: [chatIdField()],
			output: { items: 'agreeinfo' },
		},
		{
			value: 'get',
			name: 'Get Internal Group Chat',
			action: 'Get internal group chat of the data zone',
			description:
				'Read who created a group chat of colleagues or of linked companies (内部群, 企业互联群), when, and who joined it; at least one of its members must be archived',
			doc: 99495,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/groupchat/get' },
			fields: [
				chatIdField({
					description: 'The internal group chat, by the chatid that messages of the group carry',
				}),
			],
			output: {
				schema: schemaLike({
					creator: 'woAAAAAAA',
					room_create_time: 1592361604,
					members: [{ memberid: 'woAAAAAAAA', jointime: 1592361605, type: 1, type_name: 'Member' }],
				}),
			},
			run: getChat,
		},
		{
			value: 'search',
			name: 'Search',
			action: 'Search group chats of the data zone by name',
			description:
				'Find the IDs of group chats by their names of today (会话名称搜索); group chats without a name and single chats are not found. It needs the permission for the component that shows chats (使用展示组件).',
			doc: 99496,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/search_chat' },
			fields: [
				{
					displayName: 'Name',
					name: 'query',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'VIP',
					description: 'What the names hold, 2 characters at least',
					send: 'body.query_word',
					limits: { minChars: 2 },
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'chat_list',
			},
		},
	],
});

async function getChat(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { members, ...chat } = await run.send(payload);
	return { ...chat, members: namedParties(members) };
}
