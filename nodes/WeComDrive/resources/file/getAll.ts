import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { FOLDER_FIELD, SPACE } from '../place/fields';
import { withIds } from '../place/ids';
import { isFolder, LIST, LIST_PAGES, walkCall } from '../place/tree';

const FIELDS: Field[] = [
	SPACE,
	{ ...FOLDER_FIELD, displayName: 'Folder' },
	{
		displayName: 'Sort By',
		name: 'sortBy',
		type: 'options',
		options: [
			{ name: 'Last Change, Newest First', value: 6 },
			{ name: 'Last Change, Oldest First', value: 5 },
			{ name: 'Name, A to Z', value: 1 },
			{ name: 'Name, Z to A', value: 2 },
			{ name: 'Size, Largest First', value: 4 },
			{ name: 'Size, Smallest First', value: 3 },
		],
		required: true,
		default: 1,
		description: 'In which order the things of a folder come',
		send: 'body.sort_type',
	},
	{
		displayName: 'Include Sub-Folders',
		name: 'includeSubFolders',
		type: 'boolean',
		default: false,
		description:
			'Whether to list what stands in all folders below it too, level by level. It takes a call for each folder.',
	},
];

const FILTERS: Field[] = [
	{
		displayName: 'Types',
		name: 'types',
		type: 'multiOptions',
		options: [
			{ name: 'Document', value: 3, description: 'An online document (文档)' },
			{ name: 'File', value: 2, description: 'An ordinary file (文件)' },
			{ name: 'Folder', value: 1, description: 'A folder (文件夹)' },
			{ name: 'Form', value: 5, description: 'An online form (收集表)' },
			{ name: 'Slides', value: 6, description: 'An online presentation (幻灯片)' },
			{ name: 'Spreadsheet', value: 4, description: 'An online spreadsheet (表格)' },
		],
		default: [],
		description: 'Which kinds to list; all of them where nothing is chosen',
	},
];

export const GET_ALL: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many files of a drive folder',
	description:
		'List the files and folders in a folder, with those in its sub-folders if wanted; path says where each stands below the folder',
	doc: 93657,
	reads: true,
	request: { method: LIST.method, path: LIST.path },
	fields: FIELDS,
	filters: FILTERS,
	pages: LIST_PAGES,
	output: {
		simple: ['fileid', 'file_name', 'path', 'file_type', 'file_size', 'mtime', 'url'],
		schema: schemaLike({
			fileid: 's.ww1234567890abcdef.763567975WNL_f.677141204X86O',
			file_name: 'January.xlsx',
			path: '/2026/January.xlsx',
			spaceid: 's.ww1234567890abcdef.763567975WNL',
			fatherid: 's.ww1234567890abcdef.763567975WNL_d.677141204X86A',
			file_size: 1024,
			file_type: 2,
			file_status: 1,
			ctime: 1_767_225_600,
			mtime: 1_767_225_600,
			sha: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
			md5: 'd41d8cd98f00b204e9800998ecf8427e',
			url: 'https://doc.weixin.qq.com/doc/a_b',
		}),
	},
	alsoCalls: [walkCall('folderId')],
	run: getAll,
};

interface Folder {
	id: string;
	path: string;
}

async function getAll(run: OperationRun): Promise<IDataObject[]> {
	const located = await withIds(run);
	const [payload] = await located.payloads();
	const deep = run.values.includeSubFolders === true;
	const types = chosenTypes(run);
	// What is left out does not count for Limit: a folder is then read whole.
	const reading = deep || types ? located.withValues({ returnAll: true }) : located;
	const found: IDataObject[] = [];
	let folders: Folder[] = [{ id: String(payload.body.fatherid), path: '' }];
	while (folders.length > 0 && found.length < run.wanted) {
		const lists = await run.forEach(folders, async ({ id, path }) => {
			const body = { ...payload.body, fatherid: id };
			const entries = await reading.sendPages({ ...payload, body });
			return entries.map((entry) => ({ ...entry, path: `${path}/${String(entry.file_name)}` }));
		});
		const entries: IDataObject[] = lists.flat();
		for (const entry of entries) {
			if (!types || types.has(Number(entry.file_type))) found.push(entry);
		}
		folders = deep ? entries.filter(isFolder).map(asFolder) : [];
	}
	return found.length > run.wanted ? found.slice(0, run.wanted) : found;
}

const asFolder = ({ fileid, path }: IDataObject): Folder => ({
	id: String(fileid),
	path: String(path),
});

function chosenTypes(run: OperationRun): ReadonlySet<number> | undefined {
	const { types } = (run.values.filters ?? {}) as { types?: unknown };
	const chosen = types === undefined ? [] : (run.encode(FILTERS[0], types) as number[]);
	return chosen.length > 0 ? new Set(chosen) : undefined;
}
