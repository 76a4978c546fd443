import type { OperationRun } from './operation-run';

/** A span of time, in any unit. */
export interface Window {
	from: number;
	to: number;
}

/**
 * A span as spans of at most `longest`, in order. Each begins where the one before it ends: what an API
 * counts to both comes twice, but nothing is missed.
 */
export function windows({ from, to }: Window, longest: number): Window[] {
	const parts: Window[] = [];
	let start = from;
	do {
		const end = Math.min(start + longest, to);
		parts.push({ from: start, to: end });
		start = end;
	} while (start < to);
	return parts;
}

/**
 * The entries of a span that is longer than one call takes, in order and each once: all of them, or of an
 * operation that has pages as many as Limit asks for.
 *
 * @param longest how many seconds one call takes
 * @param fetch reads the entries of one window
 */
export async function inWindows<T>(
	run: OperationRun,
	span: Window,
	longest: number,
	fetch: (window: Window) => Promise<T[]>,
): Promise<T[]> {
	if (span.to < span.from) throw run.error('The time span ends before it begins');
	const parts = windows(span, longest);
	if (run.settings.operation.pages === undefined || run.values.returnAll === true) {
		return distinct((await run.forEach(parts, fetch)).flat());
	}
	let found: T[] = [];
	const wanted = Number(run.values.limit);
	for (const part of parts) {
		found = distinct([...found, ...(await fetch(part))]);
		if (found.length >= wanted) return found.slice(0, wanted);
	}
	return found;
}

function distinct<T>(entries: T[]): T[] {
	return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
