import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import { ownTurn } from '../../../shared/operation/pace';

const PACE = { calls: 60, milliseconds: 60_000 };

/** What one item asks for. */
export interface Wish<T> {
	run: OperationRun;
	value: T;
}

/** One call for several items. */
export interface Batch {
	body: IDataObject;
	runs: OperationRun[];
}

/**
 * Reads what each item asks for, makes calls of it that serve many items, and gives each item its result.
 * Nothing is sent while one item is wrong, unless the workflow may continue without it.
 */
export async function together<T>(
	runs: OperationRun[],
	read: (run: OperationRun) => Promise<T>,
	batchesOf: (wishes: Array<Wish<T>>) => Batch[],
	resultOf: (value: T) => IDataObject,
): Promise<JointResult[]> {
	if (runs.length === 0) return [];
	const goesOn = runs[0].context.continueOnFail();
	const failures = new Map<OperationRun, unknown>();
	const wishes: Array<Wish<T>> = [];
	for (const run of runs) {
		const outcome = await settled(read(run));
		if ('value' in outcome) wishes.push({ run, value: outcome.value });
		else if (goesOn) failures.set(run, outcome.error);
		else throw outcome.error;
	}
	const batches = batchesOf(wishes);
	for (const [index, batch] of batches.entries()) {
		const outcome = await settled(sent(batch));
		if ('value' in outcome) continue;
		const error = batchError(outcome.error, batch, { index, all: batches.length });
		if (!goesOn) throw error;
		for (const run of batch.runs) failures.set(run, error);
	}
	const values = new Map(wishes.map(({ run, value }) => [run, value]));
	return runs.map((run) =>
		failures.has(run)
			? { json: {}, item: run.itemIndex, failed: failures.get(run) }
			: { json: { success: true, ...resultOf(values.get(run) as T) }, item: run.itemIndex },
	);
}

async function settled<T>(work: Promise<T>): Promise<{ value: T } | { error: Error }> {
	return await work.then(
		(value) => ({ value }),
		(error: Error) => ({ error }),
	);
}

async function sent({ body, runs: [run] }: Batch): Promise<IDataObject> {
	await ownTurn(run, PACE);
	return await run.send({ query: {}, files: {}, body });
}

function batchError(
	error: Error,
	{ runs }: Batch,
	{ index, all }: { index: number; all: number },
): Error {
	if (all === 1 || !(error instanceof NodeApiError)) return error;
	const indexes = runs.map(({ itemIndex }) => itemIndex);
	const items =
		indexes.length === 1 ? `item ${indexes[0]}` : `items ${indexes[0]} to ${indexes.at(-1)}`;
	error.message = `Call ${index + 1} of ${all}, for ${items}: ${error.message}`;
	if (!runs[0].context.continueOnFail()) {
		const before = index === 0 ? 'No call was done before' : `The calls before it were done`;
		error.description = `${before}; those after it were not sent. ${error.description ?? ''}`;
	}
	return error;
}
