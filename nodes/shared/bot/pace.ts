const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What WeCom takes of a bot in one chat, and of its uploads (page 101463). */
const LIMITS = [
	{ count: 30, window: MINUTE },
	{ count: 1000, window: HOUR },
] as const;

/** How long until one more fits within the limits, in milliseconds; `times` in ascending order. */
export function waitBefore(times: readonly number[], now: number): number {
	const waits = LIMITS.map(({ count, window }) =>
		times.length < count ? 0 : times[times.length - count] + window - now,
	);
	return Math.max(0, ...waits);
}

/** The times that still count. */
export function recent(times: readonly number[], now: number): number[] {
	return times.filter((time) => time > now - HOUR);
}
