import { tryToParseDateTime } from 'n8n-workflow';

import { BadValue, shown } from './bad-value';

const MILLISECONDS_SINCE = 100_000_000_000;
const DAY = 86_400;

type Moment = ReturnType<typeof tryToParseDateTime>;

/** Milliseconds since 1970 of a date and time, or of a number of either unit. */
export function milliseconds(value: unknown, timezone: string): number {
	return momentOf(value, timezone).toMillis();
}

/** Seconds since 1970. */
export function seconds(value: unknown, timezone: string): number {
	return Math.floor(milliseconds(value, timezone) / 1000);
}

/** Seconds since 1970 of the midnight that begins the day. */
export function dayStart(value: unknown, timezone: string): number {
	return momentOf(value, timezone).setZone(timezone).startOf('day').toSeconds();
}

/** The day in that form, such as `yyyy-MM-dd`. */
export function day(value: unknown, timezone: string, form: string): string {
	return momentOf(value, timezone).setZone(timezone).toFormat(form);
}

/** Seconds since midnight of a time such as 09:30 or 09:30:15; of the next day with hours from 24 on. */
export function timeOfDay(value: unknown, latest = DAY): number {
	const [, hours, minutes, rest = '0'] =
		/^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(String(value).trim()) ?? [];
	const since = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
	const given = hours === undefined ? secondsAlready(value) : since;
	if (given <= latest) return given;
	throw new BadValue(`must be a time such as 09:30, and is ${shown(value)}`);
}

function secondsAlready(value: unknown): number {
	return /^\d+$/.test(String(value)) ? Number(value) : Infinity;
}

function momentOf(value: unknown, timezone: string): Moment {
	const moment = parsed(value, timezone);
	if (moment) return moment;
	throw new BadValue(`must be a date and time such as 2026-03-01T09:00, and is ${shown(value)}`);
}

function parsed(value: unknown, timezone: string): Moment | undefined {
	try {
		return tryToParseDateTime(isoOf(value) ?? value, timezone);
	} catch {
		return undefined;
	}
}

/** A number since 1970, in seconds or milliseconds, as n8n's parser takes it. */
function isoOf(value: unknown): string | undefined {
	const number = typeof value === 'string' && /^(\d{10}|\d{13})$/.test(value) ? +value : value;
	if (typeof number !== 'number') return undefined;
	return new Date(number < MILLISECONDS_SINCE ? number * 1000 : number).toISOString();
}
