import type { IDataObject } from 'n8n-workflow';

import { WeComFinance } from '../../nodes/WeComFinance/WeComFinance.node';
import { paySignature } from '../../nodes/shared/pay';
import { runNode } from '../support';
import { allOf } from './support/all-of';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const RED_PACKET = '/mmpaymkttransfers/sendworkwxredpack';
const PAYMENT = '/mmpaymkttransfers/promotion/paywwsptrans2pocket';
const COLLECTION = '/pay/unifiedorder';

const corp = wecom();
const node = new WeComFinance();

const redPacket = {
	resource: 'redPacket',
	operation: 'send',
	openId: 'openid-of-zhangwei',
	amount: '8.88',
	wish: '新年快乐 <&> ]]>',
	projectName: '年会',
	remark: '第一行\r\n第二行',
};
const payment = {
	resource: 'memberPayment',
	operation: 'create',
	openId: 'openid-of-zhangwei',
	amount: '100.99',
	orderNumber: 'Claim0017',
	description: '六月出差报销费用',
	projectName: '报销',
	serverIp: '203.0.113.7',
};

const send = async (changes: IDataObject = {}, options = {}) =>
	await corp.run(node, { ...redPacket, ...changes } as never, options);
const pay = async (changes: IDataObject = {}, options = {}) =>
	await corp.run(node, { ...payment, ...changes } as never, options);
const callsOf = (path: string) => corp.simulator.calls.filter((call) => call.path === path);
const words = (error: unknown) =>
	`${(error as Error).message} ${(error as { description?: string }).description}`;
const fails = (path: string, code: string, text: string, times: number | 'always' = 1) =>
	corp.simulator.faults.add({
		path,
		times,
		body: `<xml><return_code><![CDATA[SUCCESS]]></return_code><result_code><![CDATA[FAIL]]></result_code><err_code>${code}</err_code><err_code_des><![CDATA[${text}]]></err_code_des></xml>`,
	});

describe('a red packet', () => {
	it('goes out signed twice, with the exact fen, and can be asked for', async () => {
		const { items, error } = await send({ orderNumber: 'NewYear0001' });

		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({
			mch_billno: 'NewYear0001',
			re_openid: 'openid-of-zhangwei',
			total_amount: 888,
		});
		expect(items[0].json).not.toHaveProperty('return_code');
		const [{ body, problems }] = callsOf(RED_PACKET);
		expect(problems).toEqual([]);
		expect(body).toMatchObject({
			agentid: 1000002,
			wxappid: corp.simulator.corp.corpId,
			wishing: '新年快乐 <&> ]]>',
			remark: '第一行\n第二行',
		});
		const asked = await corp.run(node, {
			resource: 'redPacket',
			operation: 'get',
			orderNumber: 'NewYear0001',
		});
		expect(asked.items[0].json).toMatchObject({ status: 'SENT', total_amount: 888 });
	});

	it('in the name of a person carries no app', async () => {
		await send({ sentBy: 'name', senderName: '工会' });

		expect(callsOf(RED_PACKET)[0].body).toMatchObject({ sender_name: '工会' });
		expect(callsOf(RED_PACKET)[0].body).not.toHaveProperty('agentid');
	});

	it.each([
		['0.99', true],
		['1', false],
		['200', false],
		['200.01', true],
	])('of %s yuan needs a scene: %s', async (amount, needsScene) => {
		const without = await send({ amount });
		const withScene = await send({
			amount,
			orderNumber: 'Other1',
			additionalFields: { scene: 'PRODUCT_4' },
		});

		expect(withScene.error).toBeUndefined();
		if (!needsScene) expect(without.error).toBeUndefined();
		else expect(without.error?.message).toContain('needs a scene');
		expect(callsOf(RED_PACKET)).toHaveLength(needsScene ? 1 : 2);
	});

	it.each(['8.888', '1e3', '-1', '0', '={{ "" }}', 'eight', 0.1 + 0.2])(
		'of %j yuan is not sent at all',
		async (amount) => {
			const { error } = await send({ amount });

			expect(error?.message).toMatch(
				/^Amount (is required|is 0, at least|must be an amount in yuan)/,
			);
			expect(callsOf(RED_PACKET)).toEqual([]);
		},
	);
});

