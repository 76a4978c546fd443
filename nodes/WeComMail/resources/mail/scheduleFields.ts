import type { Field } from '../../../shared/operation';
import { RECURRENCE } from './recurrenceFields';

const INVITE = 'invite';
const UPDATE = 'update';
export const CANCEL = 'cancel';

/** What the mail does, and to which invitation; `thing` is a schedule or a meeting. */
export const purposeFields = (thing: string): Field[] => [
	{
		displayName: 'Purpose',
		name: 'purpose',
		type: 'options',
		options: [
			{ name: 'Call Off', value: CANCEL, description: `Cancel a ${thing} sent before` },
			{ name: 'Change', value: UPDATE, description: `Give a ${thing} sent before other content` },
			{ name: 'Invite', value: INVITE, description: `Invite to a new ${thing}` },
		],
		default: INVITE,
		description: 'What the mail does',
	},
	{
		displayName: `${thing === 'meeting' ? 'Meeting' : 'Schedule'} ID`,
		name: 'scheduleId',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { purpose: [UPDATE, CANCEL] } },
		description: `The ID of the ${thing} that the mail is about (schedule_id)`,
		send: 'body.schedule.schedule_id',
	},
];

/** Start, end, reminder and repetition, alike for schedules and meetings. */
export const SCHEDULE: Field[] = [
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		required: true,
		default: '',
		description:
			'When it starts, in the time zone of the workflow unless the value names another; WeCom wants it for calling off too',
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
		displayName: 'Remind',
		name: 'remind',
		type: 'boolean',
		default: false,
		description: 'Whether WeCom reminds those who take part (提醒)',
		send: 'body.schedule.reminders.is_remind',
		as: 'flag',
	},
	{
		displayName: 'Remind Minutes Before',
		name: 'remindBefore',
		type: 'number',
		default: 15,
		displayOptions: { show: { remind: [true] } },
		description: 'How many minutes before the start to remind; -15 is 15 minutes after it',
		send: 'body.schedule.reminders.remind_before_event_mins',
	},
	...RECURRENCE,
];

export const LOCATION: Field = {
	displayName: 'Location',
	name: 'location',
	type: 'string',
	default: '',
	description: 'Where it takes place',
	send: 'body.schedule.location',
};
