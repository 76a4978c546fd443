import {
	departmentField,
	departmentsField,
	mediaAlternatives,
	memberField,
} from '../../shared/fields';
import type { Field, FieldGroup } from '../../shared/operation';

const ATTRIBUTE_NAME: Field = {
	displayName: 'Attribute Name',
	name: 'name',
	type: 'string',
	default: '',
	required: true,
	description: 'The name as the admin console shows it under Contacts → Custom Fields',
	send: 'name',
};

function attributeType(options: Array<{ name: string; value: number }>): Field {
	return {
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options,
		default: 0,
		description: 'What kind of value the attribute has',
		send: 'type',
	};
}

function attributeText(chars: number): Field {
	return {
		displayName: 'Text',
		name: 'text',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [0] } },
		description: `The text, ${chars} characters at most`,
		send: 'text.value',
		limits: { chars },
	};
}

const WEB_PAGE: Field[] = [
	{
		displayName: 'Page Title',
		name: 'webTitle',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [1] } },
		description: 'The title of the web page, 12 characters at most',
		send: 'web.title',
		limits: { chars: 12 },
	},
	{
		displayName: 'Page URL',
		name: 'webUrl',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [1] } },
		placeholder: 'https://example.com',
		description: 'The address of the web page, with http:// or https://',
		send: 'web.url',
	},
];

const MINI_PROGRAM: Field[] = [
	{
		displayName: 'Mini Program App ID',
		name: 'miniProgramAppId',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [2] } },
		description: 'The AppID of a mini program that the company has linked',
		send: 'miniprogram.appid',
	},
	{
		displayName: 'Mini Program Page',
		name: 'miniProgramPage',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [2] } },
		placeholder: '/index.html',
		description: 'The page of the mini program to open',
		send: 'miniprogram.pagepath',
	},
	{
		displayName: 'Mini Program Title',
		name: 'miniProgramTitle',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { type: [2] } },
		description: 'The title that is shown, 12 characters at most',
		send: 'miniprogram.title',
		limits: { chars: 12 },
	},
];

const ATTRIBUTE: FieldGroup = {
	displayName: 'Attribute',
	name: 'attribute',
	send: 'body.extattr.attrs[]',
	values: [
		attributeType([
			{ name: 'Text', value: 0 },
			{ name: 'Web Page', value: 1 },
		]),
		ATTRIBUTE_NAME,
		attributeText(64),
		...WEB_PAGE,
	],
};

const EXTERNAL_ATTRIBUTE: FieldGroup = {
	displayName: 'Attribute',
	name: 'attribute',
	send: 'body.external_profile.external_attr[]',
	values: [
		attributeType([
			{ name: 'Text', value: 0 },
			{ name: 'Web Page', value: 1 },
			{ name: 'Mini Program', value: 2 },
		]),
		ATTRIBUTE_NAME,
		attributeText(32),
		...WEB_PAGE,
		...MINI_PROGRAM,
	],
};

