import { departmentsField, membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { schemaLike } from '../../shared/operation';

const MOST_MEMBERS = 500;
const CHOSEN_MEMBERS = 2;

export const LINK_NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the link, 30 characters at most; customers do not see it',
	send: 'body.link_name',
	limits: { chars: 30 },
};

export const LINK_RANGE: Field[] = [
	membersField({
		name: 'members',
		send: 'body.range.user_list',
		limits: { items: MOST_MEMBERS },
		description:
			'User IDs (账号) of the members whom customers reach, separated by commas or as a list. With the members of the departments 500 at most.',
	}),
	departmentsField({
		name: 'departments',
		send: 'body.range.department_list',
		description:
			'IDs of the departments (部门) whose members customers reach, numbers separated by commas or as a list',
	}),
];

export const LINK_DETAILS: Field[] = [
	{
		displayName: 'Known Members First',
		name: 'priority',
		type: 'fixedCollection',
		placeholder: 'Add Rule',
		default: {},
		description:
			'That a customer who has added a member before is led to that member (客户与成员关系绑定). Only companies of some industries have it: see 获客助手 in the admin console.',
		options: [
			{
				displayName: 'Rule',
				name: 'rule',
				send: 'body.priority_option',
				values: [
					{
						displayName: 'Among',
						name: 'type',
						type: 'options',
						options: [
							{ name: 'All Members', value: 1, description: 'Of the whole company' },
							{ name: 'Chosen Members', value: CHOSEN_MEMBERS, description: 'Those you name' },
						],
						default: 1,
						required: true,
						description: 'Which members count',
						send: 'priority_type',
					},
					membersField({
						name: 'members',
						required: true,
						displayOptions: { show: { type: [CHOSEN_MEMBERS] } },
						send: 'priority_userid_list',
						limits: { items: 1000 },
						description:
							'User IDs (账号) of these members, separated by commas or as a list, 1,000 at most',
					}),
				],
			},
		],
	},
	{
		displayName: 'Mark Source',
		name: 'markSource',
		type: 'boolean',
		default: true,
		description:
			'Whether WeCom marks the customers as won by this app; it counts for apps of the kind 营销获客 only',
		send: 'body.mark_source',
	},
	{
		displayName: 'Skip Verification',
		name: 'skipVerify',
		type: 'boolean',
		default: true,
		description: 'Whether customers are added at once, without the member agreeing first',
		send: 'body.skip_verify',
	},
];

export const LINK_WITH_ID = schemaLike({
	link_id: 'cawcdea8aa0f0a0f0a',
	link_name: 'Fair',
	url: 'https://work.weixin.qq.com/ca/cawcdea8aa0f0a0f0a',
	create_time: 1_700_000_000,
	skip_verify: true,
	mark_source: true,
	range: { user_list: ['zhangsan'], department_list: [2] },
	priority_option: { priority_type: 2, priority_userid_list: ['zhangsan'] },
});

export const LINK_CUSTOMER = schemaLike({
	external_userid: 'woAJ2GCAAAXtWyujaWJHDDGi0mACCCC',
	userid: 'zhangsan',
	chat_status: 'written',
	chat_status_code: 1,
	state: 'fair',
});

export const LINK_DAYS: Field[] = [
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		required: true,
		default: '={{ $now.minus({ days: 28 }) }}',
		description: 'The first day that counts, 180 days back at most; whole days count',
		send: 'body.start_time',
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		required: true,
		default: '={{ $now }}',
		description: 'The last day that counts, 30 days after the first at most',
		send: 'body.end_time',
	},
];
