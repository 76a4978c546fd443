import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { inWindows } from '../../../shared/operation';

const LONGEST = 31 * 86_400;

export async function listRecordings(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { start_time, end_time } = payload.body;
	const span = { from: Number(start_time), to: Number(end_time) };
	return await inWindows(run, span, LONGEST, async ({ from, to }) => {
		const body = { ...payload.body, start_time: from, end_time: to };
		return await run.sendPages({ ...payload, body });
	});
}