/** The fields of a member that create and update share; both offer them as optional. */
export function memberDetails(): Field[] {
	return [
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			description: 'The postal address, 128 characters at most',
			send: 'body.address',
			cleared: '',
			limits: { chars: 128 },
		},
		{
			displayName: 'Alias',
			name: 'alias',
			type: 'string',
			default: '',
			description: 'Another name (别名), 64 characters at most',
			send: 'body.alias',
			limits: { chars: 64 },
		},
		...mediaAlternatives({
			displayName: 'Avatar',
			name: 'avatar',
			send: 'body.avatar_mediaid',
			upload: 'image',
		}),
		{
			displayName: 'Company Email',
			name: 'bizMail',
			type: 'string',
			default: '',
			placeholder: 'name@company.com',
			description: 'The address in the company mail (企业邮箱), 6 to 63 bytes',
			send: 'body.biz_mail',
			limits: { bytes: 63, minBytes: 6 },
		},
		{
			displayName: 'Custom Attributes',
			name: 'customAttributes',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Attribute',
			default: {},
			description:
				'Custom fields of the directory (自定义字段), which the admin console must have first',
			options: [ATTRIBUTE],
		},
		departmentsField({
			name: 'departments',
			send: 'body.department',
			limits: { items: 100 },
			description:
				'Department IDs (部门) the member belongs to, separated by commas or as a list, 100 at most. Without it a new member joins the root department.',
		}),
		memberField({
			displayName: 'Direct Leader',
			name: 'directLeader',
			send: 'body.direct_leader',
			cleared: [],
			as: 'texts',
			limits: { items: 1 },
			description: 'The member that this one reports to (直属上级)',
		}),
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'name@email.com',
			description: 'The personal address, 6 to 64 bytes, unique in the company',
			send: 'body.email',
			limits: { bytes: 64, minBytes: 6 },
		},
		{
			displayName: 'Enabled',
			name: 'enable',
			type: 'boolean',
			default: true,
			description: 'Whether the member may use WeCom; a disabled member keeps all data',
			send: 'body.enable',
			as: 'flag',
		},
		{
			displayName: 'External Attributes',
			name: 'externalAttributes',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Attribute',
			default: {},
			description: 'What people outside the company see in the profile (对外信息)',
			options: [EXTERNAL_ATTRIBUTE],
		},
		{
			displayName: 'External Company Name',
			name: 'externalCompanyName',
			type: 'string',
			default: '',
			description: 'The short company name that people outside see; one that the console allows',
			send: 'body.external_profile.external_corp_name',
		},
		{
			displayName: 'External Position',
			name: 'externalPosition',
			type: 'string',
			default: '',
			description: 'The position that people outside see, 12 Chinese characters at most',
			send: 'body.external_position',
			cleared: '',
			limits: { hanzi: 12 },
		},
		{
			displayName: 'Gender',
			name: 'gender',
			type: 'options',
			options: [
				{ name: 'Female', value: '2' },
				{ name: 'Male', value: '1' },
			],
			default: '1',
			send: 'body.gender',
		},
		{
			displayName: 'Leader in Departments',
			name: 'isLeaderInDepartments',
			type: 'string',
			default: '',
			placeholder: '1, 0',
			description:
				'For each entry of Departments, in the same order: 1 where the member leads it, 0 where not',
			send: 'body.is_leader_in_dept',
			as: 'integers',
			limits: { items: 100, each: { min: 0, max: 1 } },
		},
		departmentField({
			displayName: 'Main Department',
			name: 'mainDepartment',
			send: 'body.main_department',
			description: 'The department (主部门) that is shown first, one of Departments',
		}),
		{
			displayName: 'Mobile',
			name: 'mobile',
			type: 'string',
			default: '',
			placeholder: '+86 13800000000',
			description:
				'The mobile number, unique in the company; with country code where it is not a Chinese one. A new member needs it or Email.',
			send: 'body.mobile',
			cleared: '',
		},
		{
			displayName: 'Order in Departments',
			name: 'order',
			type: 'string',
			default: '',
			placeholder: '10, 40',
			description:
				'For each entry of Departments, in the same order, a number: higher ones come first',
			send: 'body.order',
			as: 'integers',
			limits: { items: 100, each: { min: 0, max: 4_294_967_295 } },
		},
		{
			displayName: 'Position',
			name: 'position',
			type: 'string',
			default: '',
			description: 'The job title (职务), 128 characters at most',
			send: 'body.position',
			cleared: '',
			limits: { chars: 128 },
		},
		{
			displayName: 'Telephone',
			name: 'telephone',
			type: 'string',
			default: '',
			description: 'The landline number: 32 digits, hyphens, plus signs and commas at most',
			send: 'body.telephone',
			limits: { bytes: 32 },
		},
		{
			displayName: 'WeChat Channels Nickname',
			name: 'wechatChannels',
			type: 'string',
			default: '',
			description: 'The WeChat Channels account (视频号) that people outside see',
			send: 'body.external_profile.wechat_channels.nickname',
		},
	];
}
