import { createHash } from 'node:crypto';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { WeComDrive } from '../../nodes/WeComDrive/WeComDrive.node';
import type { LocalServer, Reply } from '../support';
import { contentOf, file, keepBinaryDataInStore, runWorkflow, startServer } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDrive();

const SPACE = 's.wwsimulator00000001.100001AAA';
const YEAR = `${SPACE}_d.200002AAA`;
const JANUARY = `${SPACE}_f.300001AAA`;
const MEGABYTE = 1024 * 1024;

const byPath = (value: string) => ({ __rl: true, mode: 'path', value }) as INodeParameters;

const uploading = (form: INodeParameters = {}): INodeParameters => ({
	resource: 'file',
	operation: 'upload',
	spaceId: byId(SPACE),
	...form,
});

const itemWith = (content: string | Buffer, fileName = 'report.txt'): INodeExecutionData[] => [
	{ json: {}, binary: { data: file(content, { fileName }) } },
];

const upload = async (content: string | Buffer, form: INodeParameters = {}) =>
	await corp.run(node, uploading(form), { items: itemWith(content) });

const kept = (fileid: unknown) => corp.simulator.state.driveFiles.get(fileid);

/** A file of that many bytes that no other is like. */
function content(bytes: number, seed = 'a'): Buffer {
	const line = createHash('sha512').update(seed).digest();
	return Buffer.alloc(bytes, line);
}

describe('a small file', () => {
	it('goes up in one call', async () => {
		const { items, error } = await upload('一月的报表', { folderId: byPath('/报表/2026') });
		const [{ json }] = items;

		expect(error).toBeUndefined();
		expect(json).toMatchObject({ file_name: 'report.txt', file_size: 15, hit_exist: false });
		expect(kept(json.fileid)).toMatchObject({ fatherid: YEAR, file_name: 'report.txt' });
		expect(kept(json.fileid).content.toString()).toBe('一月的报表');
		expect(corp.calls('wedrive/file_upload')).toHaveLength(1);
	});

	it('goes into folders that are made for it', async () => {
		const { items, error } = await upload('text', {
			folderId: byPath('/Reports/2027'),
			additionalFields: { createMissingFolders: true, fileName: 'January.txt' },
		});
		const { fatherid, file_name } = kept(items[0].json.fileid);

		expect(error).toBeUndefined();
		expect(file_name).toBe('January.txt');
		expect(kept(fatherid)).toMatchObject({ file_name: '2027', file_type: 1 });
	});

	it('goes where a folder is missing only if it may be made', async () => {
		const { error } = await upload('text', { folderId: byPath('/Reports') });

		expect(error?.message).toBe('There is no folder "Reports" in /');
		expect(corp.calls('wedrive/file_upload')).toEqual([]);
	});

	it('goes to the place behind a ticket', async () => {
		const { error } = await upload('text', { destination: 'ticket', selectedTicket: 'TICKET' });
		const [{ body }] = corp.calls('wedrive/file_upload');

		expect(error).toBeUndefined();
		expect(body).toMatchObject({ selected_ticket: 'TICKET', file_name: 'report.txt' });
		expect(body).not.toHaveProperty('spaceid');
	});

	it('that is empty, or has too long a name, is refused before anything is sent', async () => {
		const empty = await upload('');
		const long = await upload('text', { additionalFields: { fileName: `${'报'.repeat(128)}` } });

		expect(empty.error?.message).toContain('holds an empty file');
		expect(long.error?.message).toContain('File Name has 128 Chinese characters');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('goes up in blocks where no card is wanted, since nothing else leaves it out', async () => {
		const { items } = await upload('text', { additionalFields: { skipCard: true } });
		const [{ body }] = corp.calls('wedrive/file_upload_init');

		expect(body).toMatchObject({ skip_push_card: true, size: 4 });
		expect(kept(items[0].json.fileid).content.toString()).toBe('text');
		expect(corp.calls('wedrive/file_upload')).toEqual([]);
	});
});

describe('a large file', () => {
	const LARGE = 10 * MEGABYTE + 1;
	const BLOCKS = 6;
	const parts = () => corp.calls('wedrive/file_upload_part');

	it('goes up in blocks of 2 MB with the sums that WeCom wants', async () => {
		const large = content(LARGE);
		const { items, error } = await upload(large);
		const [{ body }] = corp.calls('wedrive/file_upload_init');

		expect(error).toBeUndefined();
		expect(body.block_sha).toHaveLength(BLOCKS);
		expect(body.block_sha[BLOCKS - 1]).toBe(createHash('sha1').update(large).digest('hex'));
		expect(parts().map(({ errcode }) => errcode)).toEqual(Array(BLOCKS).fill(0));
		expect(items[0].json).toMatchObject({ file_size: LARGE, hit_exist: false });
		expect(kept(items[0].json.fileid)).toMatchObject({ file_size: LARGE, sha: body.block_sha[5] });
	});

	it('is there at once where WeCom has one like it', async () => {
		const large = content(LARGE, 'twice');
		await upload(large);
		const before = parts().length;
		const { items } = await upload(large, { folderId: byPath('/报表') });

		expect(items[0].json.hit_exist).toBe(true);
		expect(kept(items[0].json.fileid).file_size).toBe(LARGE);
		expect(parts()).toHaveLength(before);
	});

	it('sends a block again that failed on its way, and no other', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/wedrive/file_upload_part',
			match: { index: 3 },
			reset: true,
		});
		const { error } = await upload(content(LARGE, 'reset'));
		const numbers = parts().map(({ body }) => body.index);

		expect(error).toBeUndefined();
		expect(numbers.sort()).toEqual([1, 2, 3, 3, 4, 5, 6]);
	});

	it('goes on where it broke off when the node runs again', async () => {
		const large = content(LARGE, 'resumed');
		corp.simulator.faults.add({
			path: '/cgi-bin/wedrive/file_upload_part',
			match: { index: 5 },
			times: 3,
			status: 502,
		});
		const first = await upload(large);
		const sent = parts().length;
		const second = await upload(large);
		const later = parts()
			.slice(sent)
			.map(({ body }) => body.index);

		expect(first.error?.message).toContain('Block 5 of 6: ');
		expect(first.error).toMatchObject({
			description: expect.stringContaining('of 6 blocks are at WeCom'),
		});
		expect(second.error).toBeUndefined();
		expect(later).toEqual([5]);
		expect(corp.calls('wedrive/file_upload_init')).toHaveLength(1);
		expect(kept(second.items[0].json.fileid).file_size).toBe(LARGE);
	});

	it('begins anew where WeCom has forgotten what was sent', async () => {
		const large = content(LARGE, 'forgotten');
		corp.simulator.faults.add({
			path: '/cgi-bin/wedrive/file_upload_part',
			match: { index: 5 },
			times: 3,
			status: 502,
		});
		await upload(large);
		corp.simulator.state.driveUploads.clear();
		const { error, items } = await upload(large);

		expect(error).toBeUndefined();
		expect(corp.calls('wedrive/file_upload_init')).toHaveLength(2);
		expect(kept(items[0].json.fileid).file_size).toBe(LARGE);
	});
});

