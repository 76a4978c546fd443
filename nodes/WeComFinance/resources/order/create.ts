import type { Operation } from '../../../shared/operation';
import { APP_ID, ORDER_MERCHANT, orderNumberField, yuanField } from '../merchantFields';
import { storeField } from '../storeField';
import { GOODS } from './goods';

export const create: Operation = {
	value: 'create',
	name: 'Create',
	action: 'Create an order of a mini program',
	description:
		'Create an order for a customer to pay in a mini program, and get its prepay_id, which lives two hours. Order → Get Payment Parameters makes of it what the mini program needs.',
	doc: 97322,
	request: { method: 'POST', path: '/cgi-bin/miniapppay/create_order' },
	constants: { 'body.amount.currency': 'CNY' },
	fields: [
		APP_ID,
		ORDER_MERCHANT,
		orderNumberField(
			'A number of your own, which the merchant has not used: 6 to 32 letters, digits and the signs _ - | *',
		),
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			required: true,
			default: '',
			description: 'What is bought, as the customer reads it, 127 characters at most',
			send: 'body.description',
			limits: { chars: 127 },
		},
		yuanField({
			name: 'amount',
			required: true,
			send: 'body.amount.total',
			limits: { min: 0.01 },
			description: 'What the customer is to pay, in yuan with two decimals at most',
		}),
		{
			displayName: 'OpenID',
			name: 'openId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
			description:
				'The customer, by the ID that they have in this mini program (openid); its own login gives it',
			send: 'body.payer.openid',
			limits: { chars: 128 },
		},
		{
			displayName: 'Customer IP Address',
			name: 'clientIp',
			type: 'string',
			required: true,
			default: '',
			placeholder: '203.0.113.7',
			description: "The address of the customer's device, IPv4 or IPv6",
			send: 'body.scene_info.payer_client_ip',
			limits: { chars: 45 },
		},
	],
	additionalFields: [
		{
			displayName: 'Attached Data',
			name: 'attach',
			type: 'string',
			default: '',
			description: 'Text that comes back when the order is read, 128 characters at most',
			send: 'body.attach',
			limits: { chars: 128 },
		},
		{
			displayName: 'Device ID',
			name: 'deviceId',
			type: 'string',
			default: '',
			description: 'Your own number of the store or till, 32 characters at most',
			send: 'body.scene_info.device_id',
			limits: { chars: 32 },
		},
		{
			displayName: 'Expires At',
			name: 'expiresAt',
			type: 'dateTime',
			default: '',
			description: 'Until when the order can be paid',
			send: 'body.time_expire',
			as: 'rfc3339',
		},
		GOODS,
		{
			displayName: 'Offer Tag',
			name: 'goodsTag',
			type: 'string',
			default: '',
			description:
				'The mark of an offer that holds for the order (订单优惠标记), 32 characters at most',
			send: 'body.goods_tag',
			limits: { chars: 32 },
		},
		yuanField({
			displayName: 'Original Price',
			name: 'costPrice',
			send: 'body.detail.cost_price',
			description:
				'The amount of the whole receipt in yuan, where it is paid in parts, so that no offer counts twice',
		}),
		{
			displayName: 'Receipt ID',
			name: 'receiptId',
			type: 'string',
			default: '',
			description: 'Your own number of the receipt (商品小票), 32 characters at most',
			send: 'body.detail.invoice_id',
			limits: { chars: 32 },
		},
		{
			displayName: 'Scene Key',
			name: 'sceneKey',
			type: 'string',
			default: '',
			description:
				"The scenekey in the address with which the mini program was opened: counts the order to the member who sent it, under the members' results",
			send: 'body.scenekey',
			limits: { chars: 256 },
		},
		storeField({ name: 256, areaCode: 32, address: 512 }),
	],
};
