import type { IDataObject } from 'n8n-workflow';

import { longestWait } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { waitFor } from '../../../shared/operation';

export const EXPORT_RESULT = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartdoc/get_export_result',
	doc: 101627,
	sends: { 'body.task_id': 'documentId' },
} as const;

/** Starts an export and gives its text, or at once its task ID. */
export async function exportDocument(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { task_id } = await run.send(payload);
	if (run.value('waitForCompletion') !== true) return { task_id };
	return { task_id, ...(await done(run, task_id)) };
}

export async function exportResult(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const waits = run.value('waitForCompletion') === true;
	return waits ? await done(run, payload.body.task_id) : await run.send(payload);
}

async function done(run: OperationRun, task_id: IDataObject[string]): Promise<IDataObject> {
	const { method, path, doc } = EXPORT_RESULT;
	const seconds = longestWait(run);
	const answer = await waitFor(run, seconds, async () => {
		const state = await run.call({ method, path, doc, body: { task_id }, repeatable: true });
		return state.task_done === true ? state : undefined;
	});
	if (answer) return answer;
	throw run.error(
		`The export is not done after ${seconds} seconds`,
		`Raise Longest Wait under Options, or fetch it later with Get Export. The task ID is ${String(task_id)}.`,
	);
}