describe('a download', () => {
	const downloading = (form: INodeParameters = {}): INodeParameters => ({
		resource: 'file',
		operation: 'download',
		fileId: byId(JANUARY),
		...form,
	});
	let elsewhere: LocalServer | undefined;

	afterEach(async () => {
		await elsewhere?.close();
		elsewhere = undefined;
	});

	/** The content comes from another server, as with WeCom. */
	async function comesFrom(answer: (number: number) => Reply) {
		elsewhere = await startServer((_request, number) => answer(number));
		corp.simulator.faults.add({
			path: '/cgi-bin/wedrive/file_download',
			body: JSON.stringify({
				errcode: 0,
				download_url: `${elsewhere.url}/f?sign=1`,
				cookie_name: 'key',
				cookie_value: 'value',
			}),
		});
		return elsewhere;
	}

	it('brings the file with its name, and with the cookie that opens it', async () => {
		const { items, error } = await corp.run(node, downloading());
		const [{ json, binary, pairedItem }] = items;

		expect(error).toBeUndefined();
		expect(contentOf(binary?.data)).toBe('一月的报表');
		expect(binary?.data).toMatchObject({ fileName: '一月.txt', mimeType: 'text/plain' });
		expect(json).toEqual({ fileid: JANUARY, file_name: '一月.txt', file_size: 15 });
		expect(pairedItem).toEqual({ item: 0 });
	});

	it('takes the name from the path, without asking for it', async () => {
		const fileId = byPath('/报表/2026/一月.txt');
		const { items } = await corp.run(node, downloading({ spaceId: byId(SPACE), fileId }));

		expect(items[0].binary?.data.fileName).toBe('一月.txt');
		expect(corp.calls('wedrive/file_info')).toEqual([]);
	});

	it('takes the name that comes with the content, and the type that goes with it', async () => {
		const headers = {
			'content-type': 'application/octet-stream',
			'content-disposition': "attachment; filename*=utf-8''%E6%9C%88%E6%8A%A5.pdf",
		};
		const { requests } = await comesFrom(() => ({ body: 'a report', headers }));
		const { items } = await corp.run(node, downloading({ binaryPropertyName: 'report' }));

		expect(items[0].binary?.report).toMatchObject({
			fileName: '月报.pdf',
			mimeType: 'application/pdf',
		});
		expect(requests[0].headers.cookie).toBe('key=value');
		expect(requests[0].query).toEqual({ sign: '1' });
	});

	it('is taken up again where the connection breaks in its middle', async () => {
		const headers = { 'content-length': '20', connection: 'close' };
		const { requests } = await comesFrom((number) =>
			number === 1 ? { body: 'twenty', headers } : { body: 'twenty bytes of text', headers },
		);
		const { items, error } = await corp.run(node, downloading());

		expect(error).toBeUndefined();
		expect(contentOf(items[0].binary?.data)).toBe('twenty bytes of text');
		expect(requests).toHaveLength(2);
	});

	it('that is not there is told', async () => {
		await comesFrom(() => ({ status: 404, body: 'gone' }));
		const { error } = await corp.run(node, downloading());

		expect(error?.message).toBe('The file could not be downloaded (HTTP 404)');
	});

	it('of an online document says what can be downloaded', async () => {
		const { error } = await corp.run(node, downloading({ fileId: byId(`${SPACE}_f.300003AAA`) }));

		expect(error?.message).toContain('Only ordinary files can be downloaded');
	});

	it("lies in n8n's store, from where a large one goes up again", async () => {
		const large = content(10 * MEGABYTE + 1, 'stored');
		await comesFrom(() => ({ body: large }));
		const putBack = keepBinaryDataInStore();
		const steps = [
			{ node, name: 'Download', parameters: downloading() },
			{ node, name: 'Upload', parameters: uploading() },
		];
		const { nodes, error } = await runWorkflow({ ...corp.connection(), steps });
		putBack();
		const { binary } = nodes.Download.items[0];

		expect(error).toBeUndefined();
		expect(binary?.data).toMatchObject({ data: 'filesystem-v2', bytes: large.length });
		expect(kept(nodes.Upload.items[0].json.fileid)).toMatchObject({
			file_name: '一月.txt',
			sha: createHash('sha1').update(large).digest('hex'),
		});
	});
});

