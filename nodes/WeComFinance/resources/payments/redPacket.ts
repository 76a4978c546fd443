import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { PAY_HOST, payCredentials } from '../../../shared/pay';
import { yuanField } from '../merchantFields';
import { RED_PACKET, SENT_RED_PACKET } from './answers';
import { AGENT_ID, knownOrderNumberField, newOrderNumberField, openIdField } from './fields';
import { agentIdOf, askForOrder, sendOrder, withNumbers } from './send';

/** The amounts in fen that need no scene (page 90275). */
const LEAST_PLAIN = 100;
const MOST_PLAIN = 20_000;

const SIGNED_BY_WECOM = [
	'act_name',
	'mch_billno',
	'mch_id',
	'nonce_str',
	're_openid',
	'total_amount',
	'wxappid',
] as const;

const SCENE: Field = {
	displayName: 'Scene',
	name: 'scene',
	type: 'options',
	options: [
		{ name: 'Channel Share (渠道分润)', value: 'PRODUCT_5' },
		{ name: 'Insurance Return (保险回馈)', value: 'PRODUCT_6' },
		{ name: 'Internal Benefit (企业内部福利)', value: 'PRODUCT_4' },
		{ name: 'Lottery (彩票派奖)', value: 'PRODUCT_7' },
		{ name: 'Prize Draw (抽奖)', value: 'PRODUCT_2' },
		{ name: 'Sales Promotion (商品促销)', value: 'PRODUCT_1' },
		{ name: 'Tax Prize (税务刮奖)', value: 'PRODUCT_8' },
		{ name: 'Virtual Goods (虚拟物品兑奖)', value: 'PRODUCT_3' },
	],
	default: 'PRODUCT_4',
	description: 'What the red packet is for; needed below 1 yuan and above 200 yuan',
	send: 'body.scene_id',
};

const SENDER_FIELDS: Field[] = [
	{
		displayName: 'Sent By',
		name: 'sentBy',
		type: 'options',
		options: [
			{ name: 'App', value: 'app', description: 'In the name of an app of the company' },
			{ name: 'Name', value: 'name', description: 'In the name of a person that you give' },
		],
		default: 'app',
		description: 'Whom the receiver sees as the sender',
	},
	{ ...AGENT_ID, displayOptions: { show: { sentBy: ['app'] } } },
	{
		displayName: 'Sender Name',
		name: 'senderName',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { sentBy: ['name'] } },
		description: 'The name of the sender, 128 characters at most',
		send: 'body.sender_name',
		limits: { chars: 128 },
	},
];

async function sendRedPacket(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	const { agentid, ...fields } = body;
	const amount = Number(fields.total_amount);
	if (!fields.scene_id && (amount < LEAST_PLAIN || amount > MOST_PLAIN)) {
		throw run.error(
			'A red packet below 1 yuan or above 200 yuan needs a scene',
			`Item ${run.itemIndex}: add "Scene" under Additional Fields. The merchant platform must allow the amount too. Nothing was sent for this item.`,
		);
	}
	const sender = run.values.sentBy === 'name' ? {} : { agentid: senderApp(run, agentid) };
	const answer = await sendOrder(run, {
		fields: { ...fields, ...sender, wxappid: payCredentials(run.caller).corpId },
		numberKey: 'mch_billno',
		workwxSigned: SIGNED_BY_WECOM,
		ask: 'Red Packet → Get',
	});
	return withNumbers(answer, ['total_amount']);
}

function senderApp(run: OperationRun, given: unknown): number {
	const agentId = agentIdOf(run, given);
	if (agentId !== undefined) return agentId;
	throw run.error(
		'Agent ID is needed here or in the credential',
		'Or choose "Name" under Sent By. Nothing was sent.',
	);
}

const send: Operation = {
	value: 'send',
	name: 'Send',
	action: 'Send a red packet with money to a member',
	description:
		'Send a red packet (企业红包) to a member. This spends real money of the merchant at once and cannot be called back; what is not opened in a day comes back.',
	doc: 90275,
	request: { method: 'POST', path: '/mmpaymkttransfers/sendworkwxredpack', host: PAY_HOST },
	sends: {
		'body.mch_billno': 'orderNumber',
		'body.mch_id': 'credential',
		'body.wxappid': 'credential',
		'body.nonce_str': 'credential',
		'body.sign': 'credential',
		'body.workwx_sign': 'credential',
	},
	fields: [
		openIdField('body.re_openid', 'Who gets the money', 32),
		yuanField({
			name: 'amount',
			required: true,
			send: 'body.total_amount',
			limits: { min: 0.01 },
			description:
				'What the red packet holds, in yuan with two decimals at most: 1 to 200 unless the merchant platform allows more',
		}),
		newOrderNumberField('body.mch_billno', 28),
		...SENDER_FIELDS,
		{
			displayName: 'Wish',
			name: 'wish',
			type: 'string',
			required: true,
			default: '',
			placeholder: '新年快乐',
			description: 'The wish on the red packet (祝福语), 128 characters at most',
			send: 'body.wishing',
			limits: { chars: 128 },
		},
		{
			displayName: 'Project Name',
			name: 'projectName',
			type: 'string',
			required: true,
			default: '',
			description: 'What the money is booked under (项目名称), 32 characters at most',
			send: 'body.act_name',
			limits: { chars: 32 },
		},
		{
			displayName: 'Remark',
			name: 'remark',
			type: 'string',
			required: true,
			default: '',
			description: 'A remark for the books (备注), 256 characters at most',
			send: 'body.remark',
			limits: { chars: 256 },
		},
	],
	additionalFields: [
		SCENE,
		{
			displayName: 'Sender Picture Media ID',
			name: 'senderPicture',
			type: 'string',
			default: '',
			description:
				'The picture of the sender, by the media ID that WeCom → Media → Upload answered',
			send: 'body.sender_header_media_id',
			limits: { chars: 128 },
		},
	],
	output: {
		schema: SENT_RED_PACKET,
	},
	run: sendRedPacket,
};

const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get what became of a red packet',
	description:
		'Get whether a red packet of the last 30 days was sent, opened or given back (SENDING, SENT, FAILED, RECEIVED, RFUND_ING, REFUND); amounts in the answer are in fen',
	doc: 90276,
	reads: true,
	request: { method: 'POST', path: '/mmpaymkttransfers/queryworkwxredpack', host: PAY_HOST },
	sends: {
		'body.mch_id': 'credential',
		'body.appid': 'credential',
		'body.nonce_str': 'credential',
		'body.sign': 'credential',
	},
	fields: [knownOrderNumberField('body.mch_billno', 'Red Packet → Send')],
	output: {
		schema: RED_PACKET,
	},
	run: async (run) => await askForOrder(run, ['total_amount', 'refund_amount', 'amount']),
};

export const redPacket = defineResource({
	value: 'redPacket',
	name: 'Red Packet',
	description: 'Red packets with money of the company for its members (企业红包)',
	operations: [send, get],
});
