import type { Operation } from '../../../../shared/operation';
import { defineResource, schemaLike } from '../../../../shared/operation';
import { FOR_PROVIDERS } from './access';
import { SEARCH_IN, sinceFilters } from './messageFields';
import { readHits, readMessages, searchMessages } from './readMessages';

const MESSAGE = {
	sender: { type: 1, id: 'woxxxxxmmgjiegjie', type_name: 'Member' },
	receiver_list: [{ type: 2, id: 'wmXXXXXXXXXXXXX', type_name: 'External Contact' }],
	chatid: 'wrXXXXXXXXXX',
	send_time: 1666666666,
	msgtype: 2,
	msgtype_name: 'Image',
	service_encrypt_info: { encrypted_secret_key: 'KEYAAAAAAABBBBBB', public_key_ver: 1 },
};

const SINCE_PAGES: Operation['pages'] = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	more: 'has_more',
	limit: { send: 'body.limit', max: 1000 },
	items: 'msg_list',
};

export const zoneMessage = defineResource({
	value: 'zoneMessage',
	name: 'Zone Message',
	description: `Records of messages that the data zone holds (数据与智能专区): who wrote when to whom, never the text, which only the zone and the component that shows chats can open. ${FOR_PROVIDERS}.`,
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many messages of the data zone',
			description:
				'List the messages of the last 5 days, or since a cursor, oldest first: sender, receivers, time and type (获取会话记录). Each item holds next_cursor, for the next time. WeCom archives only after a public key is set.',
			doc: 97240,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/sync_msg' },
			filters: sinceFilters(128, 'conversation_new_message (产生会话回调)'),
			pages: SINCE_PAGES,
			output: { schema: schemaLike({ msgid: 'xxxmsgid', ...MESSAGE, next_cursor: 'CURSOR' }) },
			run: readMessages,
		},
		{
			value: 'getHits',
			name: 'Get Rule Hits',
			action: 'Get messages that hit zone keyword rules',
			description:
				'List the messages of the last 5 days, or since a cursor, that a keyword rule found, with the rules and what they found (命中关键词规则的会话记录). Each item holds next_cursor, for the next time.',
			doc: 97266,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/get_hit_msg_list' },
			fields: [
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: true,
					description:
						'Whether each item tells sender, receivers, time and type of the message too, or its ID only',
					send: 'body.need_detail',
					as: 'flag',
				},
			],
			filters: sinceFilters(64, 'hit_keyword (命中关键词规则通知)'),
			pages: SINCE_PAGES,
			output: {
				schema: schemaLike({
					msgid: 'xxxmsgid',
					hit_rule_list: [
						{
							rule_id: 'vvvvvvvvvvvvvvvvvxxxx',
							has_hit_keyword: false,
							semantics_list: [1],
							semantics_names: ['Red Packets'],
						},
					],
					msg_detail: MESSAGE,
					next_cursor: 'CURSOR',
				}),
			},
			run: readHits,
		},
		{
			value: 'search',
			name: 'Search',
			action: 'Search messages of the data zone by text',
			description:
				'Find the IDs of messages, newest first, by the text of messages, the titles of links and mini programs, and the names of files and documents (会话消息搜索). It needs the permission to get chat records (获取会话记录).',
			doc: 97374,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/search_msg' },
			fields: [
				{
					displayName: 'Text',
					name: 'query',
					type: 'string',
					required: true,
					default: '',
					description: 'What to search for, 2 characters at least',
					send: 'body.query_word',
					limits: { minChars: 2 },
				},
				...SEARCH_IN,
			],
			filters: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					default: '',
					description:
						'The moment from which on messages count. Without it, those of the last 30 days do; a span of over 30 days is searched part by part.',
					send: 'body.start_time',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					default: '',
					description:
						'The moment up to which messages count, only together with From; now if empty',
					send: 'body.end_time',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'msg_list',
			},
			run: searchMessages,
		},
	],
});
