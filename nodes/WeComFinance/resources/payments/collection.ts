import { randomBytes } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import type { SignType } from '../../../shared/pay';
import { PAY_HOST, payCall, payCredentials, paySignature } from '../../../shared/pay';
import { yuanField } from '../merchantFields';
import { RARE_FIELDS } from './collectionFields';
import { openIdField } from './fields';

/** What a page in WeCom hands to getBrandWCPayRequest, signed. */
function pageParameters(run: OperationRun, prepayId: unknown, signType: SignType): IDataObject {
	const { corpId, apiKey } = payCredentials(run.caller);
	const signed = {
		appId: corpId,
		timeStamp: String(Math.floor(Date.now() / 1000)),
		nonceStr: randomBytes(16).toString('hex'),
		package: `prepay_id=${String(prepayId)}`,
		signType,
	};
	return { ...signed, paySign: paySignature(signed, apiKey, signType) };
}

/** The store goes as JSON within the XML. */
function asFields({ scene_info, ...others }: IDataObject): IDataObject {
	return { ...others, ...(scene_info !== undefined && { scene_info: JSON.stringify(scene_info) }) };
}

async function collect(run: OperationRun): Promise<IDataObject> {
	const { operation, timeout } = run.settings;
	const [{ body }] = await run.payloads();
	const { corpId, merchantId } = payCredentials(run.caller);
	const signType = (body.sign_type ?? 'MD5') as SignType;
	const answer = await payCall(run.caller, {
		path: operation.request.path,
		doc: operation.doc,
		fields: { ...asFields(body), appid: corpId, mch_id: merchantId },
		signType,
		certificate: false,
		timeout,
	});
	return {
		out_trade_no: body.out_trade_no,
		prepay_id: answer.prepay_id,
		...pageParameters(run, answer.prepay_id, signType),
	};
}

export const collection = defineResource({
	value: 'collection',
	name: 'Collection From Member',
	description: 'Money that members pay to the company (向员工收款)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create a payment request to a member',
			description:
				'Ask a member to pay the company: creates the order with WeChat Pay and gives the signed parameters with which your page in WeCom opens the payment (getBrandWCPayRequest). No money moves until the member agrees; WeChat Pay tells your Notify URL.',
			doc: 90280,
			request: { method: 'POST', path: '/pay/unifiedorder', host: PAY_HOST },
			timezone: 'Asia/Shanghai',
			constants: { 'body.trade_type': 'JSAPI' },
			sends: {
				'body.mch_id': 'credential',
				'body.appid': 'credential',
				'body.nonce_str': 'credential',
				'body.sign': 'credential',
			},
			fields: [
				openIdField('body.openid', 'Who is to pay', 128),
				yuanField({
					name: 'amount',
					required: true,
					send: 'body.total_fee',
					limits: { min: 0.01 },
					description: 'What the member is to pay, in yuan with two decimals at most',
				}),
				{
					displayName: 'Order Number',
					name: 'orderNumber',
					type: 'string',
					required: true,
					default: '',
					placeholder: '20260301000017',
					description:
						'A number of your own for this order: up to 32 letters, digits and the signs _ - | *. The same number with the same values asks for the same payment, so the member cannot pay it twice.',
					send: 'body.out_trade_no',
					limits: {
						chars: 32,
						pattern: {
							regex: /^[0-9a-zA-Z_|*-]+$/,
							hint: 'may hold only letters, digits and the signs _ - | *',
						},
					},
				},
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					required: true,
					default: '',
					description: 'What is paid for, as the member reads it, 127 characters at most',
					send: 'body.body',
					limits: { chars: 127 },
				},
				{
					displayName: 'Notify URL',
					name: 'notifyUrl',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'https://example.com/paid',
					description:
						'The public address, without a query, to which WeChat Pay posts the result; 256 characters at most',
					send: 'body.notify_url',
					limits: { chars: 256 },
				},
				{
					displayName: 'Member IP Address',
					name: 'clientIp',
					type: 'string',
					required: true,
					default: '',
					placeholder: '203.0.113.7',
					description: "The address of the member's device, IPv4 or IPv6",
					send: 'body.spbill_create_ip',
					limits: { chars: 64 },
				},
			],
			additionalFields: RARE_FIELDS,
			output: {
				sensitive: ['paySign'],
				schema: schemaLike({
					out_trade_no: '20260301000017',
					prepay_id: 'wx201411101639507cbf6ffd8b0779950874',
					appId: 'ww0123456789abcdef',
					timeStamp: '1414561699',
					nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
					package: 'prepay_id=wx201411101639507cbf6ffd8b0779950874',
					signType: 'MD5',
					paySign: 'C380BEC2BFD727A4B6845133519F3AD6',
				}),
			},
			run: collect,
		},
	],
});
