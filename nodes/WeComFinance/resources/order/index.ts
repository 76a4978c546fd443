import { defineResource } from '../../../shared/operation';
import { ORDER_MERCHANT, orderNumberField } from '../merchantFields';
import { create } from './create';
import { downloadBill } from './downloadBill';
import { getPaymentParameters } from './paymentParameters';

export const order = defineResource({
	value: 'order',
	name: 'Order',
	description: 'Orders that customers pay in a mini program (小程序接入对外收款)',
	operations: [
		create,
		{
			value: 'get',
			name: 'Get',
			action: 'Get an order of a mini program',
			description:
				'Get whether an order has been paid (SUCCESS, NOTPAY, CLOSED, REFUND …), by whom, when and how; amounts in the answer are in fen',
			doc: 97323,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/get_order' },
			fields: [ORDER_MERCHANT, orderNumberField('The number that Order → Create was given')],
		},
		getPaymentParameters,
		{
			value: 'close',
			name: 'Close',
			action: 'Close an order of a mini program',
			description:
				'Close an order that nobody is to pay any more, five minutes after it was created at the earliest; it cannot be opened again',
			doc: 97324,
			request: { method: 'POST', path: '/cgi-bin/miniapppay/close_order' },
			fields: [ORDER_MERCHANT, orderNumberField('The number that Order → Create was given')],
		},
		downloadBill,
	],
});
