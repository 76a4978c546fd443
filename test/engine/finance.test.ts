import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import { WeComFinance } from '../../nodes/WeComFinance/WeComFinance.node';
import { contentOf, file, startServer } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComFinance();

const run = async (resource: string, operation: string, more: object = {}, options = {}) =>
	await corp.run(node, { resource, operation, ...more } as never, options);

beforeEach(() => {
	corp.simulator.factsOnly = true;
});

describe('bills', () => {
	const DAY = 86_400;
	const spans = (path: string) =>
		corp.calls(path).map(({ body }) => [body.begin_time, body.end_time]);

	it('of two months are read month by month and page by page', async () => {
		const { items, error } = await run('bill', 'getAll', {
			returnAll: true,
			from: '2026-01-01T00:00:00',
			to: '2026-03-01T00:00:00',
			filters: { payee: byId('zhangwei') },
		});

		expect(error).toBeUndefined();
		const found = spans('externalpay/get_bill_list');
		const lengths = found.map(([from, to]) => Number(to) - Number(from));
		expect(Math.max(...lengths)).toBeLessThanOrEqual(28 * DAY);
		expect(found[0][0]).toBe(Date.parse('2026-01-01T00:00:00+08:00') / 1000);
		expect(found.at(-1)?.[1]).toBe(Date.parse('2026-03-01T00:00:00+08:00') / 1000);
		expect(corp.calls('externalpay/get_bill_list')[0].body).toMatchObject({
			payee_userid: 'zhangwei',
			limit: 1000,
		});
		expect(new Set(jsonOf(items).map((bill) => JSON.stringify(bill))).size).toBe(items.length);
		expect(items[0].json).not.toHaveProperty('contact_info');
	});

	it('stop at the limit', async () => {
		const { items } = await run('bill', 'getAll', {
			limit: 1,
			simplify: false,
			from: '2025-01-01T00:00:00',
			to: '2026-01-01T00:00:00',
		});

		expect(items).toHaveLength(1);
		expect(items[0].json).toHaveProperty('contact_info');
		expect(corp.calls('externalpay/get_bill_list')).toHaveLength(1);
		expect(corp.calls('externalpay/get_bill_list')[0].body.limit).toBe(1);
	});

	it('need a span that begins before it ends', async () => {
		const { error } = await run('fundFlow', 'getAll', {
			from: '2026-02-01T00:00:00',
			to: '2026-01-01T00:00:00',
		});

		expect(error?.message).toContain('ends before it begins');
		expect(corp.calls('externalpay/get_fund_flow')).toEqual([]);
	});
});

describe('invoices', () => {
	const chosen = [{ card_id: 'CARD', encrypt_code: 'CODE', app_id: 'wx1' }];

	it('of the JS-SDK are taken as they come, without what WeCom does not know', async () => {
		const { items, error } = await run(
			'invoice',
			'getAll',
			{
				invoiceList: '={{ $json.chosen }}',
				invoicesFrom: 'json',
			},
			{ items: [{ json: { chosen } }] },
		);

		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(1);
		const [{ body, problems }] = corp.calls('card/invoice/reimburse/getinvoiceinfobatch');
		expect(problems).toEqual([]);
		expect(body).toEqual({ item_list: [{ card_id: 'CARD', encrypt_code: 'CODE' }] });
	});

	it('may be typed in', async () => {
		await run('invoice', 'updateStatusMany', {
			openId: 'openid-of-zhangwei',
			status: 'INVOICE_REIMBURSE_CLOSURE',
			invoicesFrom: 'form',
			invoices: { invoice: [{ cardId: 'A', encryptCode: 'B' }] },
		});

		expect(corp.calls('card/invoice/reimburse/updatestatusbatch')[0].body).toEqual({
			openid: 'openid-of-zhangwei',
			reimburse_status: 'INVOICE_REIMBURSE_CLOSURE',
			invoice_list: [{ card_id: 'A', encrypt_code: 'B' }],
		});
	});

	it.each<[string, unknown, string]>([
		['an object', { card_id: 'A' }, 'must be a list with at least one invoice'],
		['half an invoice', [...chosen, { card_id: 'A' }], 'Invoice 2 of the list has no card_id'],
	])('are refused as %s, and nothing is sent', async (_what, list, expected) => {
		const { error } = await run('invoice', 'getAll', {
			invoicesFrom: 'json',
			invoiceList: JSON.stringify(list),
		});

		expect(error?.message).toContain(expected);
		expect(corp.calls('card/invoice/reimburse/getinvoiceinfobatch')).toEqual([]);
	});
});

