import { MONTHLY, monthDaysField, weekdaysField, WEEKLY } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const PLACE = 'body.reminders';
const ON_A_DATE = 0;
const AFTER_A_NUMBER = 1;

const RULE: Field[] = [
	{
		displayName: 'Repeat',
		name: 'repeat',
		type: 'boolean',
		default: true,
		description: 'Whether the meeting takes place again and again (周期性会议)',
		send: 'body.reminders.is_repeat',
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
			{ name: 'Every Workday', value: 7, description: 'Not with Custom Repeat' },
		],
		default: WEEKLY,
		displayOptions: { show: { repeat: [true] } },
		description: 'How often it takes place; day and time are those of the start',
		send: 'body.reminders.repeat_type',
	},
	{
		displayName: 'Interval',
		name: 'repeatInterval',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		displayOptions: { show: { repeat: [true] } },
		description:
			'In the unit of Frequency: 2 with Every Week is every second week. Without Custom Repeat only weeks have one, of 1 or 2.',
		send: 'body.reminders.repeat_interval',
		limits: { min: 1 },
	},
	{
		displayName: 'Custom Repeat',
		name: 'customRepeat',
		type: 'boolean',
		default: false,
		displayOptions: { show: { repeat: [true] } },
		description:
			'Whether to choose any interval, and days of the week or of the month (自定义重复)',
		send: 'body.reminders.is_custom_repeat',
		as: 'flag',
	},
	weekdaysField({ place: PLACE, description: '; WeCom adds the day of the start' }),
	monthDaysField({ place: PLACE, description: ' WeCom adds the day of the start.' }),
	{
		displayName: 'Ends',
		name: 'repeatUntilType',
		type: 'options',
		options: [
			{ name: 'After a Number of Times', value: AFTER_A_NUMBER },
			{ name: 'On a Date', value: ON_A_DATE },
		],
		default: ON_A_DATE,
		displayOptions: { show: { repeat: [true] } },
		description: 'What ends the repeating',
		send: 'body.reminders.repeat_until_type',
	},
	{
		displayName: 'Repeat Until',
		name: 'repeatUntil',
		type: 'dateTime',
		default: '',
		displayOptions: { show: { repeat: [true], repeatUntilType: [ON_A_DATE] } },
		description:
			'When the repeating ends. Left empty, WeCom decides: after 7 days, or with the basic edition after as many times as it allows.',
		send: 'body.reminders.repeat_until',
	},
	{
		displayName: 'Number of Times',
		name: 'repeatCount',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 200 },
		default: 7,
		displayOptions: { show: { repeat: [true], repeatUntilType: [AFTER_A_NUMBER] } },
		description: 'How often it takes place: 200 times at most, 50 with Every Month',
		send: 'body.reminders.repeat_until_count',
		limits: { min: 1, max: 200 },
	},
];

export const RECURRENCE: Field = {
	displayName: 'Recurrence',
	name: 'recurrence',
	type: 'fixedCollection',
	placeholder: 'Add Recurrence',
	default: {},
	description: 'When the meeting takes place again (周期性会议)',
	options: [{ displayName: 'Recurrence', name: 'rule', values: RULE }],
};

export const REMIND_BEFORE: Field = {
	displayName: 'Reminders',
	name: 'reminders',
	type: 'multiOptions',
	options: [
		{ name: '1 Day Before', value: 86_400 },
		{ name: '1 Hour Before', value: 3600 },
		{ name: '15 Minutes Before', value: 900 },
		{ name: '5 Minutes Before', value: 300 },
		{ name: 'At the Start', value: 0 },
	],
	default: [900],
	description: 'When WeCom reminds those who are invited; without any, it does not',
	send: 'body.reminders.remind_before',
};
