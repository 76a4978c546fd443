import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../../shared/operation';
import { windows } from '../../../../shared/operation';
import { BEHAVIOR_NAMES } from './keywordRuleFields';
import { namedMessage, namesOf } from './names';

const MOST_PER_PAGE = 1000;
const LONGEST_SEARCH = 30 * 86_400;

const isTrue = (flag: unknown) => ['true', '1'].includes(String(flag));

/** No page brings more than is wanted, so the cursor after the last page continues what the items hold. */
async function readSince(
	run: OperationRun,
	described: (entry: IDataObject) => IDataObject,
): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { wanted } = run;
	const found: IDataObject[] = [];
	let cursor = payload.body.cursor;
	for (let ended = false; !ended && found.length < wanted; ) {
		const limit = Math.min(MOST_PER_PAGE, wanted - found.length);
		const body = { ...payload.body, ...(cursor !== undefined && { cursor }), limit };
		const answer = await run.send({ ...payload, body });
		for (const entry of (answer.msg_list ?? []) as IDataObject[]) found.push(described(entry));
		const next = answer.next_cursor;
		ended = !isTrue(answer.has_more) || !next || next === cursor;
		if (next) cursor = next;
	}
	return found.map((entry) => ({ ...entry, next_cursor: cursor }));
}

export const readMessages = async (run: OperationRun) => await readSince(run, namedMessage);

export const readHits = async (run: OperationRun) => await readSince(run, namedHit);

function namedHit({
	msg_detail: detail,
	hit_rule_list: rules,
	...message
}: IDataObject): IDataObject {
	return {
		...message,
		hit_rule_list: ((rules ?? []) as IDataObject[]).map((rule) => ({
			...rule,
			semantics_names: namesOf(rule.semantics_list, BEHAVIOR_NAMES),
		})),
		...(detail !== undefined && { msg_detail: namedMessage(detail as IDataObject) }),
	};
}

/** A span longer than WeCom takes goes from its end backwards, as each answer does. */
export async function searchMessages(run: OperationRun): Promise<IDataObject[]> {
	const [{ body, ...rest }] = await run.payloads();
	const { start_time: start, end_time: end, ...search } = body;
	if (start === undefined) {
		if (end !== undefined) throw run.error('From is needed where To is given');
		return await run.sendPages({ ...rest, body });
	}
	const span = { from: Number(start), to: Number(end ?? Math.floor(Date.now() / 1000)) };
	if (span.to <= span.from) throw run.error('The time span ends before it begins');
	const { wanted } = run;
	const found = new Map<unknown, IDataObject>();
	for (const { from, to } of windows(span, LONGEST_SEARCH).reverse()) {
		if (found.size >= wanted) break;
		const part = { ...search, start_time: from, end_time: to };
		for (const message of await run.sendPages({ ...rest, body: part })) {
			found.set(message.msgid, message);
		}
	}
	return [...found.values()].slice(0, wanted);
}