describe('an order of a mini program', () => {
	it('is sent in fen, with times that carry their zone', async () => {
		const { error } = await run('order', 'create', {
			appId: 'wx8888888888888888',
			merchantId: '1900000109',
			orderNumber: '20260301000017',
			description: '手机',
			amount: '0.29',
			openId: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
			clientIp: '203.0.113.7',
			additionalFields: {
				expiresAt: '2026-03-01T09:30:00',
				goods: { item: [{ goodsId: 'a1', quantity: 2, unitPrice: '8288.10' }] },
			},
		});

		expect(error).toBeUndefined();
		const [{ body, problems }] = corp.calls('miniapppay/create_order');
		expect(problems).toEqual([]);
		expect(body).toMatchObject({
			amount: { total: 29, currency: 'CNY' },
			time_expire: '2026-03-01T09:30:00+08:00',
			detail: { goods_detail: [{ merchant_goods_id: 'a1', quantity: 2, unit_price: 828_810 }] },
		});
	});

	it('gives the very parameters that the mini program hands on', async () => {
		const { items } = await run('order', 'getPaymentParameters', {
			appId: 'wx8888888888888888',
			prepayId: 'wx111925097328382762a266f5cefb640000',
		});

		const [{ body, problems }] = corp.calls('miniapppay/get_sign');
		expect(problems).toEqual([]);
		expect(body.nonce).toMatch(/^[0-9a-f]{32}$/);
		expect(items[0].json).toEqual({
			appId: 'wx8888888888888888',
			timeStamp: String(body.timestamp),
			nonceStr: body.nonce,
			package: 'prepay_id=wx111925097328382762a266f5cefb640000',
			signType: 'RSA',
			paySign: 'pay_sign-1',
		});
	});

	it('that is refunded sends both amounts, and is not sent again by itself', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/miniapppay/refund', reset: true, applied: true });
		const { error } = await run('refund', 'create', {
			merchantId: '1900000109',
			appId: 'wx8888888888888888',
			orderNumber: '20260301000017',
			refundNumber: 'R1',
			refundAmount: '1.10',
			orderAmount: '12.5',
		});

		expect(corp.calls('miniapppay/refund')).toHaveLength(1);
		expect(corp.calls('miniapppay/refund')[0].body.amount).toEqual({
			refund: 110,
			total: 1250,
			currency: 'CNY',
		});
		expect((error as { description?: string }).description).toContain('may have done it');
	});
});

describe('the bill of a day', () => {
	const CSV = '交易时间,金额\n`2026-03-01 09:00:00,`12.50\n';

	async function download(answer: IDataObject, more: object = {}) {
		const server = await startServer(() => ({ body: CSV }));
		try {
			corp.simulator.faults.add({
				path: '/cgi-bin/miniapppay/get_bill',
				body: JSON.stringify({ errcode: 0, download_url: `${server.url}/bill`, ...answer }),
			});
			const outcome = await run('order', 'downloadBill', {
				merchantId: '1900000109',
				date: '2026-03-01',
				...more,
			});
			return { ...outcome, requests: server.requests };
		} finally {
			await server.close();
		}
	}
	const hash_value = createHash('sha1').update(CSV).digest('hex');

	it('comes as a file, fetched at once with the header that WeCom gave', async () => {
		const { items, error, requests } = await download({
			hash_type: 'SHA1',
			hash_value,
			auth: 'Authorization: WECHATPAY2-SHA256-RSA2048 abc',
		});

		expect(error).toBeUndefined();
		expect(requests[0].headers.authorization).toBe('WECHATPAY2-SHA256-RSA2048 abc');
		expect(items[0].binary?.data.fileName).toBe('bill-2026-03-01.csv');
		expect(contentOf(items[0].binary?.data).toString()).toBe(CSV);
		expect(items[0].json).toMatchObject({ bill_date: '2026-03-01', bill_type: 'ALL', hash_value });
		expect(JSON.stringify(items[0].json)).not.toContain('WECHATPAY2');
	});

	it('that did not come down whole is refused', async () => {
		const { error } = await download({
			hash_type: 'SHA1',
			hash_value: hash_value.replace(/./g, '0'),
		});

		expect(error?.message).toContain('did not come down whole');
	});
});

describe('a merchant application', () => {
	const upload = async (content: string, fileName: string) =>
		await run(
			'merchantApplication',
			'uploadImage',
			{ binaryPropertyName: 'data' },
			{
				items: [{ json: {}, binary: { data: file(content, { fileName, mimeType: 'image/png' }) } }],
			},
		);

	it('takes pictures of the right kind and size only', async () => {
		const fine = await upload('a picture', 'licence.png');
		const wrong = await upload('a picture', 'licence.gif');
		const small = await upload('abc', 'licence.png');

		expect(fine.items[0].json).toHaveProperty('open_wx_pay_media_id');
		expect(wrong.error?.message).toContain('does not end in .jpg');
		expect(small.error?.message).toContain('5 bytes to 2 MB');
		expect(corp.calls('miniapppay/upload_image')).toHaveLength(1);
	});
});
