import {
	departmentField,
	memberField,
	membersField,
	momentRuleGroupField,
} from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { schemaLike } from '../../shared/operation';

const MEMBER = 1;
const DEPARTMENT = 2;
const MOST_NODES = 3000;
const MOST_ADMINS = 20;

export const RULE_GROUP = momentRuleGroupField({
	name: 'ruleGroupId',
	required: true,
	send: 'body.strategy_id',
});

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the rule group',
	send: 'body.strategy_name',
};

export const admins = (description: string): Field =>
	membersField({
		displayName: 'Admins',
		name: 'admins',
		send: 'body.admin_list',
		limits: { items: MOST_ADMINS },
		description,
	});

/** What members may do; `place` is where the flags stand. */
export const privileges = (place: string): Field[] => [
	{
		displayName: 'Admins May See Moments',
		name: 'viewMoments',
		type: 'boolean',
		default: true,
		description:
			'Whether admins see all moments of the members; a group below another takes over its setting',
		send: `${place}view_moment_list`,
	},
	{
		displayName: 'Members May Post Moments',
		name: 'sendMoments',
		type: 'boolean',
		default: true,
		description: 'Whether members may post moments; a group below another takes over its setting',
		send: `${place}send_moment`,
	},
	{
		displayName: 'Set Cover and Signature',
		name: 'manageCover',
		type: 'boolean',
		default: true,
		description:
			'Whether cover and signature (封面和签名) can be set; a group below another takes over its setting',
		send: `${place}manage_moment_cover_and_sign`,
	},
];

interface Range {
	displayName: string;
	name: string;
	send: string;
	description: string;
}

export const range = ({ send, ...field }: Range): Field => ({
	...field,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Member or Department',
	default: {},
	limits: { items: MOST_NODES },
	options: [
		{
			displayName: 'Member or Department',
			name: 'entry',
			send,
			values: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Department', value: DEPARTMENT },
						{ name: 'Member', value: MEMBER },
					],
					default: MEMBER,
					required: true,
					description: 'What is added to the list',
					send: 'type',
				},
				memberField({
					name: 'userId',
					required: true,
					displayOptions: { show: { type: [MEMBER] } },
					send: 'userid',
				}),
				departmentField({
					name: 'departmentId',
					required: true,
					displayOptions: { show: { type: [DEPARTMENT] } },
					send: 'partyid',
				}),
			],
		},
	],
});

export const GROUP_WITH_ID = schemaLike({
	strategy_id: 1,
	parent_id: 0,
	strategy_name: 'Sales',
	create_time: 1_700_000_000,
	admin_list: ['zhangsan'],
	privilege: { view_moment_list: true, send_moment: true, manage_moment_cover_and_sign: true },
});
