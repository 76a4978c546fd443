/** So many calls in so much time. */
export interface Pace {
	calls: number;
	milliseconds: number;
}

interface Row {
	/** When calls went out or will, in ascending order. */
	times: number[];
	/** From when on none of them counts any more. */
	until: number;
}

/** Rows of calls, each under the name of what the API counts together. */
export class Slots {
	private readonly rows = new Map<string, Row>();

	/**
	 * Takes the next place in a row at once, so that calls beside each other wait for one another.
	 *
	 * @param within the longest wait; where it would be longer, no place is taken
	 * @returns how many milliseconds to wait before the call may go out
	 */
	take(name: string, limits: readonly Pace[], within = Infinity, now = Date.now()): number {
		this.forgetOld(now);
		const times = this.rows.get(name)?.times ?? [];
		const slot = Math.max(...limits.map((pace) => nextSlot(times, now, pace)));
		const wait = slot - now;
		if (wait <= within) {
			const counted = Math.max(...limits.map(({ calls }) => calls));
			const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds));
			this.rows.set(name, { times: [...times, slot].slice(-counted), until: slot + longest });
		}
		return wait;
	}

	private forgetOld(now: number): void {
		for (const [name, { until }] of this.rows) {
			if (until <= now) this.rows.delete(name);
		}
	}
}

/** At once, unless one more would be too many for the time that ends with it. */
function nextSlot(times: readonly number[], now: number, { calls, milliseconds }: Pace): number {
	if (times.length < calls) return now;
	return Math.max(now, times[times.length - calls] + milliseconds);
}
