import type { Field } from '../../../shared/operation';
import { FIXED, forType } from './scheduleFields';
import { specialTimesField } from './timeFields';

const ONE_DAY = 0;
const PERIOD = 1;
const EVERY_TWO_WEEKS = 2;

const specialDate = (
	displayName: string,
	name: string,
	send: string,
	kinds: number[],
	description: string,
): Field => ({
	displayName,
	name,
	type: 'dateTime',
	required: true,
	default: '',
	displayOptions: { show: { kind: kinds } },
	description,
	send,
	as: 'dayStart',
});

const SPECIAL_DATES: Field[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Every Two Weeks', value: EVERY_TWO_WEEKS },
			{ name: 'One Day', value: ONE_DAY },
			{ name: 'Period', value: PERIOD },
		],
		default: ONE_DAY,
		description: 'Whether it is one day, several in a row or one that comes again every other week',
		send: 'type',
	},
	specialDate(
		'Day',
		'day',
		'timestamp',
		[ONE_DAY, EVERY_TWO_WEEKS],
		'The day, or the first one; only days to come',
	),
	specialDate('From', 'from', 'begtime', [PERIOD], 'The first day; only days to come'),
	specialDate(
		'To',
		'to',
		'endtime',
		[PERIOD, EVERY_TWO_WEEKS],
		'The last day, which counts too, within a year of the first',
	),
	{
		displayName: 'Notes',
		name: 'notes',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'Spring Festival',
		description: 'What the day is, 40 bytes at most (a Chinese character takes 3)',
		send: 'notes',
		limits: { bytes: 40 },
	},
];

/** Days that are as no others: at work, or off. */
export const SPECIAL_DAYS: Field[] = [
	{
		displayName: 'Special Workdays',
		name: 'specialWorkdays',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Workday',
		default: {},
		displayOptions: forType(FIXED),
		description: 'Days on which people must check in whatever the day of the week (必须打卡的日期)',
		limits: { items: 366 },
		options: [
			{
				displayName: 'Workday',
				name: 'workday',
				send: 'body.group.spe_workdays[]',
				values: [...SPECIAL_DATES, specialTimesField('checkintime')],
			},
		],
	},
	{
		displayName: 'Special Days Off',
		name: 'specialDaysOff',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Day Off',
		default: {},
		description: 'Days on which nobody needs to check in (不用打卡的日期)',
		limits: { items: 366 },
		options: [
			{
				displayName: 'Day Off',
				name: 'dayOff',
				send: 'body.group.spe_offdays[]',
				values: SPECIAL_DATES,
			},
		],
	},
];
