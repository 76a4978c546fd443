import {
	departmentsField,
	MAIL_ADDRESS,
	membersField,
	publicMailboxField,
	tagsField,
} from '../../shared/fields';
import type { Field, Operation } from '../../shared/operation';
import { clearable, defineResource } from '../../shared/operation';
import { NEW_PASSWORD, PASSWORD_REMARK } from './clientPassword';
import { DETAIL, listPublicMailboxes } from './publicMailboxes';
import { switched } from './switched';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description:
		'What the mailbox is called, unlike any other: 32 Chinese characters at most (two Latin letters count as one)',
	send: 'body.name',
	limits: { hanzi: 32 },
};

const ADDRESS: Field = {
	displayName: 'Address',
	name: 'address',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'support@example.com',
	description: 'The address of the mailbox, in a domain of the company; it does not change later',
	send: 'body.email',
	limits: { pattern: MAIL_ADDRESS },
};

/** Who may use the mailbox; `more` says what else there is to know of each list. */
const users = (more: string): Field[] => [
	membersField({
		name: 'members',
		send: 'body.userid_list.list',
		cleared: [],
		description: `User IDs (账号) of members who may use the mailbox, separated by commas or as a list. ${more}`,
	}),
	departmentsField({
		name: 'departments',
		send: 'body.department_list.list',
		cleared: [],
		description: `IDs of departments (部门) whose members may use it, separated by commas or as a list. ${more}`,
	}),
	tagsField({
		name: 'tags',
		send: 'body.tag_list.list',
		cleared: [],
		description: `IDs of tags (标签) whose members may use it, separated by commas or as a list. ${more}`,
	}),
];

const CREATE: Pick<Operation, 'doc' | 'request' | 'fields' | 'anyOf'> = {
	doc: 95511,
	request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/create' },
	fields: [
		ADDRESS,
		{ ...NAME, required: true },
		...users('One of Members, Departments and Tags is needed.'),
	],
	anyOf: ['members', 'departments', 'tags'],
};

const MAILBOX = publicMailboxField({ send: 'body.publicemail_id' });

export const publicMailbox = defineResource({
	value: 'publicMailbox',
	name: 'Public Mailbox',
	description: 'A mailbox that several members use, such as support@ (公共邮箱, 业务邮箱)',
	operations: [
		{
			...CREATE,
			value: 'create',
			name: 'Create',
			action: 'Create public mailbox',
			description: 'Open a mailbox for several members; its ID comes back',
		},
		{
			...CREATE,
			...NEW_PASSWORD,
			additionalFields: [PASSWORD_REMARK],
			value: 'createWithPassword',
			name: 'Create With Client Password',
			action: 'Create public mailbox with a client password',
			description:
				'Open a mailbox for several members, and make a password for mail clients at once. It is answered this once as auth_code, so keep it.',
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete public mailbox',
			description: 'Remove a public mailbox that this app created, for good',
			doc: 98001,
			request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/delete' },
			fields: [publicMailboxField()],
			output: { deleted: true },
		},
		{
			...switched('off', MAILBOX),
			value: 'disable',
			name: 'Disable',
			action: 'Disable public mailbox',
			description: 'Close a public mailbox until it is enabled again',
		},
		{
			...switched('on', MAILBOX),
			value: 'enable',
			name: 'Enable',
			action: 'Enable public mailbox',
			description: 'Open a public mailbox again that was disabled',
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get public mailbox',
			description: 'Read address, name, aliases and users of one public mailbox',
			doc: DETAIL.doc,
			reads: true,
			request: { method: 'POST', path: DETAIL.path },
			fields: [publicMailboxField({ send: 'body.id_list', as: 'integers' })],
			output: { items: 'list' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many public mailboxes',
			description: 'List the public mailboxes that this app created, or search among them',
			doc: 98003,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/exmail/publicmail/search' },
			fields: [
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: false,
					description:
						'Whether each item also holds the users and aliases of the mailbox, which takes one more call for each 100, or only ID, address and name',
				},
			],
			filters: [
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					placeholder: 'support',
					description: 'Only mailboxes whose name or address holds this',
					send: 'query.email',
				},
			],
			sends: { 'query.fuzzy': 'filters.search' },
			output: { items: 'list' },
			alsoCalls: [{ method: 'POST', ...DETAIL, sends: { 'body.id_list': 'withDetails' } }],
			run: listPublicMailboxes,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update public mailbox',
			description: 'Change name, users or aliases of a public mailbox; what is not given stays',
			doc: 98000,
			request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/update' },
			fields: [publicMailboxField()],
			updateFields: clearable([
				{
					displayName: 'Aliases',
					name: 'aliases',
					type: 'string',
					default: '',
					placeholder: 'help@example.com, service@example.com',
					description:
						'Further addresses of the mailbox (别名), separated by commas or as a list: up to 5 of 6 to 64 bytes, which take the place of all it had',
					send: 'body.alias_list.list',
					cleared: [],
					as: 'texts',
					limits: { items: 5, each: { minBytes: 6, bytes: 64, pattern: MAIL_ADDRESS } },
				},
				...users('They take the place of those it had.'),
				NAME,
			]),
		},
	],
});
