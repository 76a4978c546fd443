import type { Field } from '../../../shared/operation';

const DAILY = 0;
const WEEKLY = 1;
const MONTHLY = 2;
const YEARLY = 5;

const CUSTOM = { repeat: [true], customRepeat: [true] };

export const RECURRENCE: Field[] = [
	{
		displayName: 'Repeat',
		name: 'repeat',
		type: 'boolean',
		default: false,
		description: 'Whether it takes place again and again (重复)',
		send: 'body.schedule.reminders.is_repeat',
		as: 'flag',
	},
	{
		displayName: 'Frequency',
		name: 'repeatType',
		type: 'options',
		options: [
			{ name: 'Every Day', value: DAILY },
			{ name: 'Every Month', value: MONTHLY },
			{ name: 'Every Week', value: WEEKLY },
			{ name: 'Every Year', value: YEARLY },
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
		description: 'Whether to choose an interval, and days, weeks or months (自定义重复)',
		send: 'body.schedule.reminders.is_custom_repeat',
		as: 'flag',
	},
	{
		displayName: 'Interval',
		name: 'repeatInterval',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		displayOptions: { show: CUSTOM },
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
		displayOptions: { show: { ...CUSTOM, repeatType: [WEEKLY] } },
		description: 'On which days it takes place. Without any, it is the day of Start.',
		send: 'body.schedule.reminders.repeat_day_of_week',
	},
	{
		displayName: 'Months',
		name: 'repeatMonths',
		type: 'string',
		default: '',
		placeholder: '3, 9',
		displayOptions: { show: { ...CUSTOM, repeatType: [YEARLY] } },
		description:
			'In which months it takes place: numbers from 1 to 12, separated by commas or as a list; Days of the Month says on which days of them',
		send: 'body.schedule.reminders.repeat_month_of_year',
		as: 'integers',
		limits: { items: 12, each: { min: 1, max: 12 } },
	},
	{
		displayName: 'Weeks of the Month',
		name: 'repeatMonthWeeks',
		type: 'string',
		default: '',
		placeholder: '1, 3',
		displayOptions: { show: { ...CUSTOM, repeatType: [MONTHLY] } },
		description:
			'In which weeks of the month it takes place: numbers, separated by commas or as a list. WeCom shows this parameter in its example and does not explain it.',
		send: 'body.schedule.reminders.repeat_week_of_month',
		as: 'integers',
		limits: { each: { min: 1 } },
	},
	{
		displayName: 'Days of the Month',
		name: 'repeatMonthDays',
		type: 'string',
		default: '',
		placeholder: '1, 15',
		displayOptions: { show: { ...CUSTOM, repeatType: [MONTHLY, YEARLY] } },
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
