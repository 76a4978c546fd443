import { MAIL_ADDRESS, mailGroupField } from '../../../shared/fields';
import { clearable, defineResource } from '../../../shared/operation';
import { CHOSEN, NAME, receivers, senders, WHO_MAY_SEND } from './fields';
import { DETAIL, listGroups, updateGroup } from './run';

const WHERE_CHOSEN = { show: { whoMaySend: [CHOSEN] } };

const REPLACES = 'They take the place of those it had.';

export const mailGroup = defineResource({
	value: 'mailGroup',
	name: 'Mail Group',
	description: 'An address whose mail goes to many members (邮件群组)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create mail group',
			description: 'Make an address whose mail goes to members, departments, tags and other groups',
			doc: 95510,
			request: { method: 'POST', path: '/cgi-bin/exmail/group/create' },
			fields: [
				{
					displayName: 'Address',
					name: 'address',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'sales@example.com',
					description:
						'The address of the group, in a domain of the company; it is the ID of the group and does not change later',
					send: 'body.groupid',
					limits: { pattern: MAIL_ADDRESS },
				},
				{ ...NAME, required: true },
				...receivers('One of Member Addresses, Groups, Departments and Tags is needed.'),
				WHO_MAY_SEND,
				...senders('One of the three kinds of senders is needed.').map((field) => ({
					...field,
					displayOptions: WHERE_CHOSEN,
				})),
			],
			anyOf: [
				['memberAddresses', 'groups', 'departments', 'tags'],
				['senderAddresses', 'senderDepartments', 'senderTags'],
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete mail group',
			description: 'Remove a mail group that this app created, for good',
			doc: 97996,
			request: { method: 'POST', path: '/cgi-bin/exmail/group/delete' },
			fields: [mailGroupField({ send: 'body.groupid' })],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get mail group',
			description: 'Read who is in a mail group and who may send to it',
			doc: DETAIL.doc,
			reads: true,
			request: { method: 'GET', path: DETAIL.path },
			fields: [mailGroupField({ send: 'query.groupid' })],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many mail groups',
			description: 'List the mail groups that this app created, or search among them',
			doc: 97998,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/exmail/group/search' },
			fields: [
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: false,
					description:
						'Whether each item also says who is in the group and who may send, which takes one more call each, or only address and name',
				},
			],
			filters: [
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					placeholder: 'sales',
					description: 'Only groups whose address holds this',
					send: 'query.groupid',
				},
			],
			sends: { 'query.fuzzy': 'filters.search' },
			output: { items: 'groups' },
			alsoCalls: [{ method: 'GET', ...DETAIL, sends: { 'query.groupid': 'withDetails' } }],
			run: listGroups,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update mail group',
			description:
				'Change name, receivers or senders of a mail group that this app created; what is not given stays. Some receiver must be left.',
			doc: 97995,
			request: { method: 'POST', path: '/cgi-bin/exmail/group/update' },
			fields: [mailGroupField({ send: 'body.groupid' })],
			updateFields: clearable([
				NAME,
				...receivers(REPLACES),
				...senders(`${REPLACES} Not with another choice than Chosen Members in Who May Send.`),
				{
					...WHO_MAY_SEND,
					description:
						'Whose mail to the address of the group reaches it; Chosen Members needs one of the three kinds of senders',
				},
			]),
			run: updateGroup,
		},
	],
});
