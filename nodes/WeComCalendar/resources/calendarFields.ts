import { departmentsField, memberField, membersField } from '../../shared/fields';
import type { Field, FieldGroup } from '../../shared/operation';

export const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description: 'The name of the calendar (日历标题), 1 to 128 characters',
	send: 'body.calendar.summary',
	limits: { chars: 128 },
};

/** A color to choose: an update has none of its own, since it would recolor the calendar unasked. */
export function colorField(preset: string): Field {
	return {
		displayName: 'Color',
		name: 'color',
		type: 'color',
		required: true,
		default: preset,
		description:
			'The color of the calendar in WeCom: # and six hexadecimal digits, such as #3370FF. A calendar for the whole company keeps its own color.',
		send: 'body.calendar.color',
		limits: {
			pattern: {
				regex: /^#[0-9a-fA-F]{6}$/,
				hint: 'must be # and six hexadecimal digits, such as #3370FF',
			},
		},
	};
}

/** Who may subscribe to a public calendar. */
export function publicRange(displayOptions: Field['displayOptions']): Field[] {
	return [
		membersField({
			displayName: 'Public to Members',
			name: 'publicMembers',
			displayOptions,
			send: 'body.calendar.public_range.userids',
			limits: { items: 1000 },
			description:
				'User IDs (账号) of those who may subscribe to the calendar, separated by commas or as a list, 1,000 at most',
		}),
		departmentsField({
			displayName: 'Public to Departments',
			name: 'publicDepartments',
			displayOptions,
			send: 'body.calendar.public_range.partyids',
			limits: { items: 100 },
			description:
				'IDs of the departments (部门) that may subscribe to the calendar, numbers separated by commas or as a list, 100 at most',
		}),
	];
}

const SHARE: FieldGroup = {
	displayName: 'Member',
	name: 'share',
	send: 'body.calendar.shares[]',
	values: [
		memberField({ name: 'userId', required: true, send: 'userid' }),
		{
			displayName: 'Permission',
			name: 'permission',
			type: 'options',
			options: [
				{
					name: 'Sees Everything',
					value: 1,
					description: 'The member sees each schedule (可查看)',
				},
				{
					name: 'Sees Free or Busy Only',
					value: 3,
					description: 'The member sees only which times are taken (仅查看闲忙状态)',
				},
			],
			default: 1,
			description: 'What the member sees of the calendar',
			send: 'permission',
		},
	],
};

/** What creating and updating a calendar share, all of it optional. */
export const CALENDAR_DETAILS: Field[] = [
	membersField({
		displayName: 'Admins',
		name: 'admins',
		send: 'body.calendar.admins',
		limits: { items: 3 },
		description:
			'User IDs (账号) of up to 3 members who may manage the calendar (管理员), separated by commas or as a list. Each of them must stand under Shared With too.',
	}),
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What the calendar is for, 512 characters at most',
		send: 'body.calendar.description',
		limits: { chars: 512 },
	},
	{
		displayName: 'Shared With',
		name: 'shares',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Member',
		default: {},
		description:
			'The members who have the calendar and are told of its schedules (通知范围成员), 2,000 at most',
		options: [SHARE],
		limits: { items: 2000 },
	},
];
