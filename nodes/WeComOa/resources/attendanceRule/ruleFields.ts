import { departmentsField, membersField, tagsField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { BY_SHIFT, FIXED, FREE } from './scheduleFields';

export const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{
			name: 'Fixed Times',
			value: FIXED,
			description: 'The same times every week (固定时间上下班)',
		},
		{
			name: 'Free Times',
			value: FREE,
			description: 'Members come and go as they like (自由上下班)',
		},
		{ name: 'Shifts', value: BY_SHIFT, description: 'Members have shifts (按班次上下班)' },
	],
	default: FIXED,
	required: true,
	description: 'How working times are laid down',
	send: 'body.group.grouptype',
};

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'What the rule is called, 40 characters at most',
	send: 'body.group.groupname',
	limits: { chars: 40 },
};

/** For whom the rule is: at least one of them. */
export const RANGE: Field[] = [
	membersField({ name: 'members', send: 'body.group.range.userid' }),
	departmentsField({ name: 'departments', send: 'body.group.range.party_id' }),
	tagsField({ name: 'tags', send: 'body.group.range.tagid' }),
];

const KINDS_OF_DAY = [
	{ name: 'Holidays', value: 'holidayconf' },
	{ name: 'Days of Rest', value: 'restdayconf' },
	{ name: 'Workdays', value: 'workdayconf' },
];

/** `workdayconf` and its like: see `overtimeOf`. */
export const OVERTIME: Field[] = [
	{
		displayName: 'Overtime On',
		name: 'overtimeOn',
		type: 'multiOptions',
		options: KINDS_OF_DAY,
		default: [],
		description: 'The days on which overtime (加班) is possible',
	},
	{
		displayName: 'Overtime Counts By',
		name: 'overtimeBy',
		type: 'options',
		options: [
			{ name: 'Approval', value: 2, description: 'As long as was approved' },
			{ name: 'Approval and Check-Ins', value: 0, description: 'What both have in common' },
			{ name: 'Check-Ins', value: 1, description: 'As long as was worked' },
		],
		default: 2,
		description: 'What overtime is reckoned from',
	},
];
