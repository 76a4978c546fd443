import type { Field } from '../../shared/operation';

const WEEKLY = 1;
const MONTHLY = 2;

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
	{
		displayName: 'Repeat Until',
		name: 'repeatUntil',
		type: 'dateTime',
		default: '',
		displayOptions: { show: { repeat: [true] } },
		description: 'When the repeating ends. Left empty, it goes on for good.',
		send: 'body.schedule.reminders.repeat_until',
	},
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
	{
		displayName: 'Interval',
		name: 'repeatInterval',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		displayOptions: { show: { repeat: [true], customRepeat: [true] } },
		description: 'In the unit of Frequency: 2 with Every Week is every second week',
		send: 'body.schedule.reminders.repeat_interval',
		limits: { min: 1 },
	},
	{
		displayName: 'Days of the Week',
		name: 'repeatWeekdays',
		type: 'multiOptions',
		options: [
			{ name: 'Friday', value: 5 },
			{ name: 'Monday', value: 1 },
			{ name: 'Saturday', value: 6 },
			{ name: 'Sunday', value: 7 },
			{ name: 'Thursday', value: 4 },
			{ name: 'Tuesday', value: 2 },
			{ name: 'Wednesday', value: 3 },
		],
		default: [],
		displayOptions: { show: { repeat: [true], customRepeat: [true], repeatType: [WEEKLY] } },
		description: 'On which days it takes place. Without any, it is the day of Start.',
		send: 'body.schedule.reminders.repeat_day_of_week',
	},
	{
		displayName: 'Days of the Month',
		name: 'repeatMonthDays',
		type: 'string',
		default: '',
		placeholder: '1, 15',
		displayOptions: { show: { repeat: [true], customRepeat: [true], repeatType: [MONTHLY] } },
		description:
			'On which days it takes place: numbers from 1 to 31, separated by commas or as a list. Without any, it is the day of Start.',
		send: 'body.schedule.reminders.repeat_day_of_month',
		as: 'integers',
		limits: { items: 31, each: { min: 1, max: 31 } },
	},
];

export const TIME_ZONE_OFFSET: Field = {
	displayName: 'Time Zone Offset',
	name: 'timezoneOffset',
	type: 'number',
	typeOptions: { minValue: -12, maxValue: 12 },
	default: 8,
	description:
		'The time zone that repeats are counted in, as whole hours ahead of UTC, -12 to 12. Without it WeCom takes 8, the time of Beijing.',
	send: 'body.schedule.reminders.timezone',
	limits: { min: -12, max: 12 },
};
