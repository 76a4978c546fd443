import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { stopIfCancelled } from '../api/call';
import type { OperationRun } from './operation-run';
import type { Payload } from './payload';

/**
 * Sends what is one thing for the user and several calls for the API, in order.
 *
 * @param before what each call waits for
 */
export async function sendParts(
	run: OperationRun,
	parts: Payload[],
	before: () => Promise<void> = async () => {},
): Promise<IDataObject[]> {
	const answers: IDataObject[] = [];
	for (const part of parts) {
		try {
			await before();
			stopIfCancelled(run.caller);
			answers.push(await run.send(part));
		} catch (error) {
			throw partError(run, error, answers.length, parts.length);
		}
	}
	return answers;
}

function partError(run: OperationRun, error: unknown, done: number, all: number): Error {
	if (all === 1 || !(error instanceof NodeApiError)) return error as Error;
	const before =
		done === 0
			? 'None was done before'
			: done === 1
				? 'Part 1 was done'
				: `Parts 1 to ${done} were done`;
	const after = all - done - 1;
	error.message = `Part ${done + 1} of ${all}: ${error.message}`;
	error.description = `${before}, ${after === 0 ? 'and none is left' : `${after} after it were not sent`}. ${error.description ?? ''}`;
	error.context.itemIndex = run.itemIndex;
	return error;
}
