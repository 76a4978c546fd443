import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import type { Answer } from './plainAnswer';
import { plainAnswer } from './plainAnswer';
import { ASKING, eachRound, KINDS, pagesOf, ROUND_FIELDS } from './rounds';
import { formInfo, INFO } from './write';

const ANSWERS = { method: 'POST', path: '/cgi-bin/wedoc/get_form_answer', doc: 97819 } as const;
const ANSWERS_A_CALL = 100;

/** Before there were forms. */
const BEGINNING = Date.UTC(2018, 0) / 1000;

const FORMAT: Field = {
	displayName: 'Answers As',
	name: 'format',
	type: 'options',
	options: [
		{
			name: 'Questions as Keys',
			value: 'plain',
			description: 'A row for a table: who, when, and each answer in words',
		},
		{ name: 'Raw', value: 'raw', description: 'Replies as WeCom has them, by question IDs' },
		{ name: 'Who and When Only', value: 'list', description: 'Without what was answered' },
	],
	default: 'plain',
	description: 'What the items look like',
};

const SPAN: Field[] = [
	{
		displayName: 'Submitted After',
		name: 'from',
		type: 'dateTime',
		default: '',
		description: 'Only answers from the day of this time on',
		send: 'body.start_time',
	},
	{
		displayName: 'Submitted Before',
		name: 'to',
		type: 'dateTime',
		default: '',
		description: 'Only answers up to the end of the day of this time; till now without it',
		send: 'body.end_time',
	},
];

export const getAnswers: Operation = {
	value: 'getAnswers',
	name: 'Get Answers',
	action: 'Get answers of a form',
	description:
		'List what was submitted, one item an answer with the questions as keys, over all rounds of a form that repeats',
	...ASKING,
	fields: [...ROUND_FIELDS, FORMAT],
	filters: SPAN,
	constants: { 'body.req_type': KINDS.submitted },
	sends: { 'body.repeated_id': 'formId' },
	pages: {
		cursor: { send: 'body.cursor', next: 'cursor' },
		more: 'has_more',
		limit: { send: 'body.limit', max: 10_000 },
		items: 'submit_users',
	},
	alsoCalls: [
		INFO,
		{ ...ANSWERS, sends: { 'body.repeated_id': 'roundId', 'body.answer_ids': 'formId' } },
	],
	output: {
		schema: schemaLike({
			answer_id: 15,
			repeated_id: 'ID',
			userid: 'zhangsan',
			user_name: '张三',
			answer_status: 1,
			submitted_at: '2026-03-01T09:00:00+08:00',
			changed_at: '2026-03-01T09:00:00+08:00',
			意见: '很好',
		}),
	},
	run: readAnswers,
};

async function readAnswers(run: OperationRun): Promise<IDataObject[]> {
	const { repeated_id: ids, form_question: form } = await formInfo(run, run.value('formId'));
	const submitted = await pagesOf(run, (await eachRound(run, async () => ids)).map(withSpan));
	const format = run.value('format');
	if (format === 'list') return submitted;
	const answers = (
		await run.forEach(inCalls(submitted), async (ids) => await read(run, ids))
	).flat();
	if (format === 'raw') return answers;
	return answers.map((answer) => plainAnswer(answer, form?.items ?? [], run.timezone));
}

/** WeCom wants a span; without one it is all the time there is. */
function withSpan(call: Payload): Payload {
	const { start_time = BEGINNING, end_time = Math.floor(Date.now() / 1000) } = call.body;
	return { ...call, body: { ...call.body, start_time, end_time } };
}

interface Batch extends IDataObject {
	repeated_id: string;
	answer_ids: number[];
}

/** As many answers of one round as one call takes, in order. */
function inCalls(submitted: IDataObject[]): Batch[] {
	const calls: Batch[] = [];
	for (const { repeated_id, answer_id } of submitted) {
		const last = calls[calls.length - 1];
		if (last?.repeated_id === repeated_id && last.answer_ids.length < ANSWERS_A_CALL) {
			last.answer_ids.push(answer_id as number);
		} else {
			calls.push({ repeated_id: repeated_id as string, answer_ids: [answer_id as number] });
		}
	}
	return calls;
}

async function read(run: OperationRun, body: Batch): Promise<Answer[]> {
	const { answer } = await run.call({ ...ANSWERS, body, repeatable: true });
	const { answer_list: list = [] } = (answer ?? {}) as { answer_list?: Answer[] };
	const found = new Map(list.map((entry) => [entry.answer_id, entry]));
	return body.answer_ids.flatMap((id) => {
		const entry = found.get(id);
		return entry ? [{ ...entry, answer_id: id, repeated_id: body.repeated_id }] : [];
	});
}
