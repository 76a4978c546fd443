import type { Field } from '../../../shared/operation';
import { imageField, imagesField, validUntilFields } from './people';

const CERTIFICATE_TYPES = [
	{ name: 'Grassroots Organization (基层群众性自治组织)', value: 2521 },
	{ name: 'Other Document of an Authority (其他有效证明)', value: 2400 },
	{ name: 'Practice Licence (执业许可证)', value: 2520 },
	{ name: 'Private Non-Enterprise Unit (民办非企业单位)', value: 2395 },
	{ name: 'Foundation (基金会法人)', value: 2396 },
	{ name: 'Religious Site (宗教活动场所)', value: 2399 },
	{ name: 'Rural Collective (农村集体经济组织)', value: 2522 },
	{ name: 'Social Organization (社会团体法人)', value: 2394 },
	{ name: 'Unified Social Credit Code (统一社会信用代码证书)', value: 2389 },
].sort((a, b) => a.name.localeCompare(b.name, 'en'));

const LICENCE_FIELDS: Field[] = [
	{
		displayName: 'Registration Type',
		name: 'certificateType',
		type: 'options',
		options: CERTIFICATE_TYPES,
		default: 2394,
		displayOptions: { show: { '/organizationType': [2] } },
		description: 'The kind of registration (登记证书类型) of a social organization',
		send: 'cert_type',
	},
	imageField({
		displayName: 'Licence Image ID',
		name: 'image',
		required: true,
		send: 'business_license_copy_open_wx_pay_media_id',
		description:
			'A colour scan or photo of the licence, by the image ID that Merchant Application → Upload Image answered',
	}),
	{
		displayName: 'Licence Number',
		name: 'number',
		type: 'string',
		required: true,
		default: '',
		description:
			'The registration number: 18 digits and capital letters that begin with 9 for companies; 15 digits are possible for individual businesses',
		send: 'business_license_number',
	},
	{
		displayName: 'Merchant Name',
		name: 'merchantName',
		type: 'string',
		required: true,
		default: '',
		description: 'The name as the licence has it, 2 to 128 characters',
		send: 'merchant_name',
		limits: { minChars: 2, chars: 128 },
	},
	{
		displayName: 'Legal Representative',
		name: 'legalPerson',
		type: 'string',
		required: true,
		default: '',
		description: 'The name as the licence has it (法定代表人/经营者), 2 to 100 characters',
		send: 'legal_person',
		limits: { minChars: 2, chars: 100 },
	},
	{
		displayName: 'Registered Address',
		name: 'address',
		type: 'string',
		default: '',
		description:
			'The address as the licence has it, 4 to 128 characters; organizations and institutions must give it',
		send: 'company_address',
		limits: { minChars: 4, chars: 128 },
	},
	{
		displayName: 'Valid From',
		name: 'validFrom',
		type: 'dateTime',
		default: '',
		description:
			'The first day on which the licence holds; organizations and institutions must give it',
		send: 'business_time_begin_time',
		as: 'day',
	},
	...validUntilFields('business_time_end_time', false),
];

export const LICENCE: Field = {
	displayName: 'Business Licence',
	name: 'licence',
	type: 'fixedCollection',
	required: true,
	default: {},
	placeholder: 'Set Business Licence',
	description:
		'The business licence (营业执照), or the registration of an organization or institution',
	options: [
		{
			displayName: 'Business Licence',
			name: 'licence',
			send: 'body.business_license_info',
			values: LICENCE_FIELDS,
		},
	],
};

export const FINANCE: Field = {
	displayName: 'Financial Licence',
	name: 'finance',
	type: 'fixedCollection',
	default: {},
	placeholder: 'Set Financial Licence',
	description:
		'The licence of a financial institution (金融机构许可证), which such a one must give',
	options: [
		{
			displayName: 'Financial Licence',
			name: 'finance',
			send: 'body.finance_institution_info',
			values: [
				{
					displayName: 'Institution Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Bank (银行业)', value: 'BANK_AGENT' },
						{ name: 'Insurance (保险业)', value: 'INSURANCE' },
						{ name: 'Other (其他)', value: 'OTHER' },
						{ name: 'Payment Institution (支付机构)', value: 'PAYMENT_AGENT' },
						{ name: 'Trading or Settlement (交易及结算类)', value: 'TRADE_AND_SETTLE' },
					],
					required: true,
					default: 'BANK_AGENT',
					description: 'What kind of financial institution it is',
					send: 'finance_type',
				},
				imagesField(5, {
					displayName: 'Licence Image IDs',
					name: 'images',
					required: true,
					send: 'finance_license_pics_open_wx_pay_media_id',
				}),
			],
		},
	],
};
