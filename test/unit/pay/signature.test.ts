import { paySignature, workwxSignature } from '../../../nodes/shared/pay/signature';
import published from './published.json';

// The key of WeChat Pay's own examples.
const KEY = published.key;

describe("WeChat Pay's signature", () => {
	// The example of its own documentation.
	const order = {
		appid: 'wxd930ea5d5a258f4f',
		mch_id: '10000100',
		device_info: '1000',
		body: 'test',
		nonce_str: 'ibuaiVcKdpRxkhJA',
	};

	it('is the published one', () => {
		expect(paySignature(order, KEY)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
	});

	it('is the published one by HMAC', () => {
		expect(paySignature(order, KEY, 'HMAC-SHA256')).toBe(
			'6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
		);
	});

	it('covers neither what is empty nor the signature itself', () => {
		const padded = { ...order, attach: '', sign: 'C380BEC2BFD727A4B6845133519F3AD6' };

		expect(paySignature(padded, KEY)).toBe('9A0A8659F005D6984697E2CA0A9CF3B7');
	});

	it('orders names as ASCII does, capitals first', () => {
		const ordered = paySignature({ a: '3', B: '1', _c: '2' }, KEY);

		// printf 'B=1&_c=2&a=3&key=…' | openssl md5
		expect(ordered).toBe('05D11543EE925A7B05E9080D38D4C5F0');
	});
});

describe("WeCom's own signature", () => {
	// The request of page 90281, which gives the text to sign; openssl gave its MD5.
	const redPacket = {
		act_name: 'XXX',
		mch_billno: '11111234567890',
		mch_id: '10000098',
		nonce_str: 'qFKEgfig76DF9912fewmkp',
		re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
		total_amount: '100',
		wxappid: 'wx123456789',
	};

	it('is that of the page, over the named fields alone', () => {
		const sent = { ...redPacket, wishing: '新年快乐', remark: 'none of it' };

		expect(workwxSignature(sent, Object.keys(redPacket), KEY)).toBe(
			'8B8D04AFC9FD08094CC5A0C2FA8BB60C',
		);
	});

	it('takes Chinese as UTF-8', () => {
		const payment = {
			amount: '100',
			appid: 'wxe062425f740c8888',
			desc: '六月出差报销费用',
			mch_id: '1900000109',
			nonce_str: '3PG2J4ILTKCH16CQ2502SI8ZNMTM67VS',
			openid: 'ohO4Gt7wVPxIT1A9GjFaMYMiZY1s',
			partner_trade_no: '100000982017072019616',
			ww_msg_type: 'NORMAL_MSG',
		};

		expect(workwxSignature(payment, Object.keys(payment).reverse(), KEY)).toBe(
			'FB5C2BD04CB52ED2176F5F883F9EA81F',
		);
	});
});
