import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

const MOST = 50;

/** The quality that each attendee had, with that of the whole meeting beside it. */
export async function listQuality(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { wanted } = run;
	const found: IDataObject[] = [];
	let cursor: IDataObject[string];
	while (found.length < wanted) {
		const page = { limit: Math.min(MOST, wanted), ...(cursor !== undefined && { cursor }) };
		const answer = await run.send({ ...payload, body: { ...payload.body, ...page } });
		const { attendees, next_cursor: next, has_more: more, ...meeting } = answer;
		for (const attendee of (attendees ?? []) as IDataObject[]) found.push({ ...attendee, meeting });
		if (more !== true || !next || next === cursor) break;
		cursor = next;
	}
	return found.slice(0, wanted);
}
