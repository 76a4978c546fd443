import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

interface Department extends IDataObject {
	id: number;
	parentid: number;
	name?: string;
}

const MEMBERS_WANTED = 50;

export async function searchDepartments(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const entries = (await departments(await reader(this))).map(({ id, name }) => ({
			name: name ? `${name} (${id})` : `Department ${id}`,
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchTags(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { taglist } = await (await reader(this))('/cgi-bin/tag/list');
		const entries = ((taglist ?? []) as IDataObject[]).map(({ tagid, tagname }) => ({
			name: String(tagname),
			value: String(tagid),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchApps(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { agentlist } = await (await reader(this))('/cgi-bin/agent/list');
		const entries = ((agentlist ?? []) as IDataObject[]).map(({ agentid, name }) => ({
			name: `${String(name)} (${String(agentid)})`,
			value: String(agentid),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

/**
 * Members have no list of their own: each page walks on through the departments until it has enough
 * that match. The pagination token is the number of the next department.
 */
export async function searchMembers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const ids = (await departments(read)).map(({ id }) => id);
		const found: INodeListSearchItems[] = [];
		let next = Number(paginationToken ?? 0);
		while (next < ids.length && found.length < MEMBERS_WANTED) {
			found.push(...matching(await membersOf(read, ids[next]), filter));
			next += 1;
		}
		return { results: dedupe(found), ...(next < ids.length && { paginationToken: String(next) }) };
	});
}

async function departments(read: Read): Promise<Department[]> {
	const { department } = await read('/cgi-bin/department/list');
	return (department ?? []) as Department[];
}

async function membersOf(read: Read, departmentId: number): Promise<INodeListSearchItems[]> {
	const { userlist } = await read('/cgi-bin/user/simplelist', { department_id: departmentId });
	return ((userlist ?? []) as IDataObject[]).map(({ userid, name }) => ({
		name: name ? `${String(name)} (${String(userid)})` : String(userid),
		value: String(userid),
	}));
}

function dedupe(entries: INodeListSearchItems[]): INodeListSearchItems[] {
	return [...new Map(entries.map((entry) => [entry.value, entry])).values()];
}
