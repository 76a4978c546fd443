import type { IDataObject } from 'n8n-workflow';

import { memberField } from '../../shared/fields';
import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { pagesOfSpan, spanFields } from './span';

/** One call takes a month, of which the shortest has so many days. */
const LONGEST = 28 * 86_400;

export const bill = defineResource({
	value: 'bill',
	name: 'Bill',
	description: 'What customers paid and got back (对外收款记录)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many bills of customer payments',
			description:
				'List what customers paid and what was refunded over a time span of any length (对外收款记录), for payees whom the app may see; amounts in the answer are in fen',
			doc: 93667,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalpay/get_bill_list' },
			fields: spanFields('when the payment or refund was made', 'a month'),
			filters: [
				memberField({
					displayName: 'Payee',
					name: 'payee',
					send: 'body.payee_userid',
					description:
						'Only what this member collected or refunded: choose from the list, or give the user ID (账号)',
				}),
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'bill_list',
			},
			output: {
				simple: [
					'bill_type',
					'trade_state',
					'pay_time',
					'total_fee',
					'total_refund_fee',
					'payment_type',
					'external_userid',
					'payee_userid',
					'out_trade_no',
					'out_refund_no',
					'transaction_id',
					'mch_id',
					'remark',
				],
			},
			run: async (run: OperationRun): Promise<IDataObject[]> => await pagesOfSpan(run, LONGEST),
		},
		{
			value: 'getOrderNumbers',
			name: 'Get Order Numbers',
			action: 'Get the order numbers of a collection item',
			description:
				'List the order number of each payment of a collection item (收款项目) that this app created; Bill → Get Many shows the payments themselves',
			doc: 95944,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalpay/get_payment_info' },
			fields: [
				{
					displayName: 'Payment ID',
					name: 'paymentId',
					type: 'string',
					required: true,
					default: '',
					description:
						'The ID of the collection item (收款项目单号), which the JS-SDK gives back when a payment is started in a chat',
					send: 'body.payment_id',
				},
			],
			output: { items: 'bill_list' },
		},
	],
});
