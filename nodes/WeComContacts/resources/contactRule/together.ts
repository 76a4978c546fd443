import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import type { RowFields } from '../../../shared/operation/rows';
import { rowOf } from '../../../shared/operation/rows';

const RULES_AT_ONCE = 100;

interface Change {
	/** What one item says. */
	row: RowFields;
	/** What a call for these rules sends. */
	body: (rules: IDataObject[]) => IDataObject;
	/** What it answers about one of them. */
	result: (rule: IDataObject, answer: IDataObject, index: number) => IDataObject;
}

interface Wish {
	run: OperationRun;
	rule: IDataObject;
}

/**
 * WeCom takes five changes of rules a minute and ten an hour: those of all items go out together, as many as
 * a call takes. Nothing is sent while one item is wrong, unless the workflow may continue without it.
 */
export async function together(
	runs: OperationRun[],
	{ row, body, result }: Change,
): Promise<JointResult[]> {
	const goesOn = runs[0]?.context.continueOnFail();
	const results = new Map<OperationRun, JointResult>();
	const fail = (failing: OperationRun[], failed: unknown) => {
		if (!goesOn) throw failed;
		for (const run of failing) results.set(run, { json: {}, item: run.itemIndex, failed });
	};
	const wishes: Wish[] = [];
	for (const run of runs) {
		try {
			wishes.push({ run, rule: await rowOf(run, row) });
		} catch (error) {
			fail([run], error);
		}
	}
	for (let from = 0; from < wishes.length; from += RULES_AT_ONCE) {
		const batch = wishes.slice(from, from + RULES_AT_ONCE);
		const rules = batch.map(({ rule }) => rule);
		try {
			const answer = await batch[0].run.send({ query: {}, files: {}, body: body(rules) });
			for (const [index, { run, rule }] of batch.entries()) {
				results.set(run, { json: result(rule, answer, index), item: run.itemIndex });
			}
		} catch (error) {
			const failing = batch.map(({ run }) => run);
			fail(failing, withPlace(error, from));
		}
	}
	return runs.flatMap((run) => results.get(run) ?? []);
}

function withPlace(error: unknown, before: number): unknown {
	if (before === 0 || !(error instanceof NodeApiError)) return error;
	error.description = `The ${before} rules before were done. ${error.description ?? ''}`;
	return error;
}
