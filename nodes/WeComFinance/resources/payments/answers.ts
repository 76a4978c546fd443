import { schemaLike } from '../../../shared/operation';

/** What WeChat Pay answers, by the samples of its pages with amounts as numbers. */
export const SENT_RED_PACKET = schemaLike({
	mch_billno: '5f8c3b1a',
	mch_id: '10000098',
	wxappid: 'ww0123456789abcdef',
	re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
	total_amount: 1000,
	send_listid: '235785324578098',
	sender_name: 'XX活动',
	sender_header_media_id: '1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0',
});

export const RED_PACKET = schemaLike({
	mch_billno: '123456',
	mch_id: '10000098',
	detail_id: '43235678654322356',
	status: 'RECEIVED',
	send_type: 'API',
	total_amount: 5000,
	reason: '',
	send_time: '2017-07-20 22:45:12',
	refund_time: '',
	refund_amount: 0,
	wishing: '新年快乐',
	remark: '新年红包',
	act_name: '新年红包',
	openid: 'ohO4GtzOAAYMp2yapORH3dQB3W18',
	amount: 5000,
	rcv_time: '2017-07-20 22:46:59',
	sender_name: 'XX活动',
	sender_header_media_id: '1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0',
});

export const SENT_PAYMENT = schemaLike({
	partner_trade_no: '100000982017072019616',
	appid: 'ww0123456789abcdef',
	mch_id: '1900000109',
	device_info: '013467007045764',
	payment_no: '1000018301201505190181489473',
	payment_time: '2017-07-20 22:05:59',
});

export const PAYMENT = schemaLike({
	partner_trade_no: '0010010404201411170000046545',
	mch_id: '10000098',
	appid: 'ww0123456789abcdef',
	detail_id: '1000000000201503283103439304',
	status: 'SUCCESS',
	reason: '',
	openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
	transfer_name: '测试',
	payment_amount: 100,
	transfer_time: '2017-07-22 20:10:15',
	desc: '付款测试',
});
