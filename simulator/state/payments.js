const { createHash, createHmac } = require('node:crypto');
const { PayError } = require('../pay-error');
const { corp } = require('./corp');

/** Money of the company through WeChat Pay: signed orders, of which each number is paid once. */

/** The merchant of the corp; its app's secret is the corp's. */
const merchant = Object.freeze({
	merchantId: '1900000109',
	apiKey: 'simulatorApiKeyOfTheMerchant0001',
});

const SEEDED_RED_PACKET = 'redpacketseeded0001';
const SEEDED_PAYMENT = 'paymentseeded0001';
const BALANCE = 100_000_000;
const LEAST_PLAIN = 100;
const MOST_PLAIN = 20_000;
const STANDS_FOR_NOBODY = 'openid-of-nobody';

const RED_PACKET_SIGNED = [
	'act_name',
	'mch_billno',
	'mch_id',
	'nonce_str',
	're_openid',
	'total_amount',
	'wxappid',
];
const PAYMENT_SIGNED = [
	'amount',
	'appid',
	'desc',
	'mch_id',
	'nonce_str',
	'openid',
	'partner_trade_no',
	'ww_msg_type',
];

const md5 = (text) => createHash('md5').update(text).digest('hex').toUpperCase();

const joined = (fields, names) =>
	names
		.filter((name) => fields[name] !== undefined && fields[name] !== '')
		.sort()
		.map((name) => `${name}=${fields[name]}`)
		.join('&');

function checkMerchantSign(sent) {
	const names = Object.keys(sent).filter((name) => name !== 'sign');
	const text = `${joined(sent, names)}&key=${merchant.apiKey}`;
	const expected =
		sent.sign_type === 'HMAC-SHA256'
			? createHmac('sha256', merchant.apiKey).update(text).digest('hex').toUpperCase()
			: md5(text);
	if (sent.sign !== expected) throw new PayError(undefined, '签名失败');
}

function checkWorkSign(sent, names) {
	const expected = md5(`${joined(sent, names)}&secret=${corp.secret}`);
	if (sent.workwx_sign !== expected) throw new PayError('SIGN_ERROR', '企业微信签名失败');
}

function checkParty({ mch_id, appid, wxappid }) {
	if (mch_id !== merchant.merchantId) throw new PayError('NO_COMPETENCE', '商户号错误');
	if ((appid ?? wxappid) !== corp.corpId) throw new PayError('ILLEGAL_APPID', '非法appid');
}

/** The same order again, which changes nothing; with other values it is refused. */
function repeated(orders, number, order) {
	const known = orders.get(number);
	if (!known) return undefined;
	const isSame = Object.entries(order).every(([name, value]) => known[name] === value);
	if (!isSame) throw new PayError('FATAL_ERROR', '两次请求商户单号一样，但是参数不一致');
	return known;
}

function spend(world, amount) {
	if (amount > world.merchantBalance) throw new PayError('NOTENOUGH', '账号余额不足');
	world.merchantBalance -= amount;
}

const checkReceiver = (openid) => {
	if (openid === STANDS_FOR_NOBODY) throw new PayError('OPENID_ERROR', 'openid和appid不匹配');
};

const without = (body, ...names) =>
	Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

const VARYING = ['nonce_str', 'sign', 'workwx_sign'];

function sendRedPacket({ sent = {}, body }, world) {
	checkMerchantSign(sent);
	checkParty(body);
	checkWorkSign(sent, RED_PACKET_SIGNED);
	checkReceiver(body.re_openid);
	const { mch_billno: number, total_amount: amount } = body;
	if ((amount < LEAST_PLAIN || amount > MOST_PLAIN) && !body.scene_id) {
		throw new PayError('MONEY_LIMIT', '红包金额发放限制');
	}
	const order = without(body, ...VARYING);
	if (!repeated(world.redPackets, number, order)) {
		spend(world, amount);
		world.redPackets.set(number, { ...order, send_listid: world.newId('redpacket') });
	}
	const { send_listid } = world.redPackets.get(number);
	return { ...without(order, 'agentid', 'wishing', 'act_name', 'remark'), send_listid };
}

