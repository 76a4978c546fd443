import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { STATUSES, TYPES } from './fields';

export const INFO = { method: 'GET', path: '/cgi-bin/living/get_living_info', doc: 93635 } as const;

const REPLAYS = [
	{ name: 'Ready', value: 0 },
	{ name: 'Being Made', value: 1 },
	{ name: 'Deleted', value: 2 },
	{ name: 'Failed', value: 3 },
];

const NAMED: Record<string, Array<{ name: string; value: number }>> = {
	status: STATUSES,
	type: TYPES,
	replay_status: REPLAYS,
};

/** A live stream with its ID, and the names of what WeCom tells in numbers. */
function described(livingid: string, answer: IDataObject): IDataObject {
	const info = (answer.living_info ?? {}) as IDataObject;
	const names = Object.entries(NAMED).flatMap(([key, choices]) => {
		const choice = choices.find(({ value }) => value === info[key]);
		return choice ? [[`${key}_name`, choice.name]] : [];
	});
	return { livingid, ...info, ...(Object.fromEntries(names) as IDataObject) };
}

export async function getLive(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return described(String(payload.query.livingid), await run.send(payload));
}

/** The live streams of a member: the API lists their IDs only. */
export async function listLives(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { status } = (run.values.filters ?? {}) as { status?: number };
	if (status === undefined) {
		const ids = (await run.sendPages(payload)) as unknown as string[];
		if (run.values.withDetails === false) return ids.map((livingid) => ({ livingid }));
		return await run.forEach(ids, async (id) => await details(run, id));
	}
	const { wanted } = run;
	const ids = await run.withValues({ returnAll: true }).sendPages(payload);
	const lives = await run.forEach(ids as unknown as string[], async (id) => await details(run, id));
	return lives.filter((live) => live.status === Number(status)).slice(0, wanted);
}

async function details(run: OperationRun, livingid: string): Promise<IDataObject> {
	return described(livingid, await run.call({ ...INFO, query: { livingid } }));
}

const EXTERNAL_TYPES: Record<number, string> = { 1: 'WeChat User', 2: 'WeCom User' };

const asMember = (viewer: IDataObject): IDataObject => ({ viewer: 'Member', ...viewer });

const asExternal = (viewer: IDataObject): IDataObject => ({
	viewer: EXTERNAL_TYPES[Number(viewer.type)] ?? 'External Contact',
	...viewer,
});

/**
 * Who watched. Members and people from outside stand in two lists of the same page, and a flag alone says
 * which page is the last (page 93636).
 */
export async function listViewers(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { wanted } = run;
	const found: IDataObject[] = [];
	let key: IDataObject[string];
	while (found.length < wanted) {
		const body = { ...payload.body, ...(key !== undefined && { next_key: key }) };
		const { stat_info: stat, ending, next_key: next } = await run.send({ ...payload, body });
		const { users, external_users: others } = (stat ?? {}) as Record<string, IDataObject[]>;
		for (const viewer of users ?? []) found.push(asMember(viewer));
		for (const viewer of others ?? []) found.push(asExternal(viewer));
		if (Number(ending) === 1 || !next || next === key) break;
		key = next;
	}
	return wanted === Infinity ? found : found.slice(0, wanted);
}

/** The code, and the pages of the mini program of live streams that it opens (page 93641). */
export async function getWatchCode(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { living_code: code } = await run.send(payload);
	const path = `pages/watch/index?living_code=${encodeURIComponent(String(code))}`;
	return {
		living_code: code,
		app_id: 'wx7424030d69bde86e',
		username: 'gh_25e071b83ee0',
		live_path: path,
		replay_path: `${path}&replay=1`,
	};
}
