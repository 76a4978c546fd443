import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const RECENT_APPROVALS = 30;
const RECENT_SECONDS = 31 * 86_400;

/**
 * WeCom has no list of approval templates: these are the ones that the last approvals were made with. An
 * ID that is typed is looked up beside them.
 */
export async function searchApprovalTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const found = matching(await recentTemplates(read), filter);
		const typed = filter?.trim();
		if (found.length > 0 || !typed) return { results: found };
		return { results: await templateById(read, typed) };
	});
}

async function recentTemplates(read: Read): Promise<INodeListSearchItems[]> {
	const now = Math.floor(Date.now() / 1000);
	const { sp_no_list: numbers } = await read('/cgi-bin/oa/getapprovalinfo', undefined, {
		starttime: String(now - RECENT_SECONDS),
		endtime: String(now),
		new_cursor: '',
		size: RECENT_APPROVALS,
	});
	const approvals = await Promise.all(
		((numbers ?? []) as string[]).map(async (number) => {
			const { info } = await read('/cgi-bin/oa/getapprovaldetail', undefined, { sp_no: number });
			return info as IDataObject;
		}),
	);
	const templates = new Map(approvals.map(({ template_id: id, sp_name: name }) => [id, name]));
	return [...templates].map(([id, name]) => ({ name: String(name), value: String(id) }));
}

async function templateById(read: Read, id: string): Promise<INodeListSearchItems[]> {
	try {
		const { template_names: names } = await read('/cgi-bin/oa/gettemplatedetail', undefined, {
			template_id: id,
		});
		const [{ text }] = names as IDataObject[];
		return [{ name: String(text), value: id }];
	} catch {
		return [];
	}
}

export async function searchLeaveTypes(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { lists } = await (await reader(this))('/cgi-bin/oa/vacation/getcorpconf');
		const entries = ((lists ?? []) as IDataObject[]).map(({ id, name }) => ({
			name: String(name),
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchMeetingRooms(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { meetingroom_list: rooms } = await (
			await reader(this)
		)('/cgi-bin/oa/meetingroom/list', undefined, {});
		const entries = ((rooms ?? []) as IDataObject[]).map((room) => ({
			name: [room.name, room.building, room.floor].filter(Boolean).join(', '),
			value: String(room.meetingroom_id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}
