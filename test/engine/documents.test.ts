import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComDocs } from '../../nodes/WeComDocs/WeComDocs.node';
import { file } from '../support';
import { loadList } from '../support/load-list';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDocs();

const form = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'document',
	operation,
	documentId: 'doc-seeded',
	...more,
});

const smart = (resource: string, operation: string, more: INodeParameters = {}) => ({
	resource,
	operation,
	documentId: 'doc-seeded-smart',
	...more,
});

async function result(parameters: INodeParameters): Promise<IDataObject> {
	const { items, error } = await corp.run(node, parameters);
	if (error) throw error;
	return items[0].json;
}

const permissions = async () => await result(form('getPermissions'));

describe('a document', () => {
	it('is made, renamed, shared and deleted by the ID that Create answers', async () => {
		const { docid } = await result(form('create', { type: 4, name: '报表' }));
		const documentId = docid as string;
		await result(form('rename', { documentId, name: '月报' }));

		expect(await result(form('get', { documentId }))).toMatchObject({
			doc_name: '月报',
			doc_type: 4,
		});
		expect(await result(form('getShareLink', { documentId }))).toHaveProperty('share_url');
		expect(await result(form('delete', { documentId }))).toEqual({ deleted: true });

		const { error } = await corp.run(node, form('get', { documentId }));
		expect(error?.message).toContain('WeCom knows no document or form with this ID');
	});

	it('is not taken by its link, which holds another ID', async () => {
		const documentId = 'https://doc.weixin.qq.com/doc/w3_AKEAaAZ7ACk?scode=ANYA';
		const { error } = await corp.run(node, form('get', { documentId }));

		expect(error?.message).toContain('Document ID is a link, and WeCom takes document IDs only');
		expect(corp.calls('wedoc/get_doc_base_info')).toEqual([]);
	});

	it('is one of the two kinds that Delete, Rename and Get Share Link take', async () => {
		await result(form('rename', { kind: 'form', formId: 'form-seeded', name: '调查' }));

		expect(corp.calls('wedoc/rename_doc')[0].body).toEqual({
			formid: 'form-seeded',
			new_name: '调查',
		});
	});
});

describe('Update Members', () => {
	it('adds, changes and removes people by what they may do', async () => {
		await result(
			form('updateMembers', {
				readers: 'lina',
				editors: ['wangfang'] as never,
				additionalFields: { externalReaders: 'tmp1' },
			}),
		);
		await result(form('updateMembers', { administrators: 'lina', remove: 'wangfang' }));

		expect((await permissions()).doc_member_list).toEqual([
			{ type: 1, userid: 'zhangwei', auth: 7 },
			{ type: 1, tmp_external_userid: 'tmp1', auth: 1 },
			{ type: 1, userid: 'lina', auth: 7 },
		]);
	});

	it('sends a hundred of each kind in one call', async () => {
		corp.simulator.factsOnly = true;
		const many = Array.from({ length: 150 }, (_, index) => `m${index}`);
		await result(form('updateMembers', { readers: many as never, remove: 'lina' }));
		const calls = corp.calls('wedoc/mod_doc_member').map(({ body }) => body);

		expect(calls.map((body) => body.update_file_member_list.length)).toEqual([100, 50]);
		expect(calls.map((body) => body.del_file_member_list)).toEqual([
			[{ type: 1, userid: 'lina' }],
			undefined,
		]);
	});

	it('wants somebody', async () => {
		const { error } = await corp.run(node, form('updateMembers'));

		expect(error?.message).toContain('At least one of these fields is needed: Readers, Editors');
	});
});

describe('Set Access', () => {
	const department = (departmentId: number) => ({
		replaceDepartments: true,
		departments: { department: [{ departmentId: byId(departmentId), right: 2 }] },
	});

	it('leaves what is not given, and the departments unless they are to be replaced', async () => {
		await result(form('setAccess', department(2)));
		await result(form('setAccess', { updateFields: { forbidSharing: true } }));

		expect(await permissions()).toMatchObject({
			access_rule: { ban_share_external: true, enable_corp_internal: true },
			co_auth_list: [{ type: 2, departmentid: 2, auth: 2 }],
		});
	});

	it('takes the departments away where none is given', async () => {
		await result(form('setAccess', department(2)));
		await result(form('setAccess', { replaceDepartments: true }));

		expect((await permissions()).co_auth_list).toEqual([]);
	});
});

