import { day, dayStart, seconds } from '../../shared/operation/times';
import type { Interval } from './intervals';
import { within } from './intervals';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** From one midnight it leads into the next day, however long the days are. */
const INTO_NEXT_DAY = 36 * HOUR;

interface WorkingHours {
	/** Seconds since midnight. */
	begin: number;
	end: number;
	/** 1 for Monday to 7. */
	weekdays: number[];
}

/** The working hours of each day of a span. */
export function workingTimes(
	span: Interval,
	{ begin, end, weekdays }: WorkingHours,
	timezone: string,
): Interval[] {
	const times: Interval[] = [];
	let midnight = dayStart(span.from, timezone);
	while (midnight < span.to) {
		const date = day(midnight, timezone, 'yyyy-MM-dd');
		const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
		const next = dayStart(midnight + INTO_NEXT_DAY, timezone);
		const at = (time: number) => (time >= DAY ? next : seconds(`${date}T${clock(time)}`, timezone));
		if (weekdays.includes(weekday)) times.push(within({ from: at(begin), to: at(end) }, span));
		midnight = next;
	}
	return times.filter(({ from, to }) => to > from);
}

const clock = (time: number) => new Date(time * 1000).toISOString().slice(11, 19);
