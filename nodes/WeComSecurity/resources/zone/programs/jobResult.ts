import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { longestWait } from '../../../../shared/fields';
import type { Field, OperationRun } from '../../../../shared/operation';
import { waitFor } from '../../../../shared/operation';

export const jobIdField = (description: string): Field => ({
	displayName: 'Job ID',
	name: 'jobId',
	type: 'string',
	required: true,
	default: '',
	description,
	send: 'body.jobid',
});

/**
 * What a job gives once it is done.
 *
 * @param ask gives undefined while the job runs
 * @param unfinished what to know and do where it does not finish in time
 */
export async function awaited<T>(
	run: OperationRun,
	ask: () => Promise<T | undefined>,
	unfinished: string,
): Promise<T> {
	const seconds = longestWait(run);
	const result = await waitFor(run, seconds, ask);
	if (result !== undefined) return result;
	throw run.error(`WeCom did not finish within ${seconds} seconds`, unfinished);
}

/** The object or list that a program wrote as text; any other text stays as it is. */
export function readable(output: unknown): IDataObject[string] {
	if (typeof output !== 'string') return output as IDataObject[string];
	const read = jsonParse<IDataObject | null>(output, { fallbackValue: null });
	return typeof read === 'object' && read !== null ? read : output;
}
