import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { oncePerExecution, readAgain } from '../../../shared/operation/once';

export const LIST = { method: 'POST', path: '/cgi-bin/wedrive/file_list', doc: 93657 } as const;
const CREATE = { method: 'POST', path: '/cgi-bin/wedrive/file_create', doc: 97882 } as const;

export const LIST_PAGES: Pages = {
	cursor: { send: 'body.start', next: 'next_start', first: 0 },
	more: 'has_more',
	limit: { send: 'body.limit', max: 1000 },
	items: 'file_list.item',
};

/** How a path is walked, for `alsoCalls`: one call a level. */
export const walkCall = (path: string) => ({
	...LIST,
	sends: { 'body.spaceid': 'spaceId', 'body.fatherid': path },
});

/** How folders that are missing are made, for `alsoCalls`. */
export const createCall = (path: string) => ({
	...CREATE,
	sends: { 'body.spaceid': 'spaceId', 'body.fatherid': path, 'body.file_name': path },
});

export interface Entry extends IDataObject {
	fileid: string;
	file_name: string;
	file_type: number;
}

export const FOLDER = 1;
const DELETED = 2;
const BY_NAME = 1;
const NAMES_SHOWN = 10;
const KEPT = 'drive folder ';

/** What stands in a folder, read once for all items of the execution. */
async function entriesIn(run: OperationRun, spaceid: string, fatherid: string): Promise<Entry[]> {
	return await oncePerExecution(run, `${KEPT}${spaceid} ${fatherid}`, async () => {
		const body = { spaceid, fatherid, sort_type: BY_NAME };
		const entries = (await run.callPages({ ...LIST, body }, LIST_PAGES)) as Entry[];
		return entries.filter(({ file_status }) => file_status !== DELETED);
	});
}

/** After something was moved, renamed or deleted: the items that follow look anew. */
export function forgetTree(run: OperationRun): void {
	readAgain(run, KEPT);
}

/**
 * The file or folder at a path of the space.
 *
 * @throws NodeOperationError where nothing stands there, or several things of one name
 */
export async function entryAt(run: OperationRun, spaceId: string, path: string): Promise<Entry> {
	const names = namesIn(path);
	const last = names.pop();
	if (last === undefined) {
		throw run.error(
			`The path "${path}" names no file`,
			'Give a path such as /Reports/2026/January.xlsx. The root of the space is no file.',
		);
	}
	const folder = await walk(run, spaceId, names);
	const entries = await entriesIn(run, spaceId, folder);
	return only(run, entries, { name: last, within: pathOf(names) });
}

/**
 * The ID of the folder at a path of the space, which is that of the space itself for the root.
 *
 * @throws NodeOperationError where no folder stands there, or several of one name
 */
export async function folderAt(run: OperationRun, spaceId: string, path: string): Promise<string> {
	return await walk(run, spaceId, namesIn(path));
}

async function walk(run: OperationRun, spaceId: string, names: string[]): Promise<string> {
	let folder = spaceId;
	for (const [level, name] of names.entries()) {
		const folders = (await entriesIn(run, spaceId, folder)).filter(isFolder);
		const within = pathOf(names.slice(0, level));
		folder = only(run, folders, { name, within, what: 'folder' }).fileid;
	}
	return folder;
}

/** The ID of the folder at a path below another, with the folders that had to be made on the way. */
export async function folderMade(
	run: OperationRun,
	{ spaceId, below, path }: { spaceId: string; below: string; path: string },
): Promise<{ fileid: string; created: string[] }> {
	const names = namesIn(path);
	const created: string[] = [];
	let fileid = below;
	for (const [level, name] of names.entries()) {
		// Nothing stands in a folder that was just made.
		const entries = created.length > 0 ? [] : await entriesIn(run, spaceId, fileid);
		const within = pathOf(names.slice(0, level));
		const known = named(entries.filter(isFolder), name);
		if (known.length > 0) {
			fileid = only(run, known, { name, within, what: 'folder' }).fileid;
			continue;
		}
		fileid = await folderCreated(run, { spaceId, below: fileid, name });
		entries.push({ fileid, file_name: name, file_type: FOLDER });
		created.push(pathOf(names.slice(0, level + 1)));
	}
	return { fileid, created };
}

async function folderCreated(
	run: OperationRun,
	{ spaceId, below, name }: { spaceId: string; below: string; name: string },
): Promise<string> {
	const body = { spaceid: spaceId, fatherid: below, file_type: FOLDER, file_name: name };
	return String((await run.call({ ...CREATE, body })).fileid);
}

export const isFolder = ({ file_type: type }: IDataObject): boolean => type === FOLDER;

/** The names of a path; a slash at its ends, or two in a row, say nothing. */
export const namesIn = (path: string): string[] => path.trim().split('/').filter(Boolean);

const pathOf = (names: string[]): string => `/${names.join('/')}`;

/** A name may be written in several ways in Unicode that look alike. */
const named = (entries: Entry[], name: string): Entry[] =>
	entries.filter(({ file_name: known }) => known.normalize() === name.normalize());

function only(
	run: OperationRun,
	entries: Entry[],
	{ name, within, what = 'file or folder' }: { name: string; within: string; what?: string },
): Entry {
	const [found, ...others] = named(entries, name);
	if (found && others.length === 0) return found;
	if (found) {
		const ids = [found, ...others].map(({ fileid }) => fileid).join(', ');
		throw run.error(
			`${others.length + 1} things in ${within} are called "${name}"`,
			`Give the ID of the one that is meant: ${ids}.`,
		);
	}
	throw run.error(`There is no ${what} "${name}" in ${within}`, whatIsThere(entries));
}

function whatIsThere(entries: Entry[]): string {
	if (entries.length === 0)
		return 'Nothing of the kind stands there. Check the path and the space.';
	const names = entries.slice(0, NAMES_SHOWN).map(({ file_name }) => `"${file_name}"`);
	const more = entries.length > NAMES_SHOWN ? ` and ${entries.length - NAMES_SHOWN} more` : '';
	return `It holds ${names.join(', ')}${more}. Upper and lower case count.`;
}
