import { nextSlot } from '../api/pace-slots';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What WeCom takes of a bot in one chat, and of its uploads (page 101463). */
const LIMITS = [
	{ calls: 30, milliseconds: MINUTE },
	{ calls: 1000, milliseconds: HOUR },
] as const;

/** How long until one more fits within the limits, in milliseconds; `times` in ascending order. */
export function waitBefore(times: readonly number[], now: number): number {
	return Math.max(...LIMITS.map((pace) => nextSlot(times, now, pace) - now));
}

/** The times that still count. */
export function recent(times: readonly number[], now: number): number[] {
	return times.filter((time) => time > now - HOUR);
}