describe('an order number', () => {
	const three = itemsWith({ n: 1 }, { n: 2 }, { n: 3 });

	it('is made for each item, and is the same where n8n runs the item again', async () => {
		corp.simulator.faults.add({ path: RED_PACKET, times: 3, reset: true, applied: true });
		const { items, error } = await send(
			{},
			{ items: three, settings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 } },
		);

		expect(error).toBeUndefined();
		const numbers = jsonOf(items).map(({ mch_billno }) => String(mch_billno));
		expect(new Set(numbers).size).toBe(3);
		for (const number of numbers) expect(number).toMatch(/^[0-9a-f]{28}$/);
		expect(corp.simulator.state.redPackets.size).toBe(3 + 1);
	});

	it('that is given stands for one payment, however often the workflow runs', async () => {
		const first = await pay();
		const second = await pay();

		expect(second.items[0].json).toEqual(first.items[0].json);
		expect(corp.simulator.state.merchantBalance).toBe(100_000_000 - 10_099);
	});

	it('of another payment is told, with what that means', async () => {
		await pay();
		const { error } = await pay({ amount: '5' });

		expect(words(error)).toContain('was used before with other values (FATAL_ERROR)');
		expect(corp.simulator.state.merchantBalance).toBe(100_000_000 - 10_099);
	});
});

describe('a lost answer', () => {
	it('is asked for again with the very same bytes, and nothing is paid twice', async () => {
		corp.simulator.faults.add({ path: RED_PACKET, reset: true, applied: true });
		const { items, error } = await send();

		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		const [first, second] = callsOf(RED_PACKET);
		expect(second.body).toEqual(first.body);
		expect(corp.simulator.state.merchantBalance).toBe(100_000_000 - 888);
	});

	it('for good says that money may be gone, and how to find out', async () => {
		corp.simulator.faults.add({ path: PAYMENT, times: 'always', reset: true, applied: true });
		const { error } = await pay();

		expect(callsOf(PAYMENT)).toHaveLength(3);
		expect(words(error)).toContain('broke before the answer was complete');
		expect(words(error)).toContain('not certain whether money was sent');
		expect(words(error)).toContain('Payment to Member → Get and order number Claim0017');
		expect(words(error)).toContain('another number pays again');
	});

	it.each([
		['that is no XML', { html: true }, 1],
		['of a broken server', { status: 502, html: true }, 3],
		['without a verdict', { body: '<xml><a>1</a></xml>' }, 1],
		['without a result', { body: '<xml><return_code>SUCCESS</return_code></xml>' }, 1],
	])('%s is unknown too', async (_what, fault, tries) => {
		corp.simulator.faults.add({ path: RED_PACKET, times: 'always', ...fault });
		const { error } = await send({ orderNumber: 'Known1' });

		expect(callsOf(RED_PACKET)).toHaveLength(tries);
		expect(words(error)).toContain('not certain whether money was sent');
		expect(words(error)).toContain('order number Known1');
	});

	it('stays unknown where later tries say nothing of it', async () => {
		corp.simulator.faults.add({ path: RED_PACKET, reset: true, applied: true });
		fails(RED_PACKET, 'FREQ_LIMIT', '受频率限制', 'always');
		const { error } = await send();

		expect(words(error)).toContain('FREQ_LIMIT');
		expect(words(error)).toContain('not certain whether money was sent');
	});
});

describe('a refusal', () => {
	it('is worded, and says that nothing was sent', async () => {
		const { error } = await send({ openId: 'openid-of-nobody' });

		expect(words(error)).toContain('The open ID does not belong to this company (OPENID_ERROR)');
		expect(words(error)).toContain('This call sent no money');
		expect(words(error)).toContain('path/90275');
		expect(callsOf(RED_PACKET)).toHaveLength(1);
	});

	it('of a payment is no proof, so it says how to find out', async () => {
		const { error } = await pay({ openId: 'openid-of-nobody' });

		expect(words(error)).toContain('OPENID_ERROR');
		expect(words(error)).toContain('ask with Payment to Member → Get');
	});

	it('that nobody has told of yet is no proof either', async () => {
		fails(RED_PACKET, 'BRAND_NEW', '新错误');
		const { error } = await send();

		expect(words(error)).toContain('(BRAND_NEW)');
		expect(words(error)).toContain('新错误');
		expect(words(error)).toContain('not certain whether money was sent');
		expect(callsOf(RED_PACKET)).toHaveLength(1);
	});

	it('because WeChat Pay is busy is sent again as the same order', async () => {
		fails(RED_PACKET, 'SYSTEMERROR', '系统繁忙', 2);
		const { items, error } = await send();

		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		const bodies = callsOf(RED_PACKET).map(({ body }) => JSON.stringify(body));
		expect(bodies).toHaveLength(3);
		expect(new Set(bodies).size).toBe(1);
	});

	it('ends its own item alone where the workflow goes on', async () => {
		const { items } = await pay(
			{ openId: '={{ $json.openId }}', orderNumber: '={{ $json.number }}' },
			{
				onError: 'continueRegularOutput',
				items: itemsWith(
					{ openId: 'openid-of-nobody', number: 'A1' },
					{ openId: 'openid-of-lina', number: 'A2' },
				),
			},
		);

		expect(items[0].json.error).toContain('OPENID_ERROR');
		expect(items[1].json).toMatchObject({ partner_trade_no: 'A2' });
	});
});

