/** A span of time in seconds, from its first to the one after its last. */
export interface Interval {
	from: number;
	to: number;
}

/** A span in which someone is busy, with the schedules that take it. */
export interface Busy extends Interval {
	schedules: string[];
}

/** Spans that touch or overlap as one, in order. */
export function merged(spans: Busy[]): Busy[] {
	const result: Busy[] = [];
	for (const span of [...spans].sort((one, other) => one.from - other.from)) {
		const last = result.at(-1);
		if (last === undefined || span.from > last.to) {
			result.push({ ...span });
			continue;
		}
		last.to = Math.max(last.to, span.to);
		last.schedules = [...new Set([...last.schedules, ...span.schedules])];
	}
	return result;
}

/** What is left of spans where others are taken out, as far as it is long enough. */
export function without(spans: Interval[], busy: Interval[], shortest: number): Interval[] {
	const free = spans.flatMap(({ from, to }) => {
		const left: Interval[] = [];
		let start = from;
		for (const taken of busy) {
			if (taken.to <= start || taken.from >= to) continue;
			left.push({ from: start, to: taken.from });
			start = Math.max(start, taken.to);
		}
		return [...left, { from: start, to }];
	});
	return free.filter(({ from, to }) => to > from && to - from >= shortest);
}

/** A span as far as it lies within another. */
export function within<T extends Interval>(span: T, { from, to }: Interval): T {
	return { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
}
