import { tryToParseDateTime } from 'n8n-workflow';

import type { Field } from '../../../shared/operation';

/** WeCom's attendance lives by China's clock: its days begin at this zone's midnight. */
export const TIMEZONE = 'Asia/Shanghai';

export const TIMEZONE_OPTION: Field = {
	displayName: 'Time Zone',
	name: 'timezone',
	type: 'string',
	default: TIMEZONE,
	placeholder: TIMEZONE,
	description:
		'The time zone in which days begin and dates are read and shown, by its IANA name. Without this option it is Asia/Shanghai, the one of WeCom, whatever the workflow is set to.',
};

/** What WeCom takes of calls that write attendance. */
export const WRITING_PACE = { calls: 60, milliseconds: 60_000 };

const MINUTE = 60;
const HOUR = 3600;
export const DAY = 86_400;

const at = (timestamp: number, timezone: string) =>
	tryToParseDateTime(new Date(timestamp * 1000).toISOString(), timezone).setZone(timezone);

/** `2026-03-01` of seconds since 1970; empty where there are none. */
export function dateOf(timestamp: unknown, timezone: string): string {
	return Number(timestamp) > 0 ? at(Number(timestamp), timezone).toFormat('yyyy-MM-dd') : '';
}

/** `09:30:12` of seconds since 1970; empty where there are none. */
export function timeOf(timestamp: unknown, timezone: string): string {
	return Number(timestamp) > 0 ? at(Number(timestamp), timezone).toFormat('HH:mm:ss') : '';
}

/** The day of a moment, in the numbers that schedules are made of; weekdays from Monday, 1, to Sunday, 7. */
export function weekdayAndDate(
	timestamp: number,
	timezone: string,
): { yearmonth: number; day: number; weekday: number } {
	const { year, month, day, weekday } = at(timestamp, timezone);
	return { yearmonth: year * 100 + month, day, weekday };
}

/** `09:30` of seconds since midnight, `06:00 (+1)` on the next day; empty where there are none. */
export function timeOfDay(seconds: unknown): string {
	const since = Number(seconds);
	if (seconds === undefined || seconds === null || !(since >= 0)) return '';
	const days = Math.floor(since / DAY);
	const hours = Math.floor((since % DAY) / HOUR);
	const minutes = Math.floor((since % HOUR) / MINUTE);
	const time = `${padded(hours)}:${padded(minutes)}`;
	return days > 0 ? `${time} (+${days})` : time;
}

/** Hours with two decimals. */
export const hoursOf = (seconds: unknown) => rounded(Number(seconds ?? 0) / HOUR);

export const minutesOf = (seconds: unknown) => Math.round(Number(seconds ?? 0) / MINUTE);

/** Days with two decimals. */
export const daysOf = (seconds: unknown) => rounded(Number(seconds ?? 0) / DAY);

/** The calendar months of a span of midnights, the first and last cut to it. */
export function calendarMonths(
	{ from, to }: { from: number; to: number },
	timezone: string,
): Array<{ from: number; to: number }> {
	const months: Array<{ from: number; to: number }> = [];
	for (let start = from; start <= to; ) {
		const next = at(start, timezone).startOf('month').plus({ months: 1 });
		const last = next.minus({ days: 1 }).toSeconds();
		months.push({ from: start, to: Math.min(last, to) });
		start = next.toSeconds();
	}
	return months;
}

const rounded = (number: number) => Math.round(number * 100) / 100;

const padded = (number: number) => String(number).padStart(2, '0');
