import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';

export const CARD_ID: Field = {
	displayName: 'Card ID',
	name: 'cardId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The card_id of the invoice, which the JS-SDK gives back (chooseInvoice) when a member chooses it from their card pack',
	send: 'body.card_id',
};

export const ENCRYPT_CODE: Field = {
	displayName: 'Encrypted Code',
	name: 'encryptCode',
	type: 'string',
	required: true,
	default: '',
	description: 'The encrypt_code that came with the card ID',
	send: 'body.encrypt_code',
};

/** Several invoices, as a list of an earlier node or typed in. */
export function invoicesFields(send: string): Field[] {
	return [
		{
			displayName: 'Invoices From',
			name: 'invoicesFrom',
			type: 'options',
			options: [
				{
					name: 'Form',
					value: 'form',
					description: 'Each invoice in fields of its own',
				},
				{
					name: 'JSON',
					value: 'json',
					description: 'A list, such as the one that the JS-SDK gives back',
				},
			],
			default: 'json',
			description: 'How the invoices are given',
		},
		{
			displayName: 'Invoice List',
			name: 'invoiceList',
			type: 'json',
			required: true,
			default: '',
			displayOptions: { show: { invoicesFrom: ['json'] } },
			placeholder: '[{ "card_id": "CARD", "encrypt_code": "CODE" }]',
			description:
				'A list of objects with card_id and encrypt_code; what else they hold, such as app_id, is not sent',
			send,
		},
		{
			displayName: 'Invoices',
			name: 'invoices',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Invoice' },
			required: true,
			default: {},
			displayOptions: { show: { invoicesFrom: ['form'] } },
			placeholder: 'Add Invoice',
			options: [
				{
					displayName: 'Invoice',
					name: 'invoice',
					send: `${send}[]`,
					values: [
						{ ...CARD_ID, send: 'card_id' },
						{ ...ENCRYPT_CODE, send: 'encrypt_code' },
					],
				},
			],
		},
	];
}

/** Only what names an invoice goes out, whatever else a list from elsewhere holds. */
export async function sendInvoices(run: OperationRun, key: string): Promise<IDataObject> {
	const [{ query, body, files }] = await run.payloads();
	const given = body[key];
	if (!Array.isArray(given) || given.length === 0) {
		throw run.error('Invoice List must be a list with at least one invoice');
	}
	const invoices = (given as unknown[]).map((entry, index) => {
		const { card_id, encrypt_code } = (entry ?? {}) as IDataObject;
		if (card_id && encrypt_code) return { card_id, encrypt_code };
		throw run.error(
			`Invoice ${index + 1} of the list has no card_id or no encrypt_code`,
			'Each entry must look like { "card_id": "CARD", "encrypt_code": "CODE" }. Nothing was sent.',
		);
	});
	return await run.send({ query, body: { ...body, [key]: invoices }, files });
}
