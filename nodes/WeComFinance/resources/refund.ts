import { defineResource } from '../../shared/operation';
import {
	APP_ID,
	ORDER_MERCHANT,
	orderNumberField,
	refundNumberField,
	yuanField,
} from './merchantFields';

export const refund = defineResource({
	value: 'refund',
	name: 'Refund',
	description: 'Money given back for an order of a mini program (退款)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Refund an order of a mini program',
			description:
				'Give money of an order back to the customer, in whole or in part, within a year. This moves money: the answer says that WeCom took the request, Refund → Get whether it is done. To repeat one, keep its refund number, which is refunded once only, and wait a minute.',
			doc: 97333,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/refund' },
			constants: { 'body.amount.currency': 'CNY' },
			fields: [
				ORDER_MERCHANT,
				APP_ID,
				orderNumberField('The order that was paid, by the number it was created with'),
				refundNumberField(
					'A number of your own for this refund: up to 64 letters, digits and the signs _ - | * @. The same number is refunded only once, however often it is sent; an order takes up to 50 refunds, each with a number of its own.',
				),
				yuanField({
					displayName: 'Refund Amount',
					name: 'refundAmount',
					required: true,
					send: 'body.amount.refund',
					limits: { min: 0.01 },
					description: 'What the customer gets back, in yuan with two decimals at most',
				}),
				yuanField({
					displayName: 'Order Amount',
					name: 'orderAmount',
					required: true,
					send: 'body.amount.total',
					limits: { min: 0.01 },
					description: 'The amount of the whole order, in yuan, as it was created',
				}),
			],
			additionalFields: [
				{
					displayName: 'Funds From',
					name: 'fundsAccount',
					type: 'options',
					options: [
						{
							name: 'Available Balance',
							value: 'AVAILABLE',
							description: 'The balance of the merchant',
						},
					],
					default: 'AVAILABLE',
					description:
						'Where the money comes from, for an order whose profits are still to be shared out (待分账)',
					send: 'body.funds_account',
				},
				{
					displayName: 'Reason',
					name: 'reason',
					type: 'string',
					default: '',
					description:
						'The reason that the customer reads, 80 characters at most; not shown for a part of 1 yuan or less',
					send: 'body.reason',
					limits: { chars: 80 },
				},
			],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get a refund of a mini program order',
			description:
				'Get how far a refund has come (SUCCESS, PROCESSING, CLOSE, ABNORMAL). Money goes back to a balance within 20 minutes, to a bank card in about 3 working days.',
			doc: 97352,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/get_refund_detail' },
			fields: [ORDER_MERCHANT, refundNumberField('The number that Refund → Create was given')],
		},
	],
});
