import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { inWords } from '../words';

/** What has become of the message for one recipient, by WeCom's number. */
const RESULTS = ['notSent', 'sent', 'notAFriend', 'limitReached'];
const TASKS = ['notSent', 'sent', 'sent'];

export const TASK_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_groupmsg_task',
	doc: 93338,
} as const;

export const TASK_PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	limit: { send: 'body.limit', max: 1000 },
	items: 'task_list',
};

/** The members who are to send the message. */
export async function memberTasks(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return (await run.sendPages(payload)).map((task) => inWords(task, 'status', TASKS));
}

/** The recipients of one member. */
export async function memberResults(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return (await run.sendPages(payload)).map((result) => inWords(result, 'status', RESULTS));
}

/** The recipients of all members, each of whom takes calls of their own. */
export async function massMessageResults(run: OperationRun): Promise<IDataObject[]> {
	const [{ body, ...rest }] = await run.payloads();
	const tasks = await run.callPages({ ...TASK_CALL, body }, TASK_PAGES);
	const resultsOf = async ({ userid, status }: IDataObject, limit: number) => {
		const all = limit === Infinity;
		const member = run.withValues({ returnAll: all, limit: all ? undefined : limit });
		const list = await member.sendPages({ ...rest, body: { ...body, userid } });
		const memberStatus = TASKS[Number(status)] ?? String(status);
		return list.map((result) => ({
			msgid: body.msgid,
			userid,
			member_status: memberStatus,
			...inWords(result, 'status', RESULTS),
		}));
	};
	if (run.wanted === Infinity) {
		return (await run.forEach(tasks, async (task) => await resultsOf(task, Infinity))).flat();
	}
	const found: IDataObject[] = [];
	for (const task of tasks) {
		if (found.length >= run.wanted) break;
		found.push(...(await resultsOf(task, run.wanted - found.length)));
	}
	return found;
}
