import type { INodeParameters } from 'n8n-workflow';

import { WeComDrive } from '../../nodes/WeComDrive/WeComDrive.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDrive();

const SPACE = 's.wwsimulator00000001.100001AAA';
const REPORTS = `${SPACE}_d.200001AAA`;
const YEAR = `${SPACE}_d.200002AAA`;
const JANUARY = `${SPACE}_f.300001AAA`;
const README = `${SPACE}_f.300002AAA`;

const byPath = (value: string) => ({ __rl: true, mode: 'path', value }) as INodeParameters;
const byLink = (value: string) => ({ __rl: true, mode: 'url', value }) as INodeParameters;

const file = (operation: string, form: INodeParameters): INodeParameters => ({
	resource: 'file',
	operation,
	spaceId: byId(SPACE),
	...form,
});
const getFile = async (fileId: INodeParameters, form: INodeParameters = {}) =>
	await corp.run(node, file('get', { fileId, ...form }));

describe('a path', () => {
	it('leads to the file it names', async () => {
		const { items, error } = await getFile(byPath('/报表/2026/一月.txt'));

		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ fileid: JANUARY, file_name: '一月.txt', fatherid: YEAR });
	});

	it('is walked once for all items', async () => {
		const paths = ['/报表/2026/一月.txt', '/报表/2026/一月.txt', '报表/2026/'];
		const { items } = await corp.run(node, file('get', { fileId: byPath('={{ $json.path }}') }), {
			items: itemsWith(...paths.map((path) => ({ path }))),
		});

		expect(jsonOf(items).map(({ fileid }) => fileid)).toEqual([JANUARY, JANUARY, YEAR]);
		expect(corp.calls('wedrive/file_list')).toHaveLength(3);
	});

	it('is walked anew after a file was renamed', async () => {
		const { items, error } = await corp.run(
			node,
			file('rename', {
				fileId: byPath('={{ $json.from }}'),
				newName: '={{ $json.to }}',
			}),
			{ items: itemsWith({ from: '/说明.txt', to: 'a.txt' }, { from: '/a.txt', to: 'b.txt' }) },
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items).map(({ file_name }) => file_name)).toEqual(['a.txt', 'b.txt']);
		expect(items[1].json.fileid).toBe(README);
	});

	it('that leads nowhere is told with what stands there', async () => {
		const { error } = await getFile(byPath('/报表/2025/一月.txt'));

		expect(error?.message).toBe('There is no folder "2025" in /报表');
		expect(error).toMatchObject({ description: expect.stringContaining('"2026"') });
	});

	it('does not see what was deleted', async () => {
		const { error } = await getFile(byPath('/旧报表.txt'));

		expect(error?.message).toBe('There is no file or folder "旧报表.txt" in /');
	});

	it('that fits two files asks for the ID', async () => {
		const { driveFiles } = corp.simulator.state;
		driveFiles.get(`${SPACE}_f.300003AAA`).file_name = '说明.txt';
		const { error } = await getFile(byPath('/说明.txt'));

		expect(error?.message).toBe('2 things in / are called "说明.txt"');
		expect(error).toMatchObject({ description: expect.stringContaining(README) });
	});

	it('needs a space', async () => {
		const { error } = await getFile(byPath('/说明.txt'), { spaceId: byId('={{ "" }}') });

		expect(error?.message).toBe('Space is needed where File is given by its path');
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('a link', () => {
	it('that holds an ID stands for it', async () => {
		const link = `https://drive.weixin.qq.com/s?k=AbCd#/preview?fileId=${README}`;
		const { items, error } = await getFile(byLink(link), { spaceId: byId('') });

		expect(error).toBeUndefined();
		expect(items[0].json.fileid).toBe(README);
		expect(corp.calls('wedrive/file_list')).toEqual([]);
	});

	it('to a folder names its space as well', async () => {
		const link = `https://drive.weixin.qq.com/webdisk/index?t=home#/cgi/ssr/space/1/${SPACE}/all?folderid=${REPORTS}`;
		const { items, error } = await corp.run(
			node,
			file('getAll', { spaceId: byLink(link), folderId: byLink(link), simplify: false }),
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items).map(({ fileid }) => fileid)).toEqual([YEAR]);
	});

	it('that holds none says what to give', async () => {
		const { error } = await getFile(byLink('={{ "https://drive.weixin.qq.com/s?k=AbCd" }}'));

		expect(error?.message).toContain('File is a link without an ID');
	});
});

describe('the files of a folder', () => {
	const list = async (form: INodeParameters) => {
		const { items, error } = await corp.run(node, file('getAll', form));
		expect(error).toBeUndefined();
		return jsonOf(items);
	};

	it('come from all pages', async () => {
		const { driveFiles } = corp.simulator.state;
		for (let number = 0; number < 1500; number += 1) {
			const fileid = `${SPACE}_f.${number}`;
			driveFiles.set(fileid, { ...driveFiles.get(README), fileid, file_name: `${number}.txt` });
		}
		const files = await list({ returnAll: true, filters: { types: [2] } });

		expect(new Set(files.map(({ fileid }) => fileid)).size).toBe(1502);
		expect(corp.calls('wedrive/file_list').map(({ body }) => body.start)).toEqual([0, 1000]);
	});

	it('come with those of all folders below, and say where they stand', async () => {
		const files = await list({ includeSubFolders: true, returnAll: true, filters: { types: [2] } });

		expect(files.map(({ path }) => path)).toEqual([
			'/旧报表.txt',
			'/说明.txt',
			'/报表/2026/一月.txt',
		]);
	});

	it('are no more than Limit, which counts what is left after the filter', async () => {
		const files = await list({ includeSubFolders: true, limit: 2, filters: { types: [1] } });

		expect(files.map(({ path }) => path)).toEqual(['/报表', '/报表/2026']);
	});
});

describe('a path of folders', () => {
	const createPath = async (path: string) =>
		await corp.run(node, {
			resource: 'folder',
			operation: 'createPath',
			spaceId: byId(SPACE),
			folderId: byPath('/报表'),
			path,
		});

	it('is made where it is missing', async () => {
		const { items, error } = await createPath('2026/三月/周报');
		const [first, second] = corp.calls('wedrive/file_create').map(({ body }) => body);

		expect(error).toBeUndefined();
		expect(items[0].json.created).toEqual(['/2026/三月', '/2026/三月/周报']);
		expect(first).toMatchObject({ fatherid: YEAR, file_name: '三月', file_type: 1 });
		expect(second.file_name).toBe('周报');
	});

	it('stays as it is where it is there', async () => {
		const { items } = await createPath('/2026/');

		expect(items[0].json).toEqual({ fileid: YEAR, created: [] });
		expect(corp.calls('wedrive/file_create')).toEqual([]);
	});

	it('is made once for several items', async () => {
		const { items } = await corp.run(
			node,
			{
				resource: 'folder',
				operation: 'createPath',
				spaceId: byId(SPACE),
				path: '={{ $json.path }}',
			},
			{ items: itemsWith({ path: 'New/A' }, { path: 'New/B' }, { path: 'New/A' }) },
		);
		const names = corp.calls('wedrive/file_create').map(({ body }) => body.file_name);

		expect(names).toEqual(['New', 'A', 'B']);
		expect(items[2].json.fileid).toBe(items[0].json.fileid);
	});
});

it('moves several files given by their IDs, one item each', async () => {
	const { items, error } = await corp.run(
		node,
		file('move', { fileId: byId(`${README}, ${JANUARY}`), folderId: byPath('/报表') }),
	);

	expect(error).toBeUndefined();
	expect(jsonOf(items).map(({ fatherid }) => fatherid)).toEqual([REPORTS, REPORTS]);
});

describe('a list in the editor', () => {
	const names = async (method: string, filter?: string, parameters?: INodeParameters) => {
		const { results } = await loadList(node, method, {
			...corp.connection(),
			parameters: parameters ?? { spaceId: byId(SPACE) },
			filter,
		});
		return results.map(({ name }) => name);
	};

	it('shows the root of the space, without what was deleted', async () => {
		expect(await names('searchDriveFiles')).toEqual(['/报表/', '/纪要', '/说明.txt']);
	});

	it('opens a folder that is typed', async () => {
		expect(await names('searchDriveFiles', '报表/2026/')).toEqual(['/报表/2026/一月.txt']);
		expect(await names('searchDriveFolders', '/报表/')).toEqual(['/报表/2026/']);
	});

	it('offers the root among the folders', async () => {
		expect(await names('searchDriveFolders')).toEqual(['/', '/报表/']);
	});

	it('asks for the space first', async () => {
		expect(await names('searchDriveFiles', '', {})).toEqual(['Choose the space first']);
	});

	it('tells which space an ID stands for', async () => {
		expect(await names('searchDriveSpaces', SPACE)).toEqual(['月度报表']);
	});
});