describe('the text of a document', () => {
	it('comes as plain text, and without Simplify with the positions of its parts', async () => {
		expect(await result(form('getContent'))).toEqual({ version: 1, text: '会议纪要\n大家好' });

		const { document } = await result(form('getContent', { simplify: false }));
		expect(document).toMatchObject({ type: 'Document', begin: 0, end: 9 });
	});

	it('changes by several changes in order, each of its own form', async () => {
		await result(
			form('updateContent', {
				changes: {
					change: [
						{ kind: 'insertText', newText: '！', insertTextAt: 8 },
						{
							kind: 'replaceText',
							replacement: '各位',
							replaceTextRanges: { range: [{ start: 5, length: 2 }] },
						},
						{ kind: 'insertParagraph', insertParagraphAt: 4 },
						{
							kind: 'formatText',
							formatTextRanges: { range: [{ start: 0, length: 4 }] },
							format: { color: '#FF0000' },
						},
					],
				},
			}),
		);
		const { requests } = corp.calls('wedoc/document/batch_update')[0].body;

		expect(requests[3]).toEqual({
			update_text_property: {
				text_property: { color: 'FF0000' },
				ranges: [{ start_index: 0, length: 4 }],
			},
		});
		expect(await result(form('getContent'))).toEqual({
			version: 2,
			text: '会议纪要\n\n各位好！',
		});
	});

	it('is told to stay by a change that has no place, and nothing is sent', async () => {
		const change = [{ kind: 'replaceText', replacement: 'x', replaceTextRanges: {} }];
		const { error } = await corp.run(node, form('updateContent', { changes: { change } }));

		expect(error?.message).toContain('Ranges is required');
		expect(corp.calls('wedoc/document/batch_update')).toEqual([]);
	});
});

describe('Upload File', () => {
	const upload = async (content: Buffer, more: INodeParameters = {}) =>
		await corp.run(node, form('uploadFile', { binaryPropertyName: 'data', ...more }), {
			items: [{ json: {}, binary: { data: file(content, { fileName: 'a.bin' }) } }],
		});
	const stored = (url: unknown) => corp.simulator.state.documentFiles.get(url);
	const TWELVE_MEGABYTES = Buffer.alloc(12 * 2 ** 20, 'wecom');

	it('sends a small file in one call', async () => {
		const { items } = await upload(Buffer.from('report'), {
			additionalFields: { fileName: '报告.txt' },
		});

		expect(stored(items[0].json.file_url)).toMatchObject({
			file_name: '报告.txt',
			content: Buffer.from('report'),
		});
		expect(corp.calls('wedoc/file_upload')).toHaveLength(1);
	});

	it('sends one of over 10 MB in blocks, and a block that got lost again', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/wedoc/file_upload_part',
			after: 2,
			status: 502,
			times: 1,
		});
		const { items, error } = await upload(TWELVE_MEGABYTES);

		expect(error).toBeUndefined();
		const { content, file_name } = stored(items[0].json.file_url);
		expect(file_name).toBe('a.bin');
		expect(TWELVE_MEGABYTES.equals(content)).toBe(true);
		expect(corp.calls('wedoc/file_upload')).toEqual([]);
		expect(corp.calls('wedoc/file_upload_part')).toHaveLength(7);
	});

	it('sends no block of a file that WeCom has already', async () => {
		const first = await upload(TWELVE_MEGABYTES);
		const again = await upload(TWELVE_MEGABYTES);

		expect(again.items[0].json).toEqual(first.items[0].json);
		expect(corp.calls('wedoc/file_upload_part')).toHaveLength(6);
	});

	it('refuses an empty file', async () => {
		const { error } = await upload(Buffer.alloc(0));

		expect(error?.message).toContain('holds an empty file');
	});
});