function queryRedPacket({ sent = {}, body }, world) {
	checkMerchantSign(sent);
	checkParty(body);
	const found = world.redPackets.get(body.mch_billno);
	if (!found) throw new PayError('NOT_FOUND', '指定单号数据不存在');
	const { mch_billno, mch_id, send_listid, re_openid, total_amount, wishing, remark } = found;
	return {
		mch_billno,
		mch_id,
		detail_id: send_listid,
		status: 'SENT',
		send_type: 'API',
		total_amount,
		send_time: '2026-03-01 09:00:00',
		wishing,
		remark,
		act_name: found.act_name,
		openid: re_openid,
	};
}

function payMember({ sent = {}, body }, world) {
	checkMerchantSign(sent);
	checkParty(body);
	checkWorkSign(sent, PAYMENT_SIGNED);
	checkReceiver(body.openid);
	const { partner_trade_no: number, amount } = body;
	if (amount < LEAST_PLAIN) throw new PayError('AMOUNT_LIMIT', '付款金额不能小于最低限额');
	const order = without(body, ...VARYING);
	if (!repeated(world.memberPayments, number, order)) {
		spend(world, amount);
		world.memberPayments.set(number, { ...order, payment_no: world.newId('payment') });
	}
	const { payment_no } = world.memberPayments.get(number);
	return {
		appid: body.appid,
		mch_id: body.mch_id,
		nonce_str: body.nonce_str,
		partner_trade_no: number,
		payment_no,
		payment_time: '2026-03-01 09:00:00',
	};
}

function queryPayment({ sent = {}, body }, world) {
	checkMerchantSign(sent);
	checkParty(body);
	const found = world.memberPayments.get(body.partner_trade_no);
	if (!found) throw new PayError('NOT_FOUND', '指定单号数据不存在');
	return {
		partner_trade_no: body.partner_trade_no,
		mch_id: found.mch_id,
		appid: found.appid,
		detail_id: found.payment_no,
		status: 'SUCCESS',
		openid: found.openid,
		payment_amount: found.amount,
		transfer_time: '2026-03-01 09:00:00',
		desc: found.desc,
	};
}

function collect({ sent = {}, body }, world) {
	checkMerchantSign(sent);
	checkParty(body);
	const order = without(body, ...VARYING);
	if (!repeated(world.collections, body.out_trade_no, order)) {
		world.collections.set(body.out_trade_no, { ...order, prepay_id: world.newId('prepay') });
	}
	const { prepay_id } = world.collections.get(body.out_trade_no);
	return { appid: body.appid, mch_id: body.mch_id, trade_type: 'JSAPI', prepay_id };
}

function seed(world) {
	world.merchant = merchant;
	world.merchantBalance = BALANCE;
	world.redPackets = new Map();
	world.memberPayments = new Map();
	world.collections = new Map();
	world.redPackets.set(SEEDED_RED_PACKET, {
		mch_billno: SEEDED_RED_PACKET,
		mch_id: merchant.merchantId,
		wxappid: corp.corpId,
		re_openid: 'openid-of-zhangwei',
		total_amount: 888,
		wishing: '新年快乐',
		act_name: '新年红包',
		remark: '新年红包',
		send_listid: 'redpacket-seeded',
	});
	world.memberPayments.set(SEEDED_PAYMENT, {
		partner_trade_no: SEEDED_PAYMENT,
		mch_id: merchant.merchantId,
		appid: corp.corpId,
		openid: 'openid-of-zhangwei',
		amount: 10_099,
		desc: '六月出差报销费用',
		payment_no: 'payment-seeded',
	});
}

const routes = {
	'/mmpaymkttransfers/sendworkwxredpack': sendRedPacket,
	'/mmpaymkttransfers/queryworkwxredpack': queryRedPacket,
	'/mmpaymkttransfers/promotion/paywwsptrans2pocket': payMember,
	'/mmpaymkttransfers/promotion/querywwsptrans2pocket': queryPayment,
	'/pay/unifiedorder': collect,
};

module.exports = { routes, seed, merchant };
