import type { IDataObject } from 'n8n-workflow';

import type { Pace } from '../api/slots';
import { batchError, forItems, settled } from './batch-error';
import type { OperationRun } from './operation-run';
import { ownTurn } from './pace';
import type { JointResult } from './types';

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

interface Together<T> {
	/** What an item asks for, checked. */
	read: (run: OperationRun) => Promise<T>;
	batchesOf: (wishes: Array<Wish<T>>) => Batch[];
	/** What becomes of an item: its call's answer, and which one of the call's items it was. */
	resultOf: (value: T, answer: IDataObject, place: number) => IDataObject;
	/** How many calls WeCom takes in which time. */
	pace?: Pace;
}

/**
 * Reads what each item asks for, makes calls of it that serve many items, and gives each item its result.
 * Nothing is sent while one item is wrong, unless the workflow may continue without it.
 */
export async function together<T>(
	runs: OperationRun[],
	{ read, batchesOf, resultOf, pace }: Together<T>,
): Promise<JointResult[]> {
	if (runs.length === 0) return [];
	const goesOn = runs[0].context.continueOnFail();
	const failures = new Map<OperationRun, unknown>();
	const results = new Map<OperationRun, IDataObject>();
	const wishes: Array<Wish<T>> = [];
	for (const run of runs) {
		const outcome = await settled(read(run));
		if ('value' in outcome) wishes.push({ run, value: outcome.value });
		else if (goesOn) failures.set(run, outcome.error);
		else throw outcome.error;
	}
	const values = new Map(wishes.map(({ run, value }) => [run, value]));
	const batches = batchesOf(wishes);
	for (const [index, batch] of batches.entries()) {
		const outcome = await settled(sent(batch, pace));
		if ('value' in outcome) {
			for (const [place, run] of batch.runs.entries()) {
				results.set(run, resultOf(values.get(run) as T, outcome.value, place));
			}
			continue;
		}
		const error = batchError(outcome.error, {
			index,
			all: batches.length,
			about: forItems(batch.runs),
			goesOn,
		});
		if (!goesOn) throw error;
		for (const run of batch.runs) failures.set(run, error);
	}
	return runs.map((run) =>
		failures.has(run)
			? { json: {}, item: run.itemIndex, failed: failures.get(run) }
			: { json: results.get(run) ?? {}, item: run.itemIndex },
	);
}

/** Calls for so many items each, in their order. */
export function batchesOfSize<T>(
	size: number,
	bodyOf: (values: T[]) => IDataObject,
): (wishes: Array<Wish<T>>) => Batch[] {
	return (wishes) =>
		Array.from({ length: Math.ceil(wishes.length / size) }, (_, index) => {
			const batch = wishes.slice(index * size, (index + 1) * size);
			return { body: bodyOf(batch.map(({ value }) => value)), runs: batch.map(({ run }) => run) };
		});
}

async function sent({ body, runs: [run] }: Batch, pace?: Pace): Promise<IDataObject> {
	if (pace) await ownTurn(run, pace);
	return await run.send({ query: {}, files: {}, body });
}
