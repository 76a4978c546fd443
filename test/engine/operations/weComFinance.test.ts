import { everyOperation } from '../support/every-operation';

const INVOICES = [{ card_id: 'CARD', encrypt_code: 'CODE' }];

everyOperation('weComFinance', {
	samples: {
		from: '2026-03-01T00:00:00',
		to: '2026-03-20T00:00:00',
		invoiceList: JSON.stringify(INVOICES),
		areaCode: '440305',
		mobile: '13800000000',
		amount: '12.50',
		refundAmount: '1',
		orderAmount: '12.5',
		unitPrice: '0.29',
		costPrice: '88',
		frontImage: 'image-front',
		orderNumber: 'Order20260301',
		agentId: '1000002',
		'redPacket.get.orderNumber': 'redpacketseeded0001',
		'memberPayment.get.orderNumber': 'paymentseeded0001',
	},
	stateful: ['redPacket.get', 'memberPayment.get'],
});
