import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import type { RunNodeOptions } from '../support';
import { file } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const importing = async (operation: string, form: INodeParameters, options: RunNodeOptions = {}) =>
	await corp.run(contacts, { resource: 'importJob', operation, ...form }, options);

/** The last file that was uploaded. */
const uploaded = () => {
	const files = [...corp.simulator.state.media.values()] as Array<{ content: Buffer }>;
	return files.at(-1)?.content.toString('utf8') ?? '';
};

const member = (userid: string) => corp.simulator.state.members.get(userid.toLowerCase());

const EACH_COLUMN = {
	source: 'items',
	mapping: 'manual',
	name: '={{ $json.name }}',
	userId: '={{ $json.account }}',
	additionalFields: {
		mobile: '={{ $json.mobile }}',
		departments: '={{ $json.departments }}',
		enable: '={{ $json.enabled }}',
		gender: '2',
		customColumns: { column: [{ heading: '工号', value: '={{ $json.number }}' }] },
	},
};

const ROWS = itemsWith(
	{
		name: 'Bob "Bo" Li, Jr.',
		account: 'boli',
		mobile: '13811110001',
		departments: [2, 3],
		enabled: true,
		number: 'A1',
	},
	{ name: '张伟', account: 'ZhangWei', mobile: '', departments: '', enabled: true, number: 'A2' },
	{
		name: 'Second',
		account: 'second',
		mobile: '13800000002',
		departments: '2',
		enabled: false,
		number: 'A3',
	},
);

describe('an import of members from items', () => {
	it('is one file and one job, and says of every item what became of it', async () => {
		const { items, error, hints } = await importing('updateMembers', EACH_COLUMN, { items: ROWS });

		expect(error).toBeUndefined();
		expect(corp.calls('media/upload')).toHaveLength(1);
		expect(corp.calls('batch/syncuser')).toHaveLength(1);
		expect(uploaded().split('\n')).toEqual([
			'姓名,帐号,手机号,所在部门,性别,禁用,工号',
			'"Bob ""Bo"" Li, Jr.",boli,13811110001,2;3,女,0,A1',
			'张伟,ZhangWei,,,女,0,A2',
			'Second,second,13800000002,2,女,1,A3',
			'',
		]);
		expect(jsonOf(items)).toEqual([
			{ userid: 'boli', errcode: 0, errmsg: 'ok', imported: true },
			{ userid: 'ZhangWei', errcode: 0, errmsg: 'ok', imported: true },
			expect.objectContaining({
				userid: 'second',
				errcode: 60104,
				imported: false,
				reason: expect.stringContaining('mobile'),
			}),
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(hints.map(({ message }) => message).join()).toContain('did not import 1 of 3 rows');
		expect(member('boli')).toMatchObject({ name: 'Bob "Bo" Li, Jr.', department: [2, 3] });
		expect(member('zhangwei')).toMatchObject({ gender: '2', department: [2] });
	});

	it('sends nothing where one item is wrong', async () => {
		const items = [...ROWS, ...itemsWith({ name: '', account: 'nameless' })];
		const { error } = await importing('replaceMembers', EACH_COLUMN, { items });

		expect(error).toMatchObject({ message: 'Name is required', context: { itemIndex: 3 } });
		expect(corp.calls('media/upload')).toHaveLength(0);
		expect(corp.calls('batch/replaceuser')).toHaveLength(0);
	});

	it('sends nothing where two items have the same user ID', async () => {
		const items = [...ROWS, ...itemsWith({ name: 'Twin', account: 'BOLI' })];
		const { error } = await importing('updateMembers', EACH_COLUMN, { items });

		expect(error?.message).toContain('Items 0 and 3 have the same User ID');
		expect(corp.calls('media/upload')).toHaveLength(0);
	});

	it('takes items that look like the template or like the API says', async () => {
		const items = itemsWith(
			{
				姓名: '模板',
				账号: 'template',
				邮箱: 't@example.com',
				所在部门: '2;3',
				禁用: '1',
				备注: 'x',
			},
			{ name: 'Api', userid: 'api', email: 'a@example.com', department: [2], gender: '0' },
		);
		const { error } = await importing(
			'updateMembers',
			{ source: 'items', mapping: 'automatic' },
			{ items },
		);

		expect(error).toBeUndefined();
		expect(uploaded().split('\n')).toEqual([
			'姓名,帐号,邮箱,所在部门,禁用',
			'模板,template,t@example.com,2;3,1',
			'Api,api,a@example.com,2,',
			'',
		]);
	});

	it('removes members that no item names, and tells of them without an item', async () => {
		const { items } = await importing(
			'replaceMembers',
			{ source: 'items', mapping: 'automatic' },
			{ items: itemsWith({ name: '张伟', userid: 'zhangwei' }, { name: '李娜', userid: 'lina' }) },
		);

		expect(jsonOf(items).map(({ userid }) => userid)).toEqual(['zhangwei', 'lina', 'wangfang']);
		expect(items[2].pairedItem).toEqual([]);
		expect(member('wangfang')).toBeUndefined();
	});

	it('gives its job ID at once where asked to, and the rows later', async () => {
		const started = await importing(
			'updateMembers',
			{ ...EACH_COLUMN, waitForCompletion: false },
			{ items: ROWS },
		);
		const { jobid } = started.items[0].json;
		const state = await importing('getResult', { jobId: jobid as string });
		const done = await importing('getResult', { jobId: jobid as string, waitForCompletion: true });

		expect(started.items).toHaveLength(1);
		expect(state.items[0].json).toMatchObject({ status: 2, type: 'sync_user' });
		expect(jsonOf(done.items).map(({ imported }) => imported)).toEqual([true, true, false]);
	});

	it('names the job where the time is up before it is done', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/batch/getresult',
			times: 'always',
			body: '{"errcode":0,"errmsg":"ok","status":1}',
		});
		const { error } = await importing(
			'updateMembers',
			{ ...EACH_COLUMN, options: { longestWait: 1 } },
			{ items: ROWS },
		);

		expect(error?.message).toBe('The import is not done after 1 seconds');
		expect((error as { description?: string }).description).toMatch(/job ID is import\d+/);
	});
});

