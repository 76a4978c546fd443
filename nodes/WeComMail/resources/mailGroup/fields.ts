import { departmentsField, MAIL_ADDRESS, tagsField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const CHOSEN = 3;

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description:
		'What the group is called, unlike any other: 200 bytes at most (a Chinese character takes 3)',
	send: 'body.groupname',
	limits: { bytes: 200 },
};

const addresses = (
	field: Pick<Field, 'displayName' | 'name' | 'description' | 'send' | 'cleared'>,
): Field => ({
	type: 'string',
	default: '',
	placeholder: 'zhangsan@example.com, lisi@example.com',
	as: 'texts',
	limits: { each: { pattern: MAIL_ADDRESS } },
	...field,
});

/** Who gets the mail of the group; `more` says what else there is to know of each list. */
export const receivers = (more: string): Field[] => [
	addresses({
		displayName: 'Member Addresses',
		name: 'memberAddresses',
		description: `Company addresses (biz_mail, which Member → Get of WeCom Contacts shows) of the members in the group, separated by commas or as a list. ${more}`,
		send: 'body.email_list.list',
		cleared: [],
	}),
	addresses({
		displayName: 'Groups',
		name: 'groups',
		description: `Addresses of other mail groups that are part of the group, separated by commas or as a list. ${more}`,
		send: 'body.group_list.list',
		cleared: [],
	}),
	departmentsField({
		name: 'departments',
		description: `IDs of departments (部门) whose members are in the group, separated by commas or as a list. ${more}`,
		send: 'body.department_list.list',
		cleared: [],
	}),
	tagsField({
		name: 'tags',
		description: `IDs of tags (标签) whose members are in the group, separated by commas or as a list. ${more}`,
		send: 'body.tag_list.list',
		cleared: [],
	}),
];

export const WHO_MAY_SEND: Field = {
	displayName: 'Who May Send',
	name: 'whoMaySend',
	type: 'options',
	options: [
		{ name: 'Anyone', value: 1, description: 'People outside the company too (任何人)' },
		{ name: 'Chosen Members', value: CHOSEN, description: 'Those given below (自定义成员)' },
		{ name: 'Members of the Company', value: 0, description: '企业成员' },
		{ name: 'Members of the Group', value: 2, description: '组内成员' },
	],
	default: 0,
	description: 'Whose mail to the address of the group reaches it',
	send: 'body.allow_type',
};

/** Who may send, where that is chosen one by one. */
export const senders = (more: string): Field[] => [
	addresses({
		displayName: 'Sender Addresses',
		name: 'senderAddresses',
		description: `Company addresses (biz_mail) of the members who may send, separated by commas or as a list. ${more}`,
		send: 'body.allow_emaillist.list',
		cleared: [],
	}),
	departmentsField({
		displayName: 'Sender Departments',
		name: 'senderDepartments',
		description: `IDs of departments (部门) whose members may send, separated by commas or as a list. ${more}`,
		send: 'body.allow_departmentlist.list',
		cleared: [],
	}),
	tagsField({
		displayName: 'Sender Tags',
		name: 'senderTags',
		description: `IDs of tags (标签) whose members may send, separated by commas or as a list. ${more}`,
		send: 'body.allow_taglist.list',
		cleared: [],
	}),
];
