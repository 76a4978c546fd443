import type { Field } from '../../../shared/operation';
import { imageField, imagesField } from './people';

const ACCOUNT_FIELDS: Field[] = [
	{
		displayName: 'Account Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Business Account (对公账户)', value: 74 },
			{ name: 'Personal Account (对私账户)', value: 75 },
		],
		default: 74,
		displayOptions: { show: { '/organizationType': [1] } },
		description: 'Whose account it is; asked of individual businesses only',
		send: 'bank_account_type',
	},
	{
		displayName: 'Bank',
		name: 'bank',
		type: 'string',
		required: true,
		default: '',
		placeholder: '中国银行',
		description: 'The name of the bank (开户银行)',
		send: 'account_bank',
	},
	{
		displayName: 'Account Name',
		name: 'name',
		type: 'string',
		required: true,
		default: '',
		description:
			'The name of the account (开户名称): the merchant name of the licence, or the name on the ID card for a personal account',
		send: 'account_name',
	},
	{
		displayName: 'Account Number',
		name: 'number',
		type: 'string',
		required: true,
		default: '',
		description: 'The number of the account (银行账号)',
		send: 'account_number',
	},
	{
		displayName: 'Bank Area Code',
		name: 'areaCode',
		type: 'string',
		required: true,
		default: '',
		placeholder: '440300',
		description: 'The code of province and city of the bank (开户银行省市编码)',
		send: 'bank_address_code',
	},
	{
		displayName: 'Bank Branch',
		name: 'branch',
		type: 'string',
		default: '',
		description:
			'The full name of bank and branch (开户银行全称), for banks that WeChat Pay has no direct line to',
		send: 'bank_name',
	},
	imageField({
		displayName: 'Settlement Proof Image ID',
		name: 'settlementProof',
		displayOptions: { show: { '/organizationType': [2, 3] } },
		send: 'bank_card_supplement.settlement_certificate_open_wx_pay_media_id',
	}),
	imageField({
		displayName: 'Relationship Proof Image ID',
		name: 'relationshipProof',
		displayOptions: { show: { '/organizationType': [2, 3] } },
		send: 'bank_card_supplement.relationship_certificate_open_wx_pay_media_id',
	}),
	imagesField(3, {
		displayName: 'Other Proof Image IDs',
		name: 'otherProofs',
		displayOptions: { show: { '/organizationType': [2, 3] } },
		send: 'bank_card_supplement.other_certificate_open_wx_pay_media_id',
	}),
];

export const ACCOUNT: Field = {
	displayName: 'Bank Account',
	name: 'account',
	type: 'fixedCollection',
	required: true,
	default: {},
	placeholder: 'Set Bank Account',
	description: 'Where the money is paid out to (结算账户)',
	options: [
		{
			displayName: 'Bank Account',
			name: 'account',
			send: 'body.account_info',
			values: ACCOUNT_FIELDS,
		},
	],
};

const ONLINE = { show: { type: [2] } };
const OFFLINE = { show: { type: [1] } };

const SALES_FIELDS: Field[] = [
	{
		displayName: 'Kind',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Online Shop (线上店铺)', value: 2 },
			{ name: 'Store (线下门店)', value: 1 },
		],
		default: 1,
		description: 'Where customers buy',
		send: 'type',
	},
	{
		displayName: 'Shop URL',
		name: 'url',
		type: 'string',
		default: '',
		placeholder: 'https://shop.example.com',
		displayOptions: ONLINE,
		description: 'The address of the shop, 1024 bytes at most; this or its QR code is needed',
		send: 'store_url',
		limits: { bytes: 1024 },
	},
	imageField({
		displayName: 'Shop QR Code Image ID',
		name: 'qrCode',
		displayOptions: ONLINE,
		send: 'store_pic_open_wx_pay_media_id',
	}),
	{
		displayName: 'Area Code',
		name: 'areaCode',
		type: 'string',
		required: true,
		default: '',
		placeholder: '440305',
		displayOptions: OFFLINE,
		description: 'The code of province, city and district of the store, 6 digits',
		send: 'address_code',
		limits: { pattern: { regex: /^\d{6}$/, hint: 'must have 6 digits' } },
	},
	{
		displayName: 'Store Address',
		name: 'address',
		type: 'string',
		required: true,
		default: '',
		displayOptions: OFFLINE,
		description: 'The full address of the store, 4 to 512 characters',
		send: 'offline_address',
		limits: { minChars: 4, chars: 512 },
	},
	imageField({
		displayName: 'Entrance Image ID',
		name: 'entrance',
		required: true,
		displayOptions: OFFLINE,
		send: 'entrance_pic_open_wx_pay_media_id',
	}),
	imageField({
		displayName: 'Indoor Image ID',
		name: 'indoor',
		required: true,
		displayOptions: OFFLINE,
		send: 'indoor_pic_open_wx_pay_media_id',
	}),
];

export const SALES: Field = {
	displayName: 'Place of Business',
	name: 'sales',
	type: 'fixedCollection',
	required: true,
	default: {},
	placeholder: 'Set Place of Business',
	description: 'Where the merchant sells (经营场景)',
	options: [
		{
			displayName: 'Place of Business',
			name: 'sales',
			send: 'body.sales_scene_info',
			values: SALES_FIELDS,
		},
	],
};
