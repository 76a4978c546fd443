import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../../../shared/operation';
import type { Payload } from '../../../../../shared/operation/payload';
import { awaited, readable } from '../jobResult';

export const RESULT = {
	method: 'POST',
	path: '/cgi-bin/chatdata/async_program_result',
	doc: 100021,
} as const;

/** Waiting for what the program returns; the program is at work. */
const STILL_RUNNING = [710642, 790023];

/** The input goes out as text: as it was typed, so that no long number in it loses digits. */
async function callOf(run: OperationRun): Promise<Payload> {
	const [payload] = await run.payloads();
	const { input } = run.values;
	const request_data =
		typeof input === 'string' ? input : JSON.stringify(payload.body.request_data);
	return { ...payload, body: { ...payload.body, request_data } };
}

export async function callProgram(run: OperationRun): Promise<IDataObject> {
	const answer = await run.send(await callOf(run));
	return { ...answer, response_data: readable(answer.response_data) };
}

export async function callInBackground(run: OperationRun): Promise<IDataObject> {
	const { jobid } = await run.send(await callOf(run));
	if (run.values.waitForCompletion === false) return { jobid };
	const result = await awaited(
		run,
		async () => await resultOf(run, jobid),
		`The program goes on: read its output with Get Call Result, job ID ${String(jobid)}.`,
	);
	if (result.status_name === 'done') return { jobid, ...result };
	const output = result.response_data;
	throw run.error(
		`The program reported error ${String(result.response_errcode)}`,
		`Its output: ${typeof output === 'string' ? output : JSON.stringify(output)}. Its log is in the admin console, in the data and intelligence zone (日志查询).`,
	);
}

export async function readCallResult(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	return (await resultOf(run, body.jobid)) ?? { status_name: 'running' };
}

/** Undefined while the program is at work. */
async function resultOf(
	run: OperationRun,
	jobid: IDataObject[string],
): Promise<IDataObject | undefined> {
	const answer = await run.callUnless(STILL_RUNNING, {
		...RESULT,
		body: { jobid },
		repeatable: true,
	});
	if (!answer) return undefined;
	const { response_errcode: errcode, response_data: output } = answer;
	return {
		status_name: Number(errcode ?? 0) === 0 ? 'done' : 'failed',
		...answer,
		response_data: readable(output),
	};
}
