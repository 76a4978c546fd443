import type { IDataObject } from 'n8n-workflow';

const DAY = 86_400;
const HOUR = 3600;
const HOME_OFFSET = 8;

const DAILY = 0;
const WEEKLY = 1;
const MONTHLY = 2;
const YEARLY = 5;
const WORKDAYS = 7;

/** A day of a calendar, far enough from its time of day and its time zone to count with. */
interface Day {
	/** Days since 1970. */
	number: number;
	/** 1 for Monday to 7. */
	weekday: number;
	date: number;
	/** Months since the year 0. */
	month: number;
}

type Rule = (day: Day, first: Day) => boolean;

/** The seconds at which a schedule starts, of those times that reach into the span. */
export function occurrences(
	schedule: IDataObject,
	{ from, to }: { from: number; to: number },
): number[] {
	const start = Number(schedule.start_time);
	const length = Number(schedule.end_time) - start;
	const reminders = (schedule.reminders ?? {}) as IDataObject;
	const reaches = (time: number) => time < to && time + length > from;
	if (Number(reminders.is_repeat ?? 0) !== 1) return [start].filter(reaches);
	const excluded = new Set(
		((reminders.exclude_time_list ?? []) as IDataObject[]).map((entry) => Number(entry.start_time)),
	);
	const until = Number(reminders.repeat_until ?? 0) || Infinity;
	const offset = Number(reminders.timezone ?? HOME_OFFSET) * HOUR;
	const first = dayOf(start + offset);
	const rule = ruleOf(reminders);
	const timeOfDay = start + offset - first.number * DAY;
	const last = Math.floor((Math.min(to, until) + offset) / DAY);
	const found: number[] = [];
	let number = Math.max(first.number, Math.floor((from - length + offset) / DAY));
	for (; number <= last; number += 1) {
		const day = dayOf(number * DAY);
		const time = number * DAY + timeOfDay - offset;
		const takesPlace = number === first.number || rule(day, first);
		if (takesPlace && time <= until && !excluded.has(time) && reaches(time)) found.push(time);
	}
	return found;
}

function dayOf(seconds: number): Day {
	const number = Math.floor(seconds / DAY);
	const date = new Date(number * DAY * 1000);
	return {
		number,
		weekday: date.getUTCDay() || 7,
		date: date.getUTCDate(),
		month: date.getUTCFullYear() * 12 + date.getUTCMonth(),
	};
}

/** On which days a schedule repeats. Intervals and chosen days are there with a custom repeat only. */
function ruleOf(reminders: IDataObject): Rule {
	const custom = Number(reminders.is_custom_repeat ?? 0) === 1;
	const interval = custom ? Math.max(1, Number(reminders.repeat_interval ?? 1)) : 1;
	const chosen = (key: string) => (custom ? ((reminders[key] ?? []) as number[]) : []);
	const weekdays = chosen('repeat_day_of_week');
	const dates = chosen('repeat_day_of_month');
	const rules: Record<number, Rule> = {
		[DAILY]: (day, first) => (day.number - first.number) % interval === 0,
		[WEEKLY]: (day, first) =>
			(weekOf(day) - weekOf(first)) % interval === 0 &&
			isAmong(weekdays, day.weekday, first.weekday),
		[MONTHLY]: (day, first) =>
			(day.month - first.month) % interval === 0 && isAmong(dates, day.date, first.date),
		[YEARLY]: (day, first) =>
			(day.month - first.month) % (12 * interval) === 0 && day.date === first.date,
		[WORKDAYS]: (day) => day.weekday <= 5,
	};
	return rules[Number(reminders.repeat_type ?? DAILY)] ?? (() => false);
}

const weekOf = (day: Day) => Math.floor((day.number - day.weekday + 1) / 7);

const isAmong = (chosen: number[], value: number, usual: number) =>
	chosen.length > 0 ? chosen.includes(value) : value === usual;
