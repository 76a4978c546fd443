import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { PAY_HOST, payCredentials } from '../../../shared/pay';
import { yuanField } from '../merchantFields';
import { PAYMENT, SENT_PAYMENT } from './answers';
import { AGENT_ID, knownOrderNumberField, newOrderNumberField, openIdField } from './fields';
import { MESSAGE_FIELDS, NAME_CHECK_FIELDS } from './memberPaymentFields';
import { agentIdOf, askForOrder, sendOrder } from './send';

const SIGNED_BY_WECOM = [
	'amount',
	'appid',
	'desc',
	'mch_id',
	'nonce_str',
	'openid',
	'partner_trade_no',
	'ww_msg_type',
] as const;

async function pay(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	return await sendOrder(run, {
		fields: {
			...body,
			agentid: agentIdOf(run, body.agentid),
			appid: payCredentials(run.caller).corpId,
		},
		numberKey: 'partner_trade_no',
		workwxSigned: SIGNED_BY_WECOM,
		ask: 'Payment to Member → Get',
		doubtful: true,
	});
}

const create: Operation = {
	value: 'create',
	name: 'Create',
	action: 'Pay money to a member',
	description:
		"Pay money into a member's WeChat balance (向员工付款). This spends real money of the merchant at once and cannot be called back. WeCom no longer opens this to new merchants; to one member up to 200 yuan and ten payments a day, 15 seconds apart.",
	doc: 90278,
	request: {
		method: 'POST',
		path: '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
		host: PAY_HOST,
	},
	sends: {
		'body.partner_trade_no': 'orderNumber',
		'body.mch_id': 'credential',
		'body.appid': 'credential',
		'body.nonce_str': 'credential',
		'body.sign': 'credential',
		'body.workwx_sign': 'credential',
	},
	fields: [
		openIdField('body.openid', 'Who gets the money', 64),
		yuanField({
			name: 'amount',
			required: true,
			send: 'body.amount',
			limits: { min: 0.01 },
			description:
				'What is paid, in yuan with two decimals at most: 1 to 200 unless the merchant platform allows more',
		}),
		newOrderNumberField('body.partner_trade_no', 32),
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			required: true,
			default: '',
			placeholder: '六月出差报销费用',
			description: 'What the money is for, as the member reads it, 81 characters at most',
			send: 'body.desc',
			limits: { chars: 81 },
		},
		{
			displayName: 'Project Name',
			name: 'projectName',
			type: 'string',
			required: true,
			default: '',
			description: 'What the money is booked under (项目名称), 50 characters at most',
			send: 'body.act_name',
			limits: { chars: 50 },
		},
		...MESSAGE_FIELDS,
		...NAME_CHECK_FIELDS,
		{
			displayName: 'Server IP Address',
			name: 'serverIp',
			type: 'string',
			required: true,
			default: '',
			placeholder: '203.0.113.7',
			description: 'The address of the machine that makes this call, as others see it',
			send: 'body.spbill_create_ip',
			limits: { chars: 32 },
		},
	],
	additionalFields: [
		AGENT_ID,
		{
			displayName: 'Device ID',
			name: 'deviceId',
			type: 'string',
			default: '',
			description: 'The number of a terminal that WeChat Pay gave (设备号), 32 characters at most',
			send: 'body.device_info',
			limits: { chars: 32 },
		},
	],
	output: {
		schema: SENT_PAYMENT,
	},
	run: pay,
};

const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get what became of a payment to a member',
	description:
		'Get whether a payment of the last 30 days went through (SUCCESS, FAILED, PROCESSING); the amount in the answer is in fen',
	doc: 90279,
	reads: true,
	request: {
		method: 'POST',
		path: '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
		host: PAY_HOST,
	},
	sends: {
		'body.mch_id': 'credential',
		'body.appid': 'credential',
		'body.nonce_str': 'credential',
		'body.sign': 'credential',
	},
	fields: [knownOrderNumberField('body.partner_trade_no', 'Payment to Member → Create')],
	output: {
		schema: PAYMENT,
	},
	run: async (run) => await askForOrder(run, ['payment_amount']),
};

export const memberPayment = defineResource({
	value: 'memberPayment',
	name: 'Payment to Member',
	description: 'Money paid to members, such as expenses (向员工付款)',
	operations: [create, get],
});
