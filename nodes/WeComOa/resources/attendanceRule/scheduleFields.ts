import type { Field } from '../../../shared/operation';
import { FLEXIBILITY } from './flexibilityFields';
import { workTimesField } from './timeFields';

export const FIXED = 1;
export const BY_SHIFT = 2;
export const FREE = 3;

export const forType = (...types: number[]): Field['displayOptions'] => ({
	show: { '/type': types },
});

const WEEKDAYS = [
	{ name: 'Friday', value: 5 },
	{ name: 'Monday', value: 1 },
	{ name: 'Saturday', value: 6 },
	{ name: 'Sunday', value: 0 },
	{ name: 'Thursday', value: 4 },
	{ name: 'Tuesday', value: 2 },
	{ name: 'Wednesday', value: 3 },
];

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

const weekdays = (field: Pick<Field, 'displayName' | 'name' | 'send' | 'description'>): Field => ({
	type: 'multiOptions',
	options: WEEKDAYS,
	default: [],
	...field,
});

const BIWEEKLY = { show: { biweekly: [true] } };

/** Work on fixed days at fixed times. */
export const WORKING_HOURS: Field = {
	displayName: 'Working Hours',
	name: 'workingHours',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Days',
	default: {},
	description: 'When people work on which days of the week; days that stand nowhere are free',
	limits: { items: 7, minItems: 1 },
	options: [
		{
			displayName: 'Days',
			name: 'days',
			send: 'body.group.checkindate[]',
			values: [
				{
					displayName: 'Every Other Week Differs',
					name: 'biweekly',
					type: 'boolean',
					default: false,
					description: 'Whether odd and even weeks have different workdays (大小周)',
					send: 'biweekly.enable_weekday_recurrence',
				},
				{
					...weekdays({
						displayName: 'Days',
						name: 'weekdays',
						send: 'workdays',
						description: 'The days of the week with these times; each day once in the rule',
					}),
					default: MONDAY_TO_FRIDAY,
					displayOptions: { show: { biweekly: [false] } },
				},
				{
					...weekdays({
						displayName: 'Days of Odd Weeks',
						name: 'oddWeekdays',
						send: 'biweekly.odd_workdays',
						description: 'The workdays of the first, third … week, counted from 1 January 2024',
					}),
					displayOptions: BIWEEKLY,
				},
				{
					...weekdays({
						displayName: 'Days of Even Weeks',
						name: 'evenWeekdays',
						send: 'biweekly.even_workdays',
						description: 'The workdays of the second, fourth … week, counted from 1 January 2024',
					}),
					displayOptions: BIWEEKLY,
				},
				workTimesField('checkintime'),
				...FLEXIBILITY,
			],
		},
	],
};

/** Work on fixed days at any time. */
export const FREE_DAYS: Field = {
	...weekdays({
		displayName: 'Workdays',
		name: 'freeDays',
		send: undefined,
		description: 'The days of the week on which people work',
	}),
	default: MONDAY_TO_FRIDAY,
};

/** Work by shifts. The shift of rest that WeCom wants is added. */
export const SHIFTS: Field = {
	displayName: 'Shifts',
	name: 'shifts',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Shift',
	default: {},
	description:
		'The shifts (班次) that members can have, 49 at most; the day of rest (休息) is added by itself. Shift → Set says who works which.',
	limits: { items: 49, minItems: 1 },
	options: [
		{
			displayName: 'Shift',
			name: 'shift',
			send: 'body.group.schedulelist[]',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'Early',
					description:
						'What the shift is called, 40 characters at most; each name once in the rule',
					send: 'schedule_name',
					limits: { chars: 40 },
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'number',
					required: true,
					typeOptions: { minValue: 1 },
					default: 1,
					description:
						'A number for the shift from 1 on, each once in the rule; 0 is the day of rest',
					send: 'schedule_id',
					limits: { min: 1 },
				},
				workTimesField('time_section'),
				...FLEXIBILITY,
			],
		},
	],
};