describe('an import of a finished file', () => {
	const csv = '姓名,帐号,邮箱\n文件,fromfile,f@example.com\n';

	it('uploads the file of each item and starts a job for it', async () => {
		const items = ['one', 'two'].map((name) => ({
			json: {},
			binary: {
				data: file(csv.replace('fromfile', name).replace('f@', `${name}@`), { fileName: 'a.csv' }),
			},
		}));
		const done = await importing('updateMembers', { source: 'binary' }, { items });

		expect(done.error).toBeUndefined();
		expect(corp.calls('batch/syncuser')).toHaveLength(2);
		expect(done.items.map(({ json, pairedItem }) => [json.userid, pairedItem])).toEqual([
			['one', { item: 0 }],
			['two', { item: 1 }],
		]);
	});

	it('keeps what went well with one file where another fails and the workflow goes on', async () => {
		const { items } = await importing(
			'updateMembers',
			{ source: 'mediaId', fileMediaId: '={{ $json.id }}' },
			{
				items: itemsWith({ id: 'no-such-media' }, { id: 'media-seeded-file' }),
				onError: 'continueRegularOutput',
			},
		);

		expect(items[0].json.error).toContain('40007');
		expect(items.slice(1).every(({ json }) => json.error === undefined)).toBe(true);
		expect(corp.calls('batch/syncuser').map(({ errcode }) => errcode)).toEqual([40007, 0]);
	});
});

it('imports departments and says what changed', async () => {
	const items = itemsWith(
		{ id: 2, name: '产品中心', parent: 1 },
		{ id: 3, name: '设计组', parent: 1 },
		{ id: 77, name: '新部门', parent: 2 },
	);
	const done = await importing(
		'replaceDepartments',
		{
			source: 'items',
			mapping: 'manual',
			name: '={{ $json.name }}',
			id: '={{ $json.id }}',
			parentId: byId('={{ $json.parent }}'),
			additionalFields: { order: 5 },
		},
		{ items },
	);

	expect(done.error).toBeUndefined();
	expect(jsonOf(done.items).map(({ partyid, changes }) => [partyid, changes])).toEqual([
		[2, ['renamed', 'reordered']],
		[3, ['moved', 'reordered']],
		[77, ['created']],
	]);
	const departments = corp.simulator.state.departments as Map<number, IDataObject>;
	expect(departments.get(77)).toMatchObject({ parentid: 2, name: '新部门' });
	expect(departments.has(4)).toBe(false);
});