describe('a smart document', () => {
	it('gets pages and blocks, and is exported as Markdown', async () => {
		const page = await result(
			smart('smartPage', 'create', { title: '周报', additionalFields: { layout: 2 } }),
		);
		const { items } = await corp.run(
			node,
			smart('smartBlock', 'create', {
				pageId: byId(page.page_id),
				blocks: {
					block: [
						{ kind: 'BLOCK_TYPE_HEADER_2', text: '进展' },
						{ kind: 'BLOCK_TYPE_CODE', text: 'x++', language: 'C++', wraps: true },
					],
				},
			}),
		);
		const [, code] = jsonOf(items);
		const exported = await result(
			smart('smartDocument', 'export', {
				additionalFields: { pageId: byId(page.page_id) },
			}),
		);

		expect(code.props).toEqual({
			code_props: { code_language: 'CODE_LANGUAGE_CPP', code_wrap: true },
		});
		expect(exported.content).toBe('# 周报\n## 进展\nx++');
		expect(corp.calls('wedoc/smartdoc/get_export_result')).toHaveLength(2);
	});

	it('changes only what of a block is given', async () => {
		const pageId = byId('page-seeded');
		const text = { kind: 'BLOCK_TYPE_TEXT', text: 'old' };
		const { id } = await result(
			smart('smartBlock', 'create', { pageId, blocks: { block: [text] } }),
		);
		const change = { blockId: id as string, text: 'new' };
		await result(smart('smartBlock', 'update', { pageId, blocks: { block: [change] } }));

		expect(corp.calls('wedoc/smartdoc/update_blocks')[0].body.blocks).toEqual([
			{ id, title: 'new' },
		]);
	});

	it('pages through blocks though WeCom says in words that there are more', async () => {
		const pageId = byId('page-seeded');
		const block = Array.from({ length: 450 }, (_, index) => ({
			kind: 'BLOCK_TYPE_TEXT',
			text: `${index}`,
		}));
		await corp.run(node, smart('smartBlock', 'create', { pageId, blocks: { block } }));
		const { items } = await corp.run(
			node,
			smart('smartBlock', 'getAll', { pageId, returnAll: true }),
		);

		expect(jsonOf(items).map(({ title }) => title)).toEqual(block.map(({ text }) => text));
		expect(corp.calls('wedoc/smartdoc/get_block_list')).toHaveLength(3);
	});

	it('is published for chosen members and departments', async () => {
		corp.simulator.factsOnly = true;
		await result(
			smart('smartDocument', 'publish', { range: 4, members: 'lina', departments: '2, 3' }),
		);

		expect(corp.calls('wedoc/smartdoc/publish')[0].body).toEqual({
			docid: 'doc-seeded-smart',
			publish_range: 4,
			auth_list: [
				{ type: 1, userid: 'lina' },
				{ type: 2, departmentid: 2 },
				{ type: 2, departmentid: 3 },
			],
		});
	});

	it('wants to know for whom', async () => {
		const { error } = await corp.run(node, smart('smartDocument', 'publish', { range: 4 }));

		expect(error?.message).toContain(
			'At least one of these fields is needed: Members, Departments',
		);
	});
});

it('tells of members who got no advanced account, and splits long lists', async () => {
	corp.simulator.factsOnly = true;
	const members = Array.from({ length: 150 }, (_, index) => `m${index}`);
	const { items, hints } = await corp.run(node, {
		resource: 'advancedAccount',
		operation: 'assign',
		members: members as never,
	});

	expect(corp.calls('wedoc/vip/batch_add').map(({ body }) => body.userid_list.length)).toEqual([
		100, 50,
	]);
	expect(items[0].json).toHaveProperty('fail_userid_list');
	expect(hints[0].message).toContain('fail_userid_list');
});

describe('the lists behind the fields', () => {
	const list = async (method: string, parameters: INodeParameters) =>
		await loadList(node, method, { ...corp.connection(), parameters });

	it.each([
		['searchSheets', { documentId: 'doc-seeded-sheet' }, { name: '名单', value: 'sheet-seeded' }],
		[
			'searchSmartPages',
			{ documentId: 'doc-seeded-smart' },
			{ name: '首页', value: 'page-seeded' },
		],
		[
			'searchFormRounds',
			{ formId: 'form-seeded' },
			{ name: 'Round 1 (round-seeded-1)', value: 'round-seeded-1' },
		],
	])('%s names what there is', async (method, parameters, entry) => {
		expect((await list(method, parameters)).results[0]).toEqual(entry);
	});

	it('say what is wanted first', async () => {
		const { results } = await list('searchSheets', { documentId: '' });

		expect(results).toEqual([{ name: 'Give the document ID first', value: '' }]);
	});
});
