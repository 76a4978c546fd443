import type { Field } from '../../../../shared/operation';
import { OPEN_USER_ID, chatIdField } from './access';

const SINGLE_CHATS = 1;
const GROUP_CHATS = 2;

/** From where on to read, and what lets the app read more often. */
export const sinceFilters = (cursorBytes: number, event: string): Field[] => [
	{
		displayName: 'Since Cursor',
		name: 'sinceCursor',
		type: 'string',
		default: '',
		description: `The next_cursor of the last time, ${cursorBytes} bytes at most; without it, reading begins with the oldest of the last 5 days`,
		send: 'body.cursor',
		limits: { bytes: cursorBytes },
	},
	{
		displayName: 'Token',
		name: 'token',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: `The Token of the event ${event}, at most 10 minutes old and 128 bytes long. Without it, WeCom lets you ask far less often.`,
		send: 'body.token',
		limits: { bytes: 128 },
	},
];

/** All chats, those of one kind, or a single one. */
export const SEARCH_IN: Field[] = [
	{
		displayName: 'Search In',
		name: 'searchIn',
		type: 'options',
		options: [
			{ name: 'All Chats', value: '' },
			{ name: 'Group Chats', value: GROUP_CHATS, description: '群聊' },
			{ name: 'Single Chats', value: SINGLE_CHATS, description: '单聊' },
		],
		default: '',
		description: 'The chats in which to search',
		send: 'body.chat_info.chat_type',
	},
	chatIdField({
		required: false,
		displayOptions: { show: { searchIn: [GROUP_CHATS] } },
		description: 'Only this group chat, by the chatid that Zone Chat → Search finds',
		send: 'body.chat_info.chat_id',
	}),
	{
		displayName: 'Between',
		name: 'between',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: 'Add Person',
		description: 'Only the chat of these people, two of them',
		displayOptions: { show: { searchIn: [SINGLE_CHATS] } },
		limits: { items: 2, minItems: 2 },
		options: [
			{
				displayName: 'Person',
				name: 'person',
				send: 'body.chat_info.id_list[]',
				values: [
					{
						displayName: 'Who',
						name: 'who',
						type: 'options',
						options: [
							{ name: 'Customer', value: 'customer' },
							{ name: 'Member', value: 'member' },
						],
						default: 'member',
						description: 'Whether the person is a member of the company or from outside',
					},
					{
						...OPEN_USER_ID,
						displayOptions: { show: { who: ['member'] } },
						send: 'open_userid',
					},
					{
						displayName: 'External User ID',
						name: 'externalUserId',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'wmeDKaCQAAGd9oGiQWxVsAKwV2HxNAAA',
						description: 'The external user ID of the customer (客户)',
						displayOptions: { show: { who: ['customer'] } },
						send: 'external_userid',
					},
				],
			},
		],
	},
];
