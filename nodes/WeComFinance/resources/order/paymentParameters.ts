import { randomBytes } from 'node:crypto';

import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { APP_ID } from '../merchantFields';

const SIGN_TYPE = 'RSA';

export const getPaymentParameters: Operation = {
	value: 'getPaymentParameters',
	name: 'Get Payment Parameters',
	action: 'Get the signed parameters with which a mini program opens a payment',
	description:
		'Sign a prepay_id and get the very parameters that the mini program hands to wx.requestPayment (支付签名)',
	doc: 98130,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/miniapppay/get_sign' },
	sends: {
		'body.nonce': 'additionalFields.nonce',
		'body.timestamp': 'additionalFields.timestamp',
	},
	constants: { 'body.sign_type': SIGN_TYPE },
	fields: [
		APP_ID,
		{
			displayName: 'Prepay ID',
			name: 'prepayId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'wx111925097328382762a266f5cefb640000',
			description: 'The prepay_id that Order → Create answered within the last two hours',
			send: 'body.prepay_id',
			limits: { chars: 128 },
		},
	],
	additionalFields: [
		{
			displayName: 'Nonce',
			name: 'nonce',
			type: 'string',
			default: '',
			description: 'Up to 32 letters and digits at random. Without it they are made.',
			send: 'body.nonce',
			limits: {
				chars: 32,
				pattern: { regex: /^[0-9a-zA-Z]+$/, hint: 'may hold only letters and digits' },
			},
		},
		{
			displayName: 'Time',
			name: 'timestamp',
			type: 'dateTime',
			default: '',
			description: 'The time of the signature. Without it, now.',
			send: 'body.timestamp',
		},
	],
	output: {
		sensitive: ['paySign'],
		schema: schemaLike({
			appId: 'wx1cce664e7cdcf31a',
			timeStamp: '1675219608',
			nonceStr: 'fqDdjLywAmNDZleCWfPsfhlInxnwnOLK',
			package: 'prepay_id=wx111925097328382762a266f5cefb640000',
			signType: SIGN_TYPE,
			paySign: 'mHIpSqqf1EnBHAOZ5EE3',
		}),
	},
	run: async (run) => {
		const [{ query, body: given, files }] = await run.payloads();
		const body = {
			nonce: randomBytes(16).toString('hex'),
			timestamp: Math.floor(Date.now() / 1000),
			...given,
		};
		const { pay_sign: paySign } = await run.send({ query, body, files });
		return {
			appId: given.appid,
			timeStamp: String(body.timestamp),
			nonceStr: body.nonce,
			package: `prepay_id=${String(given.prepay_id)}`,
			signType: SIGN_TYPE,
			paySign,
		};
	},
};
