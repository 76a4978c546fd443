import type { IDataObject } from 'n8n-workflow';

import { LONGEST_WAIT, longestWait, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike, waitFor } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';
import { joinAnswers } from '../../../shared/operation/join';

/** The two jobs, by what they do. */
export const JOBS = {
	assign: {
		doc: 99508,
		start: '/cgi-bin/meeting/vip/submit_batch_add_job',
		result: '/cgi-bin/meeting/vip/batch_add_job_result',
	},
	revoke: {
		doc: 99509,
		start: '/cgi-bin/meeting/vip/submit_batch_del_job',
		result: '/cgi-bin/meeting/vip/batch_del_job_result',
	},
} as const;

type Job = (typeof JOBS)[keyof typeof JOBS];

/** What an operation needs that starts such a job. */
export const starting = (
	job: Job,
): Pick<Operation, 'doc' | 'request' | 'options' | 'alsoCalls' | 'output' | 'run'> => ({
	doc: job.doc,
	request: { method: 'POST', path: job.start },
	options: [LONGEST_WAIT],
	alsoCalls: [
		{
			method: 'POST',
			path: job.result,
			doc: job.doc,
			sends: { 'body.jobid': 'waitForCompletion' },
		},
	],
	output: {
		schema: schemaLike({
			succ_userid_list: ['zhangsan'],
			fail_userid_list: ['lisi'],
			invalid_userid_list: ['wangwu'],
		}),
	},
	run: async (run) => await start(run, job),
});

export const WAIT = WAIT_FOR_COMPLETION;

/** A job for each hundred members, and their results together. */
async function start(run: OperationRun, job: Job): Promise<IDataObject> {
	const parts = await run.payloads();
	const answers = await sendParts(run, parts);
	if (run.values.waitForCompletion === false) return joinAnswers(answers);
	const results: IDataObject[] = [];
	for (const [index, { jobid, invalid_userid_list: invalid }] of answers.entries()) {
		const { userid_list: asked } = parts[index].body as { userid_list: string[] };
		const awaited = new Set(asked).size - ((invalid ?? []) as string[]).length;
		const result = await resultOf(run, job, jobid, awaited);
		results.push({ ...result, invalid_userid_list: invalid ?? [] });
	}
	return joinAnswers(results);
}

/** The page tells no sign that a job is done, but that each member is among its results. */
async function resultOf(
	run: OperationRun,
	job: Job,
	jobid: IDataObject[string],
	awaited: number,
): Promise<IDataObject> {
	const result = await waitFor(run, longestWait(run), async () => {
		const { job_result: found } = await run.call({
			method: 'POST',
			path: job.result,
			doc: job.doc,
			body: { jobid },
			repeatable: true,
		});
		const { succ_userid_list: done, fail_userid_list: failed } = (found ?? {}) as Record<
			string,
			string[] | undefined
		>;
		const count = (done?.length ?? 0) + (failed?.length ?? 0);
		return count >= awaited
			? { succ_userid_list: done ?? [], fail_userid_list: failed ?? [] }
			: undefined;
	});
	if (result) return result;
	throw run.error(
		`WeCom did not finish within ${longestWait(run)} seconds`,
		`The job goes on: read it with Get Result, job ID ${String(jobid)}.`,
	);
}
