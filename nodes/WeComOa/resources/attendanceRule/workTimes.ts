import type { IDataObject } from 'n8n-workflow';

const MINUTE = 60;
const HOUR = 3600;
const BEFORE_START = 2 * HOUR;
const AFTER_END = 4 * HOUR;
/** 04:00 of the next day, after which the API lets nobody check out at fixed times. */
const LATEST_OUT = 28 * HOUR;

interface Time extends IDataObject {
	work_sec: number;
	off_work_sec: number;
	remind_work_sec: number;
	remind_off_work_sec: number;
	rest_times?: Rest[];
}

interface Rest extends IDataObject {
	rest_begin_time: number;
	rest_end_time: number;
}

/** Counts the times of a rule, of which each needs a number of its own. */
export function numbering(): () => number {
	let last = 0;
	return () => ++last;
}

export type KindOfDay = 'fixed' | 'shift' | 'special';

/** Times as the API wants them, special ones without the bounds that it refuses there. */
export function workTimes(
	times: IDataObject[],
	next: () => number,
	kind: KindOfDay,
): IDataObject[] {
	const inOrder = (times as Time[]).sort((a, b) => a.work_sec - b.work_sec);
	const latest = kind === 'fixed' ? LATEST_OUT : Infinity;
	return inOrder.map((time, index) => ({
		...(kind !== 'special' && bounds(time, inOrder[index - 1], inOrder[index + 1], latest)),
		...withBreaks(time),
		time_id: next(),
		remind_work_sec: time.work_sec - time.remind_work_sec * MINUTE,
		remind_off_work_sec: time.off_work_sec + time.remind_off_work_sec * MINUTE,
	}));
}

/** Until when one can check in and out where the form does not say: check-ins of two times never meet. */
function bounds(
	time: Time,
	before: Time | undefined,
	after: Time | undefined,
	latest: number,
): IDataObject {
	const middle = between(time.work_sec, time.off_work_sec);
	return {
		earliest_work_sec: before
			? between(before.off_work_sec, time.work_sec) + MINUTE
			: Math.max(0, time.work_sec - BEFORE_START),
		latest_work_sec: middle,
		earliest_off_work_sec: middle + MINUTE,
		latest_off_work_sec: after
			? between(time.off_work_sec, after.work_sec)
			: Math.max(time.off_work_sec, Math.min(time.off_work_sec + AFTER_END, latest)),
	};
}

/** The first break has a place of its own. */
function withBreaks({ rest_times: breaks = [], ...time }: Time): IDataObject {
	const [first, ...others] = breaks.sort((a, b) => a.rest_begin_time - b.rest_begin_time);
	if (!first) return time;
	return { ...time, allow_rest: true, ...first, ...(others.length > 0 && { rest_times: others }) };
}

/** The full minute in the middle. */
const between = (from: number, to: number) => Math.floor((from + to) / 2 / MINUTE) * MINUTE;
