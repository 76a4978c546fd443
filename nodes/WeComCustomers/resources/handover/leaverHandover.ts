import { leaverField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CUSTOMERS, GROUPS, RESULT, RESULT_PAGES, STARTED, TAKEOVER, TRANSFERRED } from './fields';
import { transferCustomers, transferGroups, transferResults } from './transfers';
import { LEAVER_FILTER, listUnassigned, PAGE_NUMBER, UNASSIGNED_PAGES } from './unassigned';

const LEAVER = leaverField({
	displayName: 'From Leaver',
	name: 'handoverUserId',
	required: true,
	send: 'body.handover_userid',
});

export const leaverHandover = defineResource({
	value: 'leaverHandover',
	name: 'Leaver Handover',
	description: 'Customers and groups of members who have left (离职继承)',
	operations: [
		{
			value: 'getAllUnassigned',
			name: 'Get Many Unassigned Customers',
			action: 'Get many unassigned customers of leavers',
			description:
				'List the customers of members who have left that nobody has yet, each with whose it was and when the member left',
			doc: 92124,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_unassigned_list' },
			filters: [LEAVER_FILTER],
			options: [PAGE_NUMBER],
			pages: UNASSIGNED_PAGES,
			output: { items: 'info' },
			run: listUnassigned,
		},
		{
			value: 'getResults',
			name: 'Get Results',
			action: 'Get the results of handing over customers of a leaver',
			description:
				'List the customers of a leaver that a member took over, each with how far it has come',
			doc: 94082,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/resigned/transfer_result' },
			fields: [LEAVER, TAKEOVER],
			pages: RESULT_PAGES,
			output: { items: 'customer', schema: RESULT },
			run: transferResults,
		},
		{
			value: 'transferCustomers',
			name: 'Transfer Customers',
			action: 'Hand over customers of a leaver to a member',
			description:
				'Begin to hand over customers of a member who left within a year; WeCom does it after 24 hours unless the customer refuses. Each item says whether it was begun, and why not.',
			doc: 94081,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/resigned/transfer_customer' },
			fields: [LEAVER, TAKEOVER, CUSTOMERS],
			output: { items: 'customer', schema: STARTED },
			run: transferCustomers,
		},
		{
			value: 'transferGroups',
			name: 'Transfer Groups',
			action: 'Hand over customer groups of a leaver to a member',
			description:
				'Give customer groups whose owner left within a year to another owner; Customer Group → Get Many lists them by status. Each item says whether it was done, and why not.',
			doc: 92127,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/transfer' },
			fields: GROUPS,
			output: { items: 'failed_chat_list', schema: TRANSFERRED },
			run: transferGroups,
		},
	],
});
