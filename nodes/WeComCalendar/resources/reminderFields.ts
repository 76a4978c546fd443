import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../shared/operation';

/** Seconds from the start of the schedule to the reminder. */
const FOR_EVERY_SCHEDULE: INodePropertyOptions[] = [
	{ name: '1 Day Before', value: -86_400 },
	{ name: '1 Hour Before', value: -3600 },
	{ name: '15 Minutes Before', value: -900 },
	{ name: '5 Minutes Before', value: -300 },
	{ name: 'At the Start', value: 0 },
];

const FOR_A_WHOLE_DAY: INodePropertyOptions[] = [
	...FOR_EVERY_SCHEDULE,
	{ name: '1 Week Before', value: -604_800 },
	{ name: '2 Days Before', value: -172_800 },
	{ name: 'At 9:00 on the Day', value: 32_400 },
].sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const REMINDER: Field[] = [
	{
		displayName: 'Remind',
		name: 'remind',
		type: 'boolean',
		default: false,
		description: 'Whether WeCom reminds the attendees (提醒)',
		send: 'body.schedule.reminders.is_remind',
		as: 'flag',
	},
	{
		displayName: 'Reminder Times',
		name: 'reminderTimes',
		type: 'multiOptions',
		options: FOR_EVERY_SCHEDULE,
		default: [-900],
		displayOptions: { show: { remind: [true], wholeDay: [false] } },
		description: 'When to remind, as often as you choose',
		send: 'body.schedule.reminders.remind_time_diffs',
	},
	{
		displayName: 'Reminder Times',
		name: 'wholeDayReminderTimes',
		type: 'multiOptions',
		options: FOR_A_WHOLE_DAY,
		default: [32_400],
		displayOptions: { show: { remind: [true], wholeDay: [true] } },
		description: 'When to remind, as often as you choose; a whole day starts at midnight',
		send: 'body.schedule.reminders.remind_time_diffs',
	},
];

export const SINGLE_REMINDER: Field = {
	displayName: 'Single Reminder (Old Form)',
	name: 'singleReminder',
	type: 'options',
	options: FOR_EVERY_SCHEDULE.map(({ name, value }) => ({ name, value: Math.abs(Number(value)) })),
	default: 900,
	displayOptions: { show: { '/remind': [true] } },
	description:
		'One reminder, in the form that WeCom is giving up. It counts only where Reminder Times is empty.',
	send: 'body.schedule.reminders.remind_before_event_secs',
};
