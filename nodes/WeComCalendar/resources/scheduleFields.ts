import { membersField, TIME_ZONE_OFFSET } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { RECURRENCE } from './recurrenceFields';
import { REMINDER } from './reminderFields';

export function attendeesField(send: string, more: Partial<Field> = {}): Field {
	return membersField({
		displayName: 'Attendees',
		name: 'attendees',
		send,
		limits: { items: 1000, each: { bytes: 64 } },
		description:
			'User IDs (账号) of those who take part (参与者), separated by commas or as a list, 1,000 at most',
		...more,
	});
}

export function scheduleIdField(send: string): Field {
	return {
		displayName: 'Schedule ID',
		name: 'scheduleId',
		type: 'string',
		required: true,
		default: '',
		placeholder: '17c7d2bd9f20d652840f72f59e796AAA',
		description: 'The ID of the schedule (日程), which Create and Get Many show as schedule_id',
		send,
	};
}

/** Title, time, reminders and recurrence: what stands in the form of creating and of updating alike. */
export const SCHEDULE_FORM: Field[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		description:
			'What the schedule is about, 128 characters at most. Without it WeCom shows 新建事件.',
		send: 'body.schedule.summary',
		limits: { chars: 128 },
	},
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		required: true,
		default: '',
		description:
			'When it starts, in the time zone of the workflow unless the value names another; for a whole day, its midnight',
		send: 'body.schedule.start_time',
	},
	{
		displayName: 'End',
		name: 'end',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'When it ends, given in the same way as Start',
		send: 'body.schedule.end_time',
	},
	{
		displayName: 'Whole Day',
		name: 'wholeDay',
		type: 'boolean',
		default: false,
		description: 'Whether it takes the whole day (全天)',
		send: 'body.schedule.is_whole_day',
		as: 'flag',
	},
	...REMINDER,
	...RECURRENCE,
];

/** What creating and updating a schedule share, all of it optional. */
export const SCHEDULE_DETAILS: Field[] = [
	membersField({
		displayName: 'Admins',
		name: 'admins',
		send: 'body.schedule.admins',
		limits: { items: 3 },
		description:
			'User IDs (账号) of up to 3 attendees who may change the schedule (管理员), separated by commas or as a list',
	}),
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What there is to say about it, 1,000 characters at most',
		send: 'body.schedule.description',
		limits: { chars: 1000 },
	},
	{
		displayName: 'Location',
		name: 'location',
		type: 'string',
		default: '',
		description: 'Where it takes place, 128 characters at most',
		send: 'body.schedule.location',
		limits: { chars: 128 },
	},
	TIME_ZONE_OFFSET,
];

/** Which times of a repeating schedule a change is for. */
export const OCCURRENCES: Field[] = [
	{
		displayName: 'Apply To',
		name: 'scope',
		type: 'options',
		options: [
			{ name: 'All', value: 0, description: 'The schedule with every repetition' },
			{ name: 'This and Following', value: 2, description: 'One repetition and all after it' },
			{ name: 'This One Only', value: 1, description: 'One repetition' },
		],
		default: 0,
		description:
			'Which repetitions of a repeating schedule are meant; for one that does not repeat, leave it at All',
		send: 'body.op_mode',
	},
	{
		displayName: 'Repetition Start',
		name: 'repetitionStart',
		type: 'dateTime',
		required: true,
		default: '',
		displayOptions: { show: { scope: [1, 2] } },
		description:
			'When the repetition that is meant starts: exactly a time at which the schedule takes place',
		send: 'body.op_start_time',
	},
];
