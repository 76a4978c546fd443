import type { Field } from '../operation';

export const WEEKLY = 1;
export const MONTHLY = 2;

const SCHEDULE = 'body.schedule.reminders';

/** Shown where somebody chooses the days of a repetition. */
export const CUSTOM_REPEAT = { repeat: [true], customRepeat: [true] };

interface DaysField {
	/** What holds the rule: `body.reminders`. */
	place: string;
	description: string;
}

export function weekdaysField({ place, description }: DaysField): Field {
	return {
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
		displayOptions: { show: { ...CUSTOM_REPEAT, repeatType: [WEEKLY] } },
		description: `On which days it takes place${description}`,
		send: `${place}.repeat_day_of_week`,
	};
}

/** @param frequencies those that are counted in months */
export function monthDaysField(
	{ place, description }: DaysField,
	frequencies: number[] = [MONTHLY],
): Field {
	return {
		displayName: 'Days of the Month',
		name: 'repeatMonthDays',
		type: 'string',
		default: '',
		placeholder: '1, 15',
		displayOptions: { show: { ...CUSTOM_REPEAT, repeatType: frequencies } },
		description: `On which days it takes place: numbers from 1 to 31, separated by commas or as a list.${description}`,
		send: `${place}.repeat_day_of_month`,
		as: 'integers',
		limits: { items: 31, each: { min: 1, max: 31 } },
	};
}

/** When the repetition of a calendar schedule or an invitation by mail ends, and how often it comes. */
export const SCHEDULE_REPEAT_UNTIL: Field = {
	displayName: 'Repeat Until',
	name: 'repeatUntil',
	type: 'dateTime',
	default: '',
	displayOptions: { show: { repeat: [true] } },
	description: 'When the repeating ends. Left empty, it goes on for good.',
	send: `${SCHEDULE}.repeat_until`,
};

export const SCHEDULE_INTERVAL: Field = {
	displayName: 'Interval',
	name: 'repeatInterval',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	displayOptions: { show: CUSTOM_REPEAT },
	description: 'In the unit of Frequency: 2 with Every Week is every second week',
	send: `${SCHEDULE}.repeat_interval`,
	limits: { min: 1 },
};

export const SCHEDULE_WEEKDAYS = weekdaysField({
	place: SCHEDULE,
	description: '. Without any, it is the day of Start.',
});

export const scheduleMonthDays = (frequencies?: number[]) =>
	monthDaysField(
		{ place: SCHEDULE, description: ' Without any, it is the day of Start.' },
		frequencies,
	);

export const TIME_ZONE_OFFSET: Field = {
	displayName: 'Time Zone Offset',
	name: 'timezoneOffset',
	type: 'number',
	typeOptions: { minValue: -12, maxValue: 12 },
	default: 8,
	description:
		'The time zone that repeats are counted in, as whole hours ahead of UTC, -12 to 12. Without it WeCom takes 8, the time of Beijing.',
	send: `${SCHEDULE}.timezone`,
	limits: { min: -12, max: 12 },
};
