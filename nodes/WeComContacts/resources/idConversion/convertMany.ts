import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';

/** The lists of an answer: what could be converted, and the IDs that could not. */
interface Lists {
	known: string;
	unknown: string;
	/** What an ID that could not be converted is called in its item. */
	id: string;
}

/** What WeCom knows and what it does not, each ID an item of its own. */
export async function convertMany(
	run: OperationRun,
	{ known, unknown, id }: Lists,
): Promise<IDataObject[]> {
	const answers = await sendParts(run, await run.payloads());
	return answers.flatMap((answer) => [
		...((answer[known] ?? []) as IDataObject[]),
		...((answer[unknown] ?? []) as string[]).map((value) => ({ [id]: value, invalid: true })),
	]);
}
