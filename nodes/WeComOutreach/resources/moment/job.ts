import type { IDataObject } from 'n8n-workflow';

import { longestWait } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { waitFor } from '../../../shared/operation';

/** How far WeCom has come with making a moment, by its number. */
const STATES = ['', 'waiting', 'running', 'done'];

export const JOB_CALL = {
	method: 'GET',
	path: '/cgi-bin/externalcontact/get_moment_task_result',
	doc: 95094,
} as const;

/** Makes a moment and, unless told otherwise, waits for its ID. */
export async function createMoment(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { jobid } = await run.send(payload);
	if (run.values.waitForCompletion !== true) return { jobid };
	const seconds = longestWait(run);
	const done = await waitFor(run, seconds, async () => {
		const answer = await run.call({ ...JOB_CALL, query: { jobid } });
		return STATES[Number(answer.status)] === 'done' ? answer : undefined;
	});
	if (!done) {
		throw run.error(
			`WeCom is still making the moment after ${seconds} s`,
			`Do not create it again: ask for the result with Get Job Result and the job ID ${String(jobid)}.`,
		);
	}
	const outcome = outcomeOf(jobid, done);
	if (outcome.status === 'failed') {
		throw run.error(
			`WeCom could not make the moment: ${String(outcome.errmsg)} (errcode ${String(outcome.errcode)})`,
			'Check the attachments, and that the app can see the members who are to post it.',
		);
	}
	return outcome;
}

export async function jobResult(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return outcomeOf(payload.query.jobid, await run.send(payload));
}

function outcomeOf(jobid: unknown, { status, result }: IDataObject): IDataObject {
	const state = STATES[Number(status)] ?? String(status);
	if (state !== 'done') return { jobid, status: state } as IDataObject;
	const { errcode, errmsg, ...made } = (result ?? {}) as IDataObject;
	return Number(errcode ?? 0) === 0
		? ({ jobid, status: state, ...made } as IDataObject)
		: ({ jobid, status: 'failed', errcode, errmsg, ...made } as IDataObject);
}
