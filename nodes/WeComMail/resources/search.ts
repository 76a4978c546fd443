import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';

const ALL = 0;
const FUZZY = 1;

/** What fits the text in that parameter, or everything where there is none. */
export async function foundOrAll(
	run: OperationRun,
	parameter: string,
	list: string,
): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const fuzzy = payload.query[parameter] === undefined ? ALL : FUZZY;
	const answer = await run.send({ ...payload, query: { ...payload.query, fuzzy } });
	return (answer[list] ?? []) as IDataObject[];
}
