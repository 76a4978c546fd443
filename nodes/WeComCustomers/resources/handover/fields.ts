import { memberField } from '../../../shared/fields';
import type { Field, Pages } from '../../../shared/operation';
import { itemSchema } from '../itemSchema';

export const TAKEOVER: Field = memberField({
	displayName: 'To Member',
	name: 'takeoverUserId',
	required: true,
	send: 'body.takeover_userid',
	description:
		'The member (成员) who takes over, who serves customers, has a verified name and used WeCom within a year: choose from the list, or give the user ID (账号)',
});

export const CUSTOMERS: Field = {
	displayName: 'Customers',
	name: 'customers',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wmqfasd1e1927831123109rBAAAA',
	description:
		'External user IDs of the customers to hand over, separated by commas or as a list; over 100 go out in several calls',
	send: 'body.external_userid',
	as: 'texts',
	limits: { items: 100 },
	split: true,
};

export const GROUPS: Field[] = [
	{
		displayName: 'Customer Groups',
		name: 'chatIds',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA',
		description:
			'Chat IDs of the customer groups (客户群) to hand over, separated by commas or as a list; over 100 go out in several calls. Customer Group → Get Many shows them.',
		send: 'body.chat_id_list',
		as: 'texts',
		limits: { items: 100 },
		split: true,
	},
	memberField({
		displayName: 'New Owner',
		name: 'newOwner',
		required: true,
		send: 'body.new_owner',
		description:
			'The member (成员) who becomes the owner (群主), who serves customers, has a verified name and used WeCom within a year: choose from the list, or give the user ID (账号). WeCom takes 300 groups of one former owner a day.',
	}),
];

export const RESULT_PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	items: 'customer',
};

export const STARTED = itemSchema({
	external_userid: 'string',
	started: 'boolean',
	errcode: 'number',
	reason: 'string',
});

export const TRANSFERRED = itemSchema({
	chat_id: 'string',
	transferred: 'boolean',
	errcode: 'number',
	errmsg: 'string',
	reason: 'string',
});

export const RESULT = itemSchema({
	external_userid: 'string',
	status: 'number',
	takeover_time: 'number',
	meaning: 'string',
});
