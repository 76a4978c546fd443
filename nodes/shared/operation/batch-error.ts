import { NodeApiError } from 'n8n-workflow';

import type { OperationRun } from './operation-run';

interface Call {
	index: number;
	/** How many calls there are. */
	all: number;
	/** What the call is about, as "for items 2 to 4". */
	about: string;
	/** The workflow may continue, and so do the calls. */
	goesOn: boolean;
}

/** Why one of several calls failed, with which it was and what became of the others. */
export function batchError(error: Error, { index, all, about, goesOn }: Call): Error {
	if (all === 1 || !(error instanceof NodeApiError)) return error;
	error.message = `Call ${index + 1} of ${all}, ${about}: ${error.message}`;
	if (goesOn) return error;
	const before = index === 0 ? 'No call was done before' : 'The calls before it were done';
	error.description = `${before}; those after it were not sent. ${error.description ?? ''}`;
	return error;
}

/** The items of one call, in words. */
export function forItems(runs: OperationRun[]): string {
	const indexes = runs.map(({ itemIndex }) => itemIndex);
	return indexes.length === 1
		? `for item ${indexes[0]}`
		: `for items ${indexes[0]} to ${indexes.at(-1)}`;
}

/** The outcome of a piece of work, whichever it is. */
export async function settled<T>(work: Promise<T>): Promise<{ value: T } | { error: Error }> {
	return await work.then(
		(value) => ({ value }),
		(error: Error) => ({ error }),
	);
}
