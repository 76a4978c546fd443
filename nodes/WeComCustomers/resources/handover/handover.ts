import { memberField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CUSTOMERS, GROUPS, RESULT, RESULT_PAGES, STARTED, TAKEOVER, TRANSFERRED } from './fields';
import { transferCustomers, transferGroups, transferResults } from './transfers';

const HANDOVER = memberField({
	displayName: 'From Member',
	name: 'handoverUserId',
	required: true,
	send: 'body.handover_userid',
	description:
		'The member (成员) who gives the customers away: choose from the list, or give the user ID (账号)',
});

export const handover = defineResource({
	value: 'handover',
	name: 'Handover',
	description: 'Customers and groups that go from one member to another (在职继承)',
	operations: [
		{
			value: 'getResults',
			name: 'Get Results',
			action: 'Get the results of handing over customers',
			description:
				'List the customers that one member handed over to another, each with how far it has come',
			doc: 94088,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/transfer_result' },
			fields: [HANDOVER, TAKEOVER],
			pages: RESULT_PAGES,
			output: { items: 'customer', schema: RESULT },
			run: transferResults,
		},
		{
			value: 'transferCustomers',
			name: 'Transfer Customers',
			action: 'Hand over customers of a member to another',
			description:
				'Begin to hand over customers of a member who is there; WeCom does it after 24 hours unless the customer refuses. A customer can change hands twice in 90 days. Each item says whether it was begun, and why not.',
			doc: 92125,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/transfer_customer' },
			fields: [HANDOVER, TAKEOVER, CUSTOMERS],
			additionalFields: [
				{
					displayName: 'Message to the Customer',
					name: 'message',
					type: 'string',
					typeOptions: { rows: 2 },
					default: '',
					description:
						'What the customer reads once it is done, 200 characters at most. Without it WeCom takes a text of its own.',
					send: 'body.transfer_success_msg',
					limits: { chars: 200 },
				},
			],
			output: { items: 'customer', schema: STARTED },
			run: transferCustomers,
		},
		{
			value: 'transferGroups',
			name: 'Transfer Groups',
			action: 'Hand over customer groups of a member to another',
			description:
				'Give customer groups whose owner is there to another owner. A group can change hands twice in 90 days. Each item says whether it was done, and why not.',
			doc: 95703,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/onjob_transfer' },
			fields: GROUPS,
			output: { items: 'failed_chat_list', schema: TRANSFERRED },
			run: transferGroups,
		},
	],
});
