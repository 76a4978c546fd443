import type { IDataObject } from 'n8n-workflow';

import { longestWait } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { waitFor } from '../../../shared/operation/wait-for';
import { entriesIn, newKey } from './files';

const DONE = 2;
const FAILED = 3;

export const RESULT_CALL = {
	method: 'GET',
	path: '/cgi-bin/export/get_result',
	doc: 94854,
	sends: { 'query.jobid': 'jobId' },
} as const;

/** Starts an export and gives its entries, or at once its job ID. */
export async function startExport(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	if (run.value('waitForCompletion') !== true) return await run.send(payload);
	const key = newKey();
	const { jobid } = await run.send({
		...payload,
		body: { ...payload.body, encoding_aeskey: key },
	});
	const { data_list: files } = await jobDone(run, String(jobid));
	return await entriesIn(run, (files ?? []) as IDataObject[], key);
}

/** The entries of an export, or its state where it is not done or no key is given. */
export async function exportResult(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	const key = run.values.encryptionKey ? String(run.value('encryptionKey')) : '';
	const waits = run.value('waitForCompletion') === true;
	const answer = waits ? await jobDone(run, String(payload.query.jobid)) : await run.send(payload);
	if (key === '' || answer.status !== DONE) return answer;
	return await entriesIn(run, (answer.data_list ?? []) as IDataObject[], key);
}

async function jobDone(run: OperationRun, jobid: string): Promise<IDataObject> {
	const { method, path, doc } = RESULT_CALL;
	const seconds = longestWait(run);
	const ended = await waitFor(run, seconds, async () => {
		const answer = await run.call({ method, path, doc, query: { jobid } });
		return answer.status === DONE || answer.status === FAILED ? answer : undefined;
	});
	if (ended?.status === DONE) return ended;
	if (ended) {
		throw run.error(
			'WeCom could not finish the export',
			`Start it again. The ID of the failed job is ${jobid}.`,
		);
	}
	throw run.error(
		`The export is not done after ${seconds} seconds`,
		`Raise Longest Wait under Options. To fetch a long export later, start it without Wait for Completion and with a key of your own. The job ID is ${jobid}.`,
	);
}
