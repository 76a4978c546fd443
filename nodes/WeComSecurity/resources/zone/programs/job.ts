import type { IDataObject } from 'n8n-workflow';

import { LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../../shared/fields';
import type { OperationRun } from '../../../../shared/operation';
import { defineResource, schemaLike } from '../../../../shared/operation';
import { withNames } from '../../../../shared/operation/names';
import { awaited, jobIdField, readable } from './jobResult';
import { messagesFields, messagesOf } from './messages';

const RESULT = {
	method: 'POST',
	path: '/cgi-bin/chatdata/specapi/get_job_result',
	doc: 99462,
} as const;

const ENDED = 2;
const STATUSES = { status: { 0: 'waiting', 1: 'running', [ENDED]: 'done' } };

const JOB_RESULT = {
	status: ENDED,
	status_name: 'done',
	dispatch_time: 1_700_000_000,
	progress: 100,
	result: { job_type: 'satisfaction', data: {} },
};

export const zoneJob = defineResource({
	value: 'zoneJob',
	name: 'Zone Job',
	description:
		'Jobs that programs of the former data analysis zone (数据分析专区) fetch and do. WeCom answers only service providers with an authorization for the chat archive (会话存档接口授权), and since June 2024 perhaps not even them. What came after is Zone Program → Call in Background.',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create job for a program of the former analysis zone',
			description:
				'Have a program in the former zone analyze messages, and get its result, or the job ID at once. A program takes a job once and WeCom keeps it for 7 days; one that failed there stays unfinished and must be created anew.',
			doc: 99460,
			request: { method: 'POST', path: '/cgi-bin/chatdata/specapi/create_job' },
			repeatableWith: 'body.custom_id',
			fields: [
				{
					displayName: 'Custom ID',
					name: 'customId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'analysis-2026-12-01-1',
					description:
						'An ID of your own for the job, 128 bytes at most. Among the jobs of the provider WeCom takes it once only, so that a repeated call makes no second job.',
					send: 'body.custom_id',
					limits: { bytes: 128 },
				},
				...messagesFields({ send: 'body.msg_filter.msg_list', optional: true }),
				WAIT_FOR_COMPLETION,
			],
			additionalFields: [
				{
					displayName: 'Custom Data',
					name: 'customData',
					type: 'string',
					default: '',
					description:
						'Text for the program, 1,024 bytes at most, for example which jobs belong together where an analysis needs more than 1,000 messages',
					send: 'body.custom_data',
					limits: { bytes: 1024 },
				},
			],
			options: [LONGEST_WAIT],
			alsoCalls: [{ ...RESULT, sends: { 'body.jobid': 'waitForCompletion' } }],
			output: { schema: schemaLike({ jobid: 'JOBID', ...JOB_RESULT }) },
			run: createJob,
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get result of a job for the former analysis zone',
			description:
				'Read whether a program has done a job (status_name waiting, running or done), how far it is in percent, and what it found',
			doc: RESULT.doc,
			reads: true,
			request: { method: RESULT.method, path: RESULT.path },
			fields: [jobIdField('The jobid that Create answered')],
			output: { schema: schemaLike(JOB_RESULT) },
			run: async (run) => {
				const [payload] = await run.payloads();
				return inWords(await run.send(payload));
			},
		},
	],
});

async function createJob(run: OperationRun): Promise<IDataObject> {
	const [{ query, body, files }] = await run.payloads();
	const { msg_filter: filter, ...rest } = body;
	const messages = (filter as IDataObject | undefined)?.msg_list;
	const { jobid } = await run.send({
		query,
		body:
			messages === undefined
				? rest
				: { ...rest, msg_filter: { msg_list: messagesOf(run, messages) } },
		files,
	});
	if (run.values.waitForCompletion === false) return { jobid };
	const result = await awaited(
		run,
		async () => await finished(run, jobid),
		`The job may go on: read it with Get Result, job ID ${String(jobid)}. Where the program failed it never ends: create it anew with another Custom ID.`,
	);
	return { jobid, ...result };
}

async function finished(
	run: OperationRun,
	jobid: IDataObject[string],
): Promise<IDataObject | undefined> {
	const answer = await run.call({ ...RESULT, body: { jobid }, repeatable: true });
	return Number(answer.status) === ENDED ? inWords(answer) : undefined;
}

/** Status in words, and what the program wrote as text as the object that it is. */
function inWords({ result, ...answer }: IDataObject): IDataObject {
	const found = result as IDataObject | undefined;
	return {
		...withNames(answer, STATUSES),
		...(found && { result: { ...found, data: readable(found.data) } }),
	};
}
