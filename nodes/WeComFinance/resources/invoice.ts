import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { CARD_ID, ENCRYPT_CODE, invoicesFields, sendInvoices } from './invoiceList';

const STATUS: Field = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: [
		{
			name: 'Locked',
			value: 'INVOICE_REIMBURSE_LOCK',
			description:
				'A claim is under way: the invoice stays with the member and fits no second claim',
		},
		{
			name: 'Reimbursed (Cannot Be Undone)',
			value: 'INVOICE_REIMBURSE_CLOSURE',
			description: "Paid for good: the invoice leaves the member's card pack",
		},
		{
			name: 'Unlocked',
			value: 'INVOICE_REIMBURSE_INIT',
			description: 'Free for a claim, as at first or after a claim that came to nothing',
		},
	],
	required: true,
	default: 'INVOICE_REIMBURSE_LOCK',
	description: 'What the invoice is from now on (报销状态)',
	send: 'body.reimburse_status',
};

export const invoice = defineResource({
	value: 'invoice',
	name: 'Invoice',
	description: 'Electronic invoices that members hand in (电子发票)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get an invoice',
			description:
				'Get what an electronic invoice says, its status and the address of its PDF; amounts in the answer are in fen. Verified companies only.',
			doc: 90284,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/card/invoice/reimburse/getinvoiceinfo' },
			fields: [CARD_ID, ENCRYPT_CODE],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoices by their ids',
			description:
				'Get what several electronic invoices say in one call. Verified companies with more than 200 active members only; others use Get.',
			doc: 90287,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch' },
			sends: { 'body.item_list': 'invoices' },
			fields: invoicesFields('body.item_list'),
			output: { items: 'item_list' },
			run: async (run) => {
				const answer = await sendInvoices(run, 'item_list');
				return (answer.item_list ?? []) as IDataObject[];
			},
		},
		{
			value: 'updateStatus',
			name: 'Update Status',
			action: 'Update the status of an invoice',
			description:
				'Lock an invoice for a claim, unlock it, or mark it as reimbursed for good, which cannot be undone. Verified companies only.',
			doc: 90285,
			request: { method: 'POST', path: '/cgi-bin/card/invoice/reimburse/updateinvoicestatus' },
			fields: [CARD_ID, ENCRYPT_CODE, STATUS],
		},
		{
			value: 'updateStatusMany',
			name: 'Update Status of Many',
			action: 'Update the status of many invoices of one member',
			description:
				'Lock, unlock or reimburse several invoices of one person, all of them or, if one fails, none. Reimbursed cannot be undone. Verified companies only.',
			doc: 90286,
			request: { method: 'POST', path: '/cgi-bin/card/invoice/reimburse/updatestatusbatch' },
			sends: { 'body.invoice_list': 'invoices' },
			fields: [
				{
					displayName: 'OpenID',
					name: 'openId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
					description:
						'The person whose invoices they all are, as Invoice → Get shows, or from WeCom Contacts → ID Conversion → Member to OpenID',
					send: 'body.openid',
				},
				STATUS,
				...invoicesFields('body.invoice_list'),
			],
			run: async (run) => {
				await sendInvoices(run, 'invoice_list');
				return { success: true };
			},
		},
	],
});
