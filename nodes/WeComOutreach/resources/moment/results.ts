import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { inWords } from '../words';
import { pagesOf } from './shared';

const PUBLISHED = 1;
const PUBLISH_STATUS = ['notPosted', 'posted'];

export const TASK_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_moment_task',
	doc: 93333,
} as const;

export const COMMENTS_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_moment_comments',
	doc: 93333,
} as const;

export const TASK_PAGES = pagesOf('task_list', 1000);

interface Reaction {
	kind: 'comment' | 'like';
	by: IDataObject;
}

/** The members who are to post a moment of the company. */
export async function memberTasks(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const tasks = await run.sendPages(payload);
	return tasks.map((task) => inWords(task, 'publish_status', PUBLISH_STATUS));
}

/** Comments and likes as one list. */
export async function interactions(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return reactionsIn(await run.send(payload)).map(({ kind, by }) => ({ type: kind, ...by }));
}

function reactionsIn({ comment_list: comments, like_list: likes }: IDataObject): Reaction[] {
	const all = (kind: Reaction['kind'], list: unknown) =>
		((list ?? []) as IDataObject[]).map((by) => ({ kind, by }));
	return [...all('comment', comments), ...all('like', likes)];
}

/** Each customer whom the moment reached, over all members who posted it, and what the customer did. */
export async function momentResults(run: OperationRun): Promise<IDataObject[]> {
	const [{ body, ...rest }] = await run.payloads();
	const posters = body.userid === undefined ? await postersOf(run, body) : [body.userid];
	const resultsOf = async (userid: unknown, limit: number) => {
		const sent = { moment_id: body.moment_id, userid } as IDataObject;
		const all = limit === Infinity;
		const member = run.withValues({ returnAll: all, limit: all ? undefined : limit });
		const customers = await member.sendPages({ ...rest, body: sent });
		const reactions = reactionsIn(
			await run.call({ ...COMMENTS_CALL, body: sent, repeatable: true }),
		);
		return customers.map((customer) => ({
			...sent,
			...customer,
			status: 'reached',
			...reactionsOf(customer.external_userid, reactions),
		}));
	};
	if (run.wanted === Infinity) {
		return (await run.forEach(posters, async (userid) => await resultsOf(userid, Infinity))).flat();
	}
	const found: IDataObject[] = [];
	for (const userid of posters) {
		if (found.length >= run.wanted) break;
		found.push(...(await resultsOf(userid, run.wanted - found.length)));
	}
	return found;
}

async function postersOf(run: OperationRun, { moment_id }: IDataObject): Promise<unknown[]> {
	const tasks = await run.callPages({ ...TASK_CALL, body: { moment_id } }, TASK_PAGES);
	return tasks
		.filter(({ publish_status: status }) => Number(status) === PUBLISHED)
		.map(({ userid }) => userid);
}

function reactionsOf(customer: unknown, reactions: Reaction[]): IDataObject {
	const theirs = reactions.filter(
		({ by }) => String(by.external_userid).trim() === String(customer).trim(),
	);
	return {
		liked: theirs.some(({ kind }) => kind === 'like'),
		comments: theirs.filter(({ kind }) => kind === 'comment').length,
	};
}
