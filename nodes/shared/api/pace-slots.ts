/** So many calls in so much time. */
export interface Pace {
	calls: number;
	milliseconds: number;
}

/**
 * When the next call may go out, given when those before it did or will: at once, unless one more would
 * be too many for the time that ends with it.
 */
export function nextSlot(slots: readonly number[], now: number, pace: Pace): number {
	if (slots.length < pace.calls) return now;
	return Math.max(now, slots[slots.length - pace.calls] + pace.milliseconds);
}