describe('who may open a file', () => {
	it('is set for members and departments, and read', async () => {
		const people = {
			entry: [
				{ type: 1, userId: byId('lina') },
				{ type: 2, departmentId: byId('2') },
			],
		};
		const sharing = { resource: 'sharing', fileId: byId(JANUARY) };
		await corp.run(node, { ...sharing, operation: 'addMembers', people });
		await corp.run(node, { ...sharing, operation: 'updateScope', scope: 3 });
		const { items } = await corp.run(node, { ...sharing, operation: 'getPermissions' });

		expect(items[0].json).toMatchObject({
			file_member_list: [
				{ type: 1, userid: 'lina', auth: 1 },
				{ type: 2, departmentid: 2, auth: 1 },
			],
			share_range: { enable_corp_external: true },
		});
	});

	it('is handed on as a link', async () => {
		const { items } = await corp.run(node, {
			resource: 'sharing',
			operation: 'getLink',
			fileId: byId(JANUARY),
		});

		expect(items[0].json.share_url).toContain('/s?k=');
	});
});

it('makes a space for members and departments, each with what they may do', async () => {
	const entry = [
		{ type: 1, userId: byId('zhangwei'), permission: 7 },
		{ type: 2, departmentId: byId('2'), departmentPermission: 4 },
	];
	const { items, error } = await corp.run(node, {
		resource: 'space',
		operation: 'create',
		name: 'Reports',
		additionalFields: { people: { entry } },
	});
	const got = await corp.run(node, {
		resource: 'space',
		operation: 'get',
		spaceId: byId(String(items[0].json.spaceid)),
	});

	expect(error).toBeUndefined();
	expect(jsonOf(got.items)[0]).toMatchObject({
		space_name: 'Reports',
		auth_list: {
			auth_info: [
				{ type: 1, userid: 'zhangwei', auth: 7 },
				{ type: 2, departmentid: 2, auth: 4 },
			],
		},
	});
});
