import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../../../shared/operation';
import { withNames } from '../../../../../shared/operation/names';
import { reasonOf } from '../../../../../shared/operation/reason';
import { awaited } from '../jobResult';
import { messagesOf } from '../messages';

export const DOC = 99527;

export const SUBMIT = {
	method: 'POST',
	path: '/cgi-bin/chatdata/analyze_task_submit',
	doc: DOC,
} as const;

export const RESULT = {
	method: 'POST',
	path: '/cgi-bin/chatdata/analyze_task_result',
	doc: DOC,
} as const;

const RUNNING = 0;
const FAILED = 2;
const STATUSES = { status: { [RUNNING]: 'running', 1: 'done', [FAILED]: 'failed' } };
const FINDINGS = {
	sentiment_result: { 0: 'neutral', 1: 'positive', 2: 'negative' },
	spam_result: { 0: 'fine', 1: 'political', 2: 'pornographic' },
};

export async function addMessages(run: OperationRun): Promise<IDataObject> {
	const [{ query, body, files }] = await run.payloads();
	const msg_list = messagesOf(run, body.msg_list);
	return await run.send({ query, body: { ...body, msg_list }, files });
}

export async function analyze(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const added = await addMessages(run);
	const { jobid } = added;
	await run.call({ ...SUBMIT, body: { jobid } });
	if (run.values.waitForCompletion === false) return added;
	const refused = ((added.fail_list ?? []) as IDataObject[]).map(found);
	const items = await resultInTime(run, jobid);
	return [...items, ...refused].map((item) => ({ jobid, ...item }));
}

export async function submit(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	const { jobid } = payload.body;
	await run.send(payload);
	if (run.values.waitForCompletion === false) return { jobid };
	const items = await resultInTime(run, jobid);
	return items.map((item) => ({ jobid, ...item }));
}

export async function readResult(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return itemsOf(await run.send(payload));
}

async function resultInTime(run: OperationRun, jobid: IDataObject[string]): Promise<IDataObject[]> {
	return await awaited(
		run,
		async () => {
			const answer = await run.call({ ...RESULT, body: { jobid }, repeatable: true });
			const status = Number(answer.status);
			if (status === FAILED) throw run.error('WeCom could not analyze the messages');
			return status === RUNNING ? undefined : itemsOf(answer);
		},
		`The analysis goes on: read it with Get Result, job ID ${String(jobid)}.`,
	);
}

/** A summary is one item, findings about messages are one each; the state of the whole stands in all. */
function itemsOf(answer: IDataObject): IDataObject[] {
	const state = withNames({ status: answer.status }, STATUSES);
	const summary = answer.analyze_result as IDataObject | undefined;
	const messages = ((answer.analyze_result_list ?? []) as IDataObject[]).map(found);
	const items = summary ? [summary, ...messages] : messages;
	return items.length === 0 ? [state] : items.map((item) => ({ ...state, ...item }));
}

/** What was found about a message, or why nothing was. */
function found(message: IDataObject): IDataObject {
	const errcode = Number(message.errcode ?? 0);
	return {
		...withNames(message, FINDINGS),
		...(errcode !== 0 && { reason: reasonOf(errcode, String(message.errmsg)) }),
	};
}
