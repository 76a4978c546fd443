import { massMessageField } from '../../../shared/fields';
import type { Field, Pages } from '../../../shared/operation';

export const MASS_MESSAGE = massMessageField({
	name: 'messageId',
	required: true,
	send: 'body.msgid',
});

export const TO_CUSTOMERS = 'single';
export const TO_GROUPS = 'group';

export const CHAT_TYPE: Field = {
	displayName: 'Send To',
	name: 'chatType',
	type: 'options',
	options: [
		{
			name: 'Customer Groups',
			value: TO_GROUPS,
			description: 'Group chats with customers (客户群)',
		},
		{ name: 'Customers', value: TO_CUSTOMERS, description: 'Each customer alone (客户)' },
	],
	default: TO_CUSTOMERS,
	send: 'body.chat_type',
};

export const CREATED_BY_WORDS = ['company', 'member'];

export const CREATED_BY: Field = {
	displayName: 'Created By',
	name: 'createdBy',
	type: 'options',
	options: [
		{ name: 'Anyone', value: 2 },
		{ name: 'Company', value: 0 },
		{ name: 'Member', value: 1 },
	],
	default: 2,
	send: 'body.filter_type',
};

export const RESULT_PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	limit: { send: 'body.limit', max: 1000 },
	items: 'send_list',
};
