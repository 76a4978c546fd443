import type { IDataObject } from 'n8n-workflow';

import { day, seconds } from '../../../shared/operation/times';
import type { Given } from './given';

const HOUR = 3600;
const DAY = 86_400;
const HALF_DAY = DAY / 2;
const OVERTIME = 5;
const OVERTIME_DAYS = 7;
const TENTH_OF_HOUR = 360;
const TENTH_OF_DAY = 8640;

/** The time zone that WeCom counts days in. */
const DAYS_ZONE = 'UTC+8';

type SpanType = 'halfday' | 'hour';

/** The beginning of a day, whatever the time zone of the workflow in which it is that day. */
export const startOf = (date: string): number => seconds(`${date}T00:00:00`, DAYS_ZONE);

export function dateOf(given: Given, part: string): number {
	return startOf(given.read(part, { type: 'dateTime', as: 'day' }) as string);
}

export function momentOf(given: Given, part: string): number {
	return given.read(part, { type: 'dateTime', as: 'seconds' }) as number;
}

/** From when to when, and how long: reckoned where it is not given. */
export function dateRange(given: Given, type: SpanType, slices?: Slices): IDataObject {
	for (const part of ['begin', 'end']) if (!given.has(part)) given.reject('is needed', part);
	const halves = type === 'halfday';
	const begin = halves ? halfDay(given, 'begin') : momentOf(given, 'begin');
	const end = halves ? halfDay(given, 'end') : momentOf(given, 'end');
	if (end < begin) given.reject('is before the begin', 'end');
	const reckoned = halves ? end - begin + HALF_DAY : end - begin;
	const duration = given.has('duration') ? durationOf(given, type) : (slices?.total ?? reckoned);
	return { type, new_begin: begin, new_end: end, new_duration: duration };
}

function durationOf(given: Given, type: SpanType): number {
	const amount = given.read('duration', { as: 'number', limits: { min: 0 } }) as number;
	return Math.round(amount * unitOf(type));
}

const unitOf = (type: SpanType): number => (type === 'halfday' ? DAY : HOUR);

/** Midnight stands for the morning, noon for the afternoon. A date alone ends with its afternoon. */
function halfDay(given: Given, part: string): number {
	const value = given.parts[part];
	const morning = dateOf(given, part);
	const hour = Number(day(value, given.run.timezone, 'H'));
	const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim());
	const isAfternoon = isDate ? part === 'end' : hour >= 12;
	return isAfternoon ? morning + HALF_DAY : morning;
}

interface Slices {
	total: number;
	items: IDataObject[];
}

/** How long it is on each day, where that is given: entries with a date and the days or hours of it. */
function slicesOf(given: Given, span: SpanType, kind: number): Slices | undefined {
	if (!given.has('days')) return undefined;
	const step = span === 'hour' ? TENTH_OF_HOUR : kind === OVERTIME ? TENTH_OF_DAY : HALF_DAY;
	const items = given.list('days').map((entry) => {
		const { date, days, hours, duration } = entry as IDataObject;
		const amount = Number(duration ?? (span === 'hour' ? hours : days));
		const length = Math.round(amount * unitOf(span));
		if (!/^\d{4}-\d{2}-\d{2}/.test(String(date)) || Number.isNaN(length)) {
			given.reject(
				`needs entries such as {"date": "2026-03-05", "${span === 'hour' ? 'hours": 8' : 'days": 1'}}`,
				'days',
			);
		}
		if (length % step !== 0) {
			given.reject(`takes steps of ${step / unitOf(span)}, and ${amount} is none`, 'days');
		}
		return { daytime: startOf(String(date).slice(0, 10)), duration: length };
	});
	return { items, total: items.reduce((sum, item) => sum + item.duration, 0) };
}

/** Leave, a trip, being out or overtime. */
export function attendance(given: Given, type: SpanType, kind: number): IDataObject {
	const slices = slicesOf(given, type, kind);
	const range = dateRange(given, type, slices);
	const length = (range.new_end as number) - (range.new_begin as number);
	if (kind === OVERTIME && length > OVERTIME_DAYS * DAY) {
		given.reject(`is ${OVERTIME_DAYS} days at most for overtime`);
	}
	return {
		date_range: range,
		type: kind,
		...(slices && { slice_info: { day_items: slices.items } }),
	};
}
