const text = (name, required) => ({ in: 'body', name, type: 'string', required });

/** The page of this one (90280) leaves its parameters to WeChat Pay's own. */
const PAYMENT_REQUEST = [
	...[
		'appid',
		'mch_id',
		'nonce_str',
		'sign',
		'body',
		'out_trade_no',
		'spbill_create_ip',
		'notify_url',
		'trade_type',
		'openid',
	].map((name) => text(name, true)),
	{ in: 'body', name: 'total_fee', type: 'integer', required: true },
	...[
		'device_info',
		'sign_type',
		'detail',
		'attach',
		'time_start',
		'time_expire',
		'goods_tag',
		'limit_pay',
		'receipt',
		'profit_sharing',
		'scene_info.store_info.name',
		'scene_info.store_info.area_code',
		'scene_info.store_info.address',
	].map((name) => text(name)),
	text('scene_info.store_info.id', true),
	...['scene_info', 'scene_info.store_info'].map((name) => ({ in: 'body', name, type: 'object' })),
];

/** @type {Record<string, import('.').Supplement>} */
module.exports = { 'pay/unifiedorder': { params: PAYMENT_REQUEST } };