describe('the credential', () => {
	const runWith = async (changes: IDataObject) => {
		const { credentials, credentialTypes } = corp.connection();
		Object.assign(credentials.weComPayApi, changes);
		return await runNode(node, { credentials, credentialTypes, parameters: redPacket });
	};

	it.each<[string, IDataObject, string]>([
		['a wrong API key', { apiKey: 'x'.repeat(32) }, '签名失败'],
		['the secret of another app', { secret: 'other' }, 'A signature is wrong (SIGN_ERROR)'],
		['no secret', { secret: '' }, 'The payment credential has no secret'],
		['no certificate', { certificate: '' }, 'certificate of the payment credential is missing'],
		['another merchant', { merchantId: '1900000110' }, 'NO_COMPETENCE'],
		['no app', { agentId: '' }, 'Agent ID is needed here or in the credential'],
	])('with %s is told, and no money moves', async (_what, changes, expected) => {
		const { error } = await runWith(changes);

		expect(words(error)).toContain(expected);
		expect(corp.simulator.state.redPackets.size).toBe(1);
	});

	it('shows in no error, whatever happens', async () => {
		const { weComPayApi } = corp.connection().credentials;
		const { privateKey, certificate, apiKey, secret } = weComPayApi;
		const secrets = [apiKey, secret, privateKey.split('\n')[1], certificate.split('\n')[1]];
		const faults = [{ reset: true }, { status: 500 }, { html: true }, { body: '<xml>' }];
		for (const fault of faults) {
			corp.simulator.faults.add({ path: RED_PACKET, times: 'always', ...fault });
			const { error, run } = await send();
			corp.simulator.faults.clear();
			expect(error).toBeDefined();
			for (const secret of secrets) expect(allOf([error, run])).not.toContain(secret);
		}
	});
});

describe('a payment to a member', () => {
	it('of an approval carries its number and type', async () => {
		await pay({ messageType: 'APPROVAL_MSG', approvalNumber: '201705160008' });

		expect(callsOf(PAYMENT)[0]).toMatchObject({
			problems: [],
			body: {
				amount: 10_099,
				ww_msg_type: 'APPROVAL_MSG',
				approval_number: '201705160008',
				approval_type: 1,
			},
		});
	});

	it('asks for the name that is to be checked', async () => {
		const { error } = await pay({ checkName: 'FORCE_CHECK', receiverName: '={{ "" }}' });

		expect(error?.message).toContain('Receiver Name is required');
		expect(callsOf(PAYMENT)).toEqual([]);
	});

	it('that nobody knows may still come: the error says so', async () => {
		const { error } = await corp.run(node, {
			resource: 'memberPayment',
			operation: 'get',
			orderNumber: 'Unknown1',
		});

		expect(words(error)).toContain('NOT_FOUND');
		expect(words(error)).toContain('another number pays again');
	});
});

describe('a payment request to a member', () => {
	const request = {
		resource: 'collection',
		operation: 'create',
		openId: 'openid-of-zhangwei',
		amount: '0.29',
		orderNumber: 'Dinner_1',
		description: '聚餐',
		notifyUrl: 'https://example.com/paid',
		clientIp: '203.0.113.7',
	};

	it.each([
		['MD5', {}],
		['HMAC-SHA256', { signType: 'HMAC-SHA256' }],
	] as const)('gives what the page needs, signed by %s', async (signType, additionalFields) => {
		const { items, error } = await corp.run(node, {
			...request,
			additionalFields: { ...additionalFields, expiresAt: '2026-03-01T12:00:00' },
		});

		expect(error).toBeUndefined();
		const { prepay_id, out_trade_no, paySign, ...page } = items[0].json;
		expect(out_trade_no).toBe('Dinner_1');
		expect(page).toMatchObject({
			appId: corp.simulator.corp.corpId,
			package: `prepay_id=${String(prepay_id)}`,
			signType,
		});
		const { apiKey } = corp.simulator.state.merchant;
		expect(paySign).toBe(paySignature(page as Record<string, string>, apiKey, signType));
		expect(callsOf(COLLECTION)[0].body).toMatchObject({
			total_fee: 29,
			time_expire: '20260301120000',
			trade_type: 'JSAPI',
		});
	});

	it('needs no certificate, and asks for the same payment when it runs again', async () => {
		const { credentials, credentialTypes } = corp.connection();
		Object.assign(credentials.weComPayApi, { certificate: '', privateKey: '', secret: '' });
		const run = async () =>
			await runNode(node, { credentials, credentialTypes, parameters: request });
		const [first, second] = [await run(), await run()];

		expect(first.error).toBeUndefined();
		expect(second.items[0].json.prepay_id).toBe(first.items[0].json.prepay_id);
	});
});
