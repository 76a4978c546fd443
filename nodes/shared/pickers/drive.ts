import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const PAGE = 1000;
const BY_NAME = 1;
const FOLDER = 1;
const DELETED = 2;
const SPACE_FIRST = 'Choose the space first';

/** WeCom cannot list spaces, only show one whose ID is known: what is typed is taken as one. */
export async function searchDriveSpaces(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const spaceid = filter?.trim();
	if (!spaceid) return { results: [] };
	return await orExplain(async () => {
		const read = await reader(this);
		const answer = await read('/cgi-bin/wedrive/new_space_info', undefined, { spaceid });
		const { space_name: name } = (answer.space_info ?? {}) as IDataObject;
		return { results: [{ name: String(name), value: spaceid }] };
	});
}

export async function searchDriveFiles(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await withinSpace(this, async (read, spaceId) => {
		const { entries, path } = await typedFolder(read, spaceId, filter);
		return paged(choices(entries, path, filter), paginationToken);
	});
}

export async function searchDriveFolders(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await withinSpace(this, async (read, spaceId) => {
		const { entries, path } = await typedFolder(read, spaceId, filter);
		const folders = choices(entries.filter(isFolder), path, filter);
		const root = matching([{ name: '/', value: spaceId }], filter);
		return paged([...root, ...folders], paginationToken);
	});
}

/** The folder that the typed text leads to, up to its last slash: one call a level. */
async function typedFolder(
	read: Read,
	spaceId: string,
	filter = '',
): Promise<{ entries: IDataObject[]; path: string }> {
	let path = '/';
	let entries = await entriesOf(read, spaceId, spaceId);
	for (const name of filter.split('/').slice(0, -1).filter(Boolean)) {
		const folder = entries.filter(isFolder).find(({ file_name: known }) => known === name);
		if (!folder) return { entries: [], path };
		path = `${path}${name}/`;
		entries = await entriesOf(read, spaceId, String(folder.fileid));
	}
	return { entries, path };
}

function choices(
	entries: IDataObject[],
	path: string,
	filter: string | undefined,
): INodeListSearchItems[] {
	const named = entries.map((entry) => ({
		name: `${path}${String(entry.file_name)}${isFolder(entry) ? '/' : ''}`,
		value: String(entry.fileid),
	}));
	return matching(named, filter);
}

async function entriesOf(read: Read, spaceid: string, fatherid: string): Promise<IDataObject[]> {
	const entries: IDataObject[] = [];
	let start = 0;
	for (;;) {
		const answer = await read('/cgi-bin/wedrive/file_list', undefined, {
			spaceid,
			fatherid,
			sort_type: BY_NAME,
			start,
			limit: PAGE,
		});
		const { item = [] } = (answer.file_list ?? {}) as { item?: IDataObject[] };
		entries.push(...item.filter(({ file_status: status }) => status !== DELETED));
		const next = Number(answer.next_start);
		if (answer.has_more !== true || next <= start) return entries;
		start = next;
	}
}

const isFolder = ({ file_type: type }: IDataObject) => type === FOLDER;

async function withinSpace(
	context: ILoadOptionsFunctions,
	list: (read: Read, spaceId: string) => Promise<INodeListSearchResult>,
): Promise<INodeListSearchResult> {
	const spaceId = context.getCurrentNodeParameter('spaceId', { extractValue: true });
	if (!spaceId) return { results: [{ name: SPACE_FIRST, value: '' }] };
	return await orExplain(async () => await list(await reader(context), String(spaceId)));
}
