import type { INodePropertyOptions } from 'n8n-workflow';

import { departmentsField, membersField } from '../../../../shared/fields';
import type { Field } from '../../../../shared/operation';

const MOST_IN_RANGE = 100;

type Choice = INodePropertyOptions & { value: number };

export type Names = Readonly<Record<number, string>>;

const namesIn = (choices: Choice[]): Names =>
	Object.fromEntries(choices.map(({ name, value }) => [value, name]));

const BEHAVIOR_CHOICES: Choice[] = [
	{ name: 'Bank Card Numbers', value: 7 },
	{ name: 'Contact Cards', value: 4, description: '微信名片' },
	{ name: 'Email Addresses', value: 3 },
	{ name: 'Files', value: 9, description: 'Other than files of the drive' },
	{ name: 'ID Card Numbers', value: 8 },
	{ name: 'Links', value: 10, description: 'Also in the text of a message' },
	{ name: 'Mini Programs', value: 11 },
	{ name: 'Mobile Numbers', value: 2 },
	{ name: 'Pictures with QR Codes', value: 5 },
	{ name: 'Recalled Messages', value: 6 },
	{ name: 'Red Packets', value: 1, description: '红包' },
	{ name: 'Welcome Messages', value: 12, description: '客户欢迎语' },
];

const CHAT_TYPE_CHOICES: Choice[] = [
	{ name: 'Group Chats', value: 2, description: '群聊' },
	{ name: 'Single Chats', value: 1, description: '单聊' },
];

const SENDER_CHOICES: Choice[] = [
	{ name: 'Customers', value: 2, description: '客户' },
	{ name: 'Members', value: 1, description: '员工' },
];

const SCOPE_CHOICES: Choice[] = [
	{ name: 'External Chats', value: 2, description: '外部会话' },
	{ name: 'Internal Chats', value: 1, description: '内部会话' },
];

export const BEHAVIOR_NAMES = namesIn(BEHAVIOR_CHOICES);
export const CHAT_TYPE_NAMES = namesIn(CHAT_TYPE_CHOICES);
export const SENDER_NAMES = namesIn(SENDER_CHOICES);
export const SCOPE_NAMES = namesIn(SCOPE_CHOICES);

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the rule, 20 characters at most',
	send: 'body.name',
	limits: { chars: 20 },
};

export const KEYWORDS: Field = {
	displayName: 'Keywords',
	name: 'keywords',
	type: 'string',
	default: '',
	placeholder: 'refund, guarantee',
	description:
		'The words to find (关键词), separated by commas or as a list: 20 at most, of 1 to 32 characters each. A message that holds one of them hits the rule.',
	send: 'body.keyword.word_list',
	as: 'texts',
	limits: { items: 20, each: { chars: 32 } },
};

export const BEHAVIORS: Field = {
	displayName: 'Behaviors',
	name: 'behaviors',
	type: 'multiOptions',
	options: BEHAVIOR_CHOICES,
	default: [],
	description:
		'What to find beside keywords (关键行为). WeCom names files, links, mini programs and welcome messages for rules that a program in the zone makes; whether it takes them here too, it does not say.',
	send: 'body.semantics.semantics_list',
};

const several = (
	field: Pick<Field, 'displayName' | 'name' | 'send' | 'placeholder' | 'description'>,
): Field => ({
	...field,
	type: 'string',
	default: '',
	as: 'texts',
	description: `${field.description}, separated by commas or as a list, 100 at most`,
	limits: { items: MOST_IN_RANGE },
});

const FIELDS: Field[] = [
	several({
		displayName: 'Except Bank Card Numbers',
		name: 'exceptBankCards',
		placeholder: '6234567891222',
		description: 'Bank card numbers that are no hit (银行卡号白名单)',
		send: 'body.applicable_range.exclude_bank_card.bank_card_list',
	}),
	several({
		displayName: 'Except Email Addresses',
		name: 'exceptEmails',
		placeholder: 'info@example.com',
		description: 'Email addresses that are no hit (邮箱地址白名单)',
		send: 'body.applicable_range.exclude_email.email_list',
	}),
	several({
		displayName: 'Except Mobile Numbers',
		name: 'exceptMobiles',
		placeholder: '+8613800000001',
		description: 'Mobile numbers that are no hit (手机号白名单), with their country code',
		send: 'body.applicable_range.exclude_mobile.mobile_list',
	}),
	{
		displayName: 'For Chat Types',
		name: 'forChatTypes',
		type: 'multiOptions',
		options: CHAT_TYPE_CHOICES,
		default: [],
		description: 'Only chats of these types; both without it',
		send: 'body.applicable_range.chat_type.type_list',
	},
	several({
		displayName: 'For Customers',
		name: 'forCustomers',
		placeholder: 'wmeDKaCQAAGd9oGiQWxVsAKwV2HxNAAA',
		description:
			'Customers (客户) to whom the rule applies, and all members too unless For Senders names customers alone: external user IDs',
		send: 'body.applicable_range.external_contact.id_list',
	}),
	departmentsField({
		displayName: 'For Departments',
		name: 'forDepartments',
		send: 'body.applicable_range.department.id_list',
		limits: { items: MOST_IN_RANGE },
		description:
			'Departments (部门) to whose members the rule applies, and all customers too unless For Senders names members alone: IDs, numbers separated by commas or as a list, 100 at most',
	}),
	several({
		displayName: 'For Group Chats',
		name: 'forGroupChats',
		placeholder: 'wrNplhCgAAIVZohLe57zKnvIV7xBKrig',
		description:
			'Group chats to which the rule applies, and all single chats too unless For Chat Types names group chats alone: chat IDs that Zone Chat → Search finds',
		send: 'body.applicable_range.chat.id_list',
	}),
	{
		displayName: 'For Internal or External Chats',
		name: 'forScopes',
		type: 'multiOptions',
		options: SCOPE_CHOICES,
		default: [],
		description: 'Only chats of colleagues, or only those with people outside the company',
		send: 'body.applicable_range.session_type.session_type_list',
	},
	membersField({
		displayName: 'For Members',
		name: 'forMembers',
		placeholder: 'woAJ2GCAAAd1asdasdjO4WmKE8AabjA',
		send: 'body.applicable_range.user.id_list',
		limits: { items: MOST_IN_RANGE },
		description:
			'Members (员工) to whom the rule applies, and all customers too unless For Senders names members alone: open user IDs (密文 userid), separated by commas or as a list, 100 at most',
	}),
	{
		displayName: 'For Senders',
		name: 'forSenders',
		type: 'multiOptions',
		options: SENDER_CHOICES,
		default: [],
		description: 'Only messages of these; of both without it',
		send: 'body.applicable_range.target_type.type_list',
	},
];

/** In which chats, and of whom, the rule looks. */
export const RANGE = FIELDS.map((field): Field => ({ ...field, cleared: [] }));
