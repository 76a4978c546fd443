import type { IDataObject } from 'n8n-workflow';

import { formField, formRoundField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import { isEmpty } from '../../../shared/operation/encode';
import { formInfo, INFO } from './write';

const STATISTIC = { method: 'POST', path: '/cgi-bin/wedoc/get_form_statistic' } as const;

/** The form is only read for its rounds, so it has no place in the call. */
export const ROUND_FIELDS: Field[] = [
	formField({ send: undefined }),
	formRoundField({ send: 'body.repeated_id' }),
];

/** What the ways of asking for the state of a form share (page 97818). */
export const ASKING: Pick<Operation, 'doc' | 'reads' | 'request' | 'alsoCalls'> = {
	doc: 97818,
	reads: true,
	request: STATISTIC,
	alsoCalls: [INFO],
};

/** What each kind of question is asked with. */
export const KINDS = { counts: 1, submitted: 2, missing: 3 } as const;

/** A call for each round that is asked for: the chosen one, or all of the form. */
export async function eachRound(
	run: OperationRun,
	allRounds: () => Promise<string[] | undefined> = async () => {
		const { repeated_id: ids } = await formInfo(run, run.value('formId'));
		return ids;
	},
): Promise<Payload[]> {
	const [payload] = await run.payloads();
	if (!isEmpty(payload.body.repeated_id)) return [payload];
	const rounds = (await allRounds()) ?? [];
	return rounds.map((repeated_id) => ({ ...payload, body: { ...payload.body, repeated_id } }));
}

export const getStatistics: Operation = {
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of a form',
	description:
		'Count how often, by how many and by how many not a form was filled in, one item a round',
	...ASKING,
	fields: ROUND_FIELDS,
	constants: { 'body.req_type': KINDS.counts },
	sends: { 'body.repeated_id': 'formId' },
	output: {
		schema: schemaLike({ repeated_id: 'ID', fill_cnt: 3, fill_user_cnt: 3, unfill_user_cnt: 90 }),
	},
	run: async (run) => {
		const calls = await eachRound(run);
		return await run.forEach(calls, async (call) => {
			const { fill_cnt, fill_user_cnt, unfill_user_cnt } = await run.send(call);
			return { repeated_id: call.body.repeated_id, fill_cnt, fill_user_cnt, unfill_user_cnt };
		});
	},
};

/** Where the form names who may fill it in. */
export const getMissing: Operation = {
	value: 'getMissing',
	name: 'Get Members Without Answer',
	action: 'Get members who have not filled in a form',
	description:
		'List who was asked to fill in a form and has not, one item a member and round. Only for forms that say who may fill them in.',
	...ASKING,
	fields: ROUND_FIELDS,
	constants: { 'body.req_type': KINDS.missing },
	sends: { 'body.repeated_id': 'formId' },
	pages: {
		cursor: { send: 'body.cursor', next: 'cursor' },
		more: 'has_more',
		limit: { send: 'body.limit', max: 10_000 },
		items: 'unfill_users',
	},
	output: {
		schema: schemaLike({ userid: 'zhangsan', user_name: '张三', repeated_id: 'ID' }),
	},
	run: async (run) => {
		const calls = await eachRound(run);
		return await pagesOf(run, calls);
	},
};

/** The entries of the rounds one after the other, as many as Limit asks for. */
export async function pagesOf(run: OperationRun, calls: Payload[]): Promise<IDataObject[]> {
	const found: IDataObject[] = [];
	for (const call of calls) {
		const entries = await run.sendPages(call);
		const { repeated_id } = call.body;
		for (const entry of entries) found.push({ ...entry, repeated_id });
		if (found.length >= run.wanted) return found.slice(0, run.wanted);
	}
	return found;
}
