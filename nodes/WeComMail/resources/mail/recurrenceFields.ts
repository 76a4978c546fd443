import {
	CUSTOM_REPEAT,
	MONTHLY,
	SCHEDULE_INTERVAL,
	SCHEDULE_REPEAT_UNTIL,
	SCHEDULE_WEEKDAYS,
	scheduleMonthDays,
	WEEKLY,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const DAILY = 0;
const YEARLY = 5;

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
	SCHEDULE_REPEAT_UNTIL,
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
	SCHEDULE_INTERVAL,
	SCHEDULE_WEEKDAYS,
	{
		displayName: 'Months',
		name: 'repeatMonths',
		type: 'string',
		default: '',
		placeholder: '3, 9',
		displayOptions: { show: { ...CUSTOM_REPEAT, repeatType: [YEARLY] } },
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
		displayOptions: { show: { ...CUSTOM_REPEAT, repeatType: [MONTHLY] } },
		description:
			'In which weeks of the month it takes place: numbers, separated by commas or as a list. WeCom shows this parameter in its example and does not explain it.',
		send: 'body.schedule.reminders.repeat_week_of_month',
		as: 'integers',
		limits: { each: { min: 1 } },
	},
	scheduleMonthDays([MONTHLY, YEARLY]),
];
