import {
	MONTHLY,
	SCHEDULE_INTERVAL,
	SCHEDULE_REPEAT_UNTIL,
	SCHEDULE_WEEKDAYS,
	scheduleMonthDays,
	WEEKLY,
} from '../../shared/fields';
import type { Field } from '../../shared/operation';

export const RECURRENCE: Field[] = [
	{
		displayName: 'Repeat',
		name: 'repeat',
		type: 'boolean',
		default: false,
		description: 'Whether the schedule takes place again and again (重复日程)',
		send: 'body.schedule.reminders.is_repeat',
		as: 'flag',
	},
	{
		displayName: 'Frequency',
		name: 'repeatType',
		type: 'options',
		options: [
			{ name: 'Every Day', value: 0 },
			{ name: 'Every Month', value: MONTHLY },
			{ name: 'Every Week', value: WEEKLY },
			{ name: 'Every Workday', value: 7 },
			{ name: 'Every Year', value: 5 },
		],
		default: WEEKLY,
		displayOptions: { show: { repeat: [true] } },
		description: 'How often it takes place; day and time are those of Start',
		send: 'body.schedule.reminders.repeat_type',
	},
	SCHEDULE_REPEAT_UNTIL,
	{
		displayName: 'Custom Repeat',
		name: 'customRepeat',
		type: 'boolean',
		default: false,
		displayOptions: { show: { repeat: [true] } },
		description:
			'Whether to choose an interval, and the days of the week or of the month (自定义重复)',
		send: 'body.schedule.reminders.is_custom_repeat',
		as: 'flag',
	},
	SCHEDULE_INTERVAL,
	SCHEDULE_WEEKDAYS,
	scheduleMonthDays(),
];
