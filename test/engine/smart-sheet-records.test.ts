import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComDocs } from '../../nodes/WeComDocs/WeComDocs.node';
import { file, loadMapping } from '../support';
import { byId } from './support/forms';
import { mappedFields, SIGN_UPS, SMART_SHEET, TASKS } from './support/smart-sheets';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDocs();

const record = (operation: string, more: IDataObject = {}) =>
	({
		resource: 'smartSheetRecord',
		operation,
		documentId: SMART_SHEET,
		sheetId: TASKS,
		...more,
	}) as unknown as INodeParameters;

const create = (value: IDataObject, more: IDataObject = {}) =>
	record('create', { columns: mappedFields(value), ...more });

const AUTOMATIC = { mappingMode: 'autoMapInputData', value: null };

const upsert = (more: IDataObject = {}) =>
	record('upsert', {
		sheetId: SIGN_UPS,
		columns: { ...AUTOMATIC, matchingColumns: ['fMobile'] },
		...more,
	});

const getAll = (more: IDataObject = {}) =>
	record('getAll', { returnAll: true, simplify: true, ...more });

const added = () => corp.calls('wedoc/smartsheet/add_records');
const updated = () => corp.calls('wedoc/smartsheet/update_records');
const sent = (): IDataObject => added()[0].body.records[0].values;

const at = (moment: string) => String(Date.parse(moment));

const where = (...condition: IDataObject[]) => ({ conditions: { condition } });
const condition = (fieldId: string, operator: string, value?: unknown, day?: string) => ({
	fieldId: byId(fieldId),
	operator: `OPERATOR_${operator}`,
	...(value !== undefined && { value }),
	...(day && { day: `DATE_TIME_TYPE_${day}` }),
});

describe('the fields of a sheet', () => {
	const fieldsFor = async (sheetId: INodeParameters) => {
		const { fields } = await loadMapping(node, 'getSmartSheetFields', {
			...corp.connection(),
			parameters: { ...create({}), sheetId },
		});
		return Object.fromEntries(fields.map((field) => [field.displayName, field]));
	};

	it('become fields of their own type, options by name', async () => {
		const fields = await fieldsFor(TASKS);

		expect(fields['任务']).toMatchObject({ id: 'fTask', type: 'string' });
		expect(fields['数量']).toMatchObject({ type: 'number' });
		expect(fields['完成']).toMatchObject({ type: 'boolean' });
		expect(fields['截止日期']).toMatchObject({ type: 'dateTime' });
		expect(fields['状态'].options?.map(({ name }) => name)).toEqual(['待办', '进行中', '已完成']);
		expect(fields['标签 (several of 紧急 | 长期 | 研发,测试)']).toMatchObject({ type: 'string' });
		expect(fields['地点 (latitude)']).toMatchObject({ id: 'fPlace:latitude', type: 'number' });
	});

	it('offer what WeCom fills in only to find a record by it', async () => {
		const fields = await fieldsFor(TASKS);

		for (const title of ['创建时间', '创建人', '公式']) expect(fields).not.toHaveProperty(title);
		expect(fields['编号']).toMatchObject({ removed: true, canBeUsedToMatch: true });
	});

	it('are not asked for before the sheet is chosen', async () => {
		expect(await fieldsFor(byId(''))).toEqual({});
		expect(corp.calls('wedoc/smartsheet/get_fields')).toHaveLength(0);
	});
});

describe('a new record', () => {
	it('carries every type of field as the API takes it, and comes back plain', async () => {
		const { items, error } = await corp.run(
			node,
			create({
				fTask: 'Write',
				fCount: '3.5',
				fDone: true,
				fDue: '2026-03-05T15:00:00',
				fMeet: '2026-03-05T09:30:00',
				fTeam: 'zhangwei, lina',
				fLead: ['zhangwei'],
				fLink: '[Docs](https://example.com/a)',
				fTags: '紧急, 长期',
				fDoneBy: 50,
				fPhone: 13_800_000_001,
				fMail: 'a@example.com',
				fState: '进行中',
				fSee: 'record-task-1',
				'fPlace:title': 'Tower',
				'fPlace:latitude': 23.10647,
				'fPlace:longitude': '113.32446',
				fBudget: 12.5,
				fShare: '20',
				fCode: '0012',
			}),
		);

		expect(error).toBeUndefined();
		expect(sent()).toEqual({
			fTask: [{ type: 'text', text: 'Write' }],
			fCount: 3.5,
			fDone: true,
			fDue: at('2026-03-05T00:00:00+08:00'),
			fMeet: at('2026-03-05T09:30:00+08:00'),
			fTeam: [{ user_id: 'zhangwei' }, { user_id: 'lina' }],
			fLead: [{ user_id: 'zhangwei' }],
			fLink: [{ type: 'url', text: 'Docs', link: 'https://example.com/a' }],
			fTags: [{ id: 't1' }, { id: 't2' }],
			fDoneBy: 50,
			fPhone: '13800000001',
			fMail: 'a@example.com',
			fState: [{ id: 's2' }],
			fSee: ['record-task-1'],
			fPlace: [{ source_type: 1, title: 'Tower', latitude: '23.10647', longitude: '113.32446' }],
			fBudget: 12.5,
			fShare: 20,
			fCode: '0012',
		});
		expect(items[0].json).toMatchObject({
			record_id: expect.any(String),
			任务: 'Write',
			截止日期: '2026-03-05',
			会议时间: '2026-03-05T09:30:00+08:00',
			成员: ['zhangwei', 'lina'],
			负责人: 'zhangwei',
			链接: 'https://example.com/a',
			标签: ['紧急', '长期'],
			状态: '进行中',
			地点: { title: 'Tower', latitude: 23.10647, longitude: 113.32446 },
		});
	});

	it('adds an option that is new, and knows one with a comma', async () => {
		await corp.run(node, create({ 标签: '研发,测试', 状态: '暂停' }));
		const { items } = await corp.run(node, getAll({ filters: { fields: '状态, 标签' } }));

		expect(sent()).toEqual({ fTags: [{ id: 't3' }], fState: [{ text: '暂停' }] });
		expect(jsonOf(items).at(-1)).toMatchObject({ 状态: '暂停', 标签: ['研发,测试'] });
	});

	it('is refused for a new option where only known ones are wanted', async () => {
		const { error } = await corp.run(
			node,
			create({ fState: '暂停' }, { options: { onlyExistingOptions: true } }),
		);

		expect(error?.message).toBe('状态 must be one of 待办, 进行中, 已完成, and is "暂停"');
		expect(added()).toHaveLength(0);
	});

	it('uploads pictures and files from binary fields, and takes addresses as they are', async () => {
		const binary = {
			photo: file('a picture', { fileName: 'a.png', mimeType: 'image/png' }),
			paper: file('a paper', { fileName: 'plan.pdf', mimeType: 'application/pdf' }),
		};
		const values = {
			fImage: 'photo, https://example.com/b.png',
			fFile: ['paper', 'https://doc.weixin.qq.com/smartsheet/xxx'],
		};
		const { error } = await corp.run(node, create(values), { items: [{ json: {}, binary }] });

		expect(error).toBeUndefined();
		expect(corp.calls('wedoc/image_upload')).toHaveLength(1);
		expect(corp.calls('wedoc/file_upload')[0].body).toMatchObject({
			docid: SMART_SHEET,
			file_name: 'plan.pdf',
		});
		expect(sent()).toEqual({
			fImage: [
				{
					id: expect.any(String),
					title: 'a.png',
					image_url: expect.stringMatching(/\S/),
					width: expect.any(Number),
					height: expect.any(Number),
				},
				{ id: expect.any(String), image_url: 'https://example.com/b.png' },
			],
			fFile: [
				{
					name: 'plan.pdf',
					size: 7,
					file_ext: 'pdf',
					file_type: 'Wedrive',
					file_url: expect.stringMatching(/^https:/),
					doc_type: 2,
				},
				{
					name: 'xxx',
					file_ext: 'SMARTSHEET',
					file_type: '70',
					file_url: 'https://doc.weixin.qq.com/smartsheet/xxx',
					doc_type: 2,
				},
			],
		});
	});

	it('takes the fields of the sheet from the item where they are mapped automatically', async () => {
		const item = { 任务: 'Write', fCount: 2, 编号: 'T-9', 别的: 'not a field' };
		const { error } = await corp.run(node, record('create', { columns: AUTOMATIC }), {
			items: itemsWith(item),
		});

		expect(error).toBeUndefined();
		expect(sent()).toEqual({ fTask: [{ type: 'text', text: 'Write' }], fCount: 2 });
	});

	it.each([
		[{ fCount: 'many' }, '数量 must be a number, and is "many"'],
		[{ fDue: 'soon' }, '截止日期 must be a date and time such as 2026-03-01T09:00, and is "soon"'],
		[{ fLead: 'zhangwei, lina' }, '负责人 takes one member alone'],
		[{ 'fPlace:title': 'Tower' }, '地点 needs a latitude'],
		[{ fGone: 'x' }, 'The sheet has no field "fGone" to write to'],
		[{ fMaker: 'x' }, 'The sheet has no field "fMaker" to write to'],
		[{}, 'No field of the sheet is filled'],
	])('of %j says what is wrong, and nothing is sent', async (values, message) => {
		const { error } = await corp.run(node, create(values));

		expect(error?.message).toBe(message);
		expect(added()).toHaveLength(0);
	});

	it('goes out with 499 others in one call, each item with its own result', async () => {
		const items = itemsWith(...Array.from({ length: 501 }, (_, index) => ({ 任务: `${index}` })));
		const run = await corp.run(node, record('create', { columns: AUTOMATIC }), { items });

		expect(added().map(({ body }) => body.records.length)).toEqual([500, 1]);
		expect(corp.calls('wedoc/smartsheet/get_fields')).toHaveLength(1);
		expect(run.items).toHaveLength(501);
		expect(run.items[500]).toMatchObject({ json: { 任务: '500' }, pairedItem: { item: 500 } });
	});

	it('that is wrong leaves the others be where the workflow goes on', async () => {
		const { items } = await corp.run(node, record('create', { columns: AUTOMATIC }), {
			items: itemsWith({ 任务: 'a' }, { 任务: 'b', 数量: 'many' }, { 任务: 'c' }),
			onError: 'continueRegularOutput',
		});

		expect(added()[0].body.records).toHaveLength(2);
		expect(jsonOf(items)).toMatchObject(
			[{ 任务: 'a' }, { error: /数量/ }, { 任务: 'c' }].map((entry) =>
				'error' in entry ? { error: expect.stringContaining('数量') } : entry,
			),
		);
	});
});

describe('a record is changed', () => {
	it('by its ID, in what is given alone', async () => {
		const parameters = record('update', {
			recordId: 'record-task-2',
			columns: mappedFields({ fState: '已完成', fTask: '' }),
		});
		const { items } = await corp.run(node, parameters);

		expect(updated()[0].body.records).toEqual([
			{ record_id: 'record-task-2', values: { fState: [{ id: 's3' }] } },
		]);
		expect(items[0].json).toMatchObject({ record_id: 'record-task-2', 状态: '已完成' });
	});

	it('or added by a key, with one result an item', async () => {
		const { items, error } = await corp.run(node, upsert(), {
			items: itemsWith(
				{ 手机: '13900000002', 姓名: '李四' },
				{ 手机: ' 13900000001', 城市: '上海' },
				{ 手机: '13900000002', 人数: 3 },
			),
		});
		const all = await corp.run(node, getAll({ sheetId: SIGN_UPS }));

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toMatchObject([
			{ created: true, 姓名: '李四' },
			{ created: false, record_id: 'record-signup-1', 城市: '上海' },
			{ created: false, 人数: 3 },
		]);
		expect(items[2].json.record_id).toBe(items[0].json.record_id);
		expect(jsonOf(all.items)).toMatchObject([
			{ 姓名: '张三', 城市: '上海', 人数: 2 },
			{ 姓名: '李四', 人数: 3, 城市: null },
		]);
	});

	it('looks a few keys up, and reads the sheet once for many', async () => {
		const reads = () => corp.calls('wedoc/smartsheet/get_records');
		const people = (count: number) =>
			itemsWith(
				...Array.from({ length: count }, (_, index) => ({ 手机: `1380000${1000 + index}` })),
			);
		await corp.run(node, upsert(), { items: people(3) });
		expect(reads()).toHaveLength(1);
		expect(reads()[0].body.filter_spec.conditions).toHaveLength(3);

		const { items } = await corp.run(node, upsert(), { items: people(1205) });
		expect(reads()).toHaveLength(2);
		expect(reads()[1].body).not.toHaveProperty('filter_spec');
		expect(added().map(({ body }) => body.records.length)).toEqual([3, 500, 500, 202]);
		expect(jsonOf(items).filter(({ created }) => created)).toHaveLength(1202);
	});

	it('finds by an option and a number together, and by the number that WeCom gave', async () => {
		const by = (...matchingColumns: string[]) =>
			record('upsert', { columns: { ...AUTOMATIC, matchingColumns } });
		const two = await corp.run(node, by('fState', '数量'), {
			items: itemsWith({ 状态: '进行中', 数量: 10, 任务: 'Draw' }),
		});
		const numbered = await corp.run(node, by('fNumber'), {
			items: itemsWith({ 编号: 'T-003', 任务: 'Accept' }),
		});

		expect(two.items[0].json).toMatchObject({ record_id: 'record-task-2', created: false });
		expect(numbered.items[0].json).toMatchObject({ record_id: 'record-task-3', created: false });
	});

	it('says when several records hold the key, or changes all of them', async () => {
		const same = (several?: string) =>
			record('upsert', {
				columns: mappedFields({ fLead: 'zhangwei', fCount: 9 }, ['fLead']),
				...(several && { several }),
			});
		const { error } = await corp.run(node, same());
		expect(error?.message).toBe('2 records hold the same in the key fields');
		expect(updated()).toHaveLength(0);

		const { items } = await corp.run(node, same('all'));
		expect(jsonOf(items)).toMatchObject([{ record_ids: ['record-task-1', 'record-task-3'] }]);
		expect(updated()[0].body.records).toHaveLength(2);

		await corp.run(node, same('first'));
		expect(updated()[1].body.records).toHaveLength(1);
	});

	it.each([
		[[], 'Choose by which field a record is found'],
		[['fMobile'], '"手机" is needed: by it the record is found'],
		[['fNone'], 'The sheet has no field "fNone"'],
	])('by the key %j is refused without what it needs', async (matchingColumns, message) => {
		const { error } = await corp.run(
			node,
			upsert({ columns: mappedFields({ fName: 'A' }, matchingColumns) }),
		);

		expect(error?.message).toBe(message);
		expect(added()).toHaveLength(0);
	});
});

describe('many records', () => {
	const names = async (more: IDataObject) => {
		const { items, error } = await corp.run(node, getAll(more));
		expect(error).toBeUndefined();
		return jsonOf(items).map((json) => json['任务']);
	};

	it('come as plain values under the titles, with null where nothing is', async () => {
		const { items } = await corp.run(node, getAll());

		expect(items).toHaveLength(3);
		expect(items[0].json).toMatchObject({
			record_id: 'record-task-1',
			任务: '写方案',
			数量: 3,
			完成: false,
			截止日期: '2026-03-05',
			负责人: 'zhangwei',
			状态: '待办',
			编号: 'T-001',
			创建人: '1000002',
			邮箱: null,
		});
	});

	it('come as WeCom has them otherwise', async () => {
		const raw = getAll({ simplify: false, options: { keys: 'CELL_VALUE_KEY_TYPE_FIELD_ID' } });
		const { items } = await corp.run(node, raw);

		expect(items[0].json).toMatchObject({
			record_id: 'record-task-1',
			create_time: expect.any(String),
			values: { fTask: [{ type: 'text', text: '写方案' }], fCount: 3 },
		});
		expect(corp.calls('wedoc/smartsheet/get_fields')).toHaveLength(0);
	});

	it.each([
		['an option by its text', condition('状态', 'IS', '待办'), ['写方案']],
		['a number', condition('fCount', 'IS_GREATER_OR_EQUAL', '3'), ['写方案', '做原型']],
		['true or false', condition('fDone', 'IS', 'true'), ['验收']],
		['a date', condition('fDue', 'IS_LESS', '2026-03-01'), ['验收']],
		['a member', condition('fLead', 'IS', 'lina'), ['做原型']],
		['a text', condition('fTask', 'CONTAINS', '方案'), ['写方案']],
		['nothing', condition('fMail', 'IS_NOT_EMPTY'), []],
		['a day by name', condition('fMade', 'IS', undefined, 'TODAY'), ['写方案', '做原型', '验收']],
	])('are found by %s', async (_what, only, expected) => {
		expect(await names({ filters: where(only) })).toEqual(expected);
	});

	it('are found by one condition of several, in an order that WeCom does not give beside', async () => {
		const either = where(condition('状态', 'IS', '待办'), condition('fCount', 'IS', 10));
		const sort = { by: [{ fieldId: byId('fCount'), descending: true }] };
		const filters = { ...either, match: 'CONJUNCTION_OR', fields: '任务' };
		const { items } = await corp.run(
			node,
			getAll({ returnAll: false, limit: 1, filters, options: { sort } }),
		);

		expect(jsonOf(items)).toEqual([{ record_id: 'record-task-2', 任务: '做原型' }]);
	});

	it('come sorted by WeCom, of a view and in pages', async () => {
		const sort = { by: [{ fieldId: byId('数量') }] };

		expect(await names({ options: { sort } })).toEqual(['验收', '写方案', '做原型']);
		expect(corp.calls('wedoc/smartsheet/get_records')[0].body.sort).toEqual([
			{ field_title: '数量', desc: false },
		]);
		expect(await names({ filters: { viewId: byId('view-open') } })).toEqual(['写方案', '做原型']);
		expect(await names({ returnAll: false, limit: 2 })).toEqual(['写方案', '做原型']);
	});

	it('say which option or field is not there', async () => {
		const wrong = async (only: IDataObject) =>
			(await corp.run(node, getAll({ filters: where(only) }))).error?.message;

		expect(await wrong(condition('状态', 'IS', '没有'))).toBe(
			'状态 has no option "没有"; its options are 待办, 进行中, 已完成',
		);
		expect(await wrong(condition('没有', 'IS', 'x'))).toBe('The sheet has no field "没有"');
		expect(await wrong(condition('fCount', 'IS', ''))).toBe(
			'数量 needs a value to be compared with',
		);
	});
});

describe('one record', () => {
	it('comes plain, and an error says where there is none', async () => {
		const { items } = await corp.run(
			node,
			record('get', { recordId: 'record-task-2', simplify: true }),
		);
		const { error } = await corp.run(node, record('get', { recordId: 'gone', simplify: true }));

		expect(items[0].json).toMatchObject({ record_id: 'record-task-2', 任务: '做原型' });
		expect(error?.message).toBe('The sheet has no record "gone"');
	});
});

describe('records are deleted', () => {
	const left = async () =>
		jsonOf((await corp.run(node, getAll())).items).map(({ record_id: id }) => id);

	it('by conditions, all that are found', async () => {
		const parameters = record('delete', {
			deleteBy: 'conditions',
			...where(condition('fLead', 'IS', 'zhangwei')),
		});
		const { items } = await corp.run(node, parameters);

		expect(jsonOf(items)).toEqual([
			{ deleted: true, record_ids: ['record-task-1', 'record-task-3'] },
		]);
		expect(await left()).toEqual(['record-task-2']);
	});

	it('never all for want of a condition', async () => {
		const { error } = await corp.run(node, record('delete', { deleteBy: 'conditions' }));

		expect(error?.message).toBe('Conditions is required');
		expect(await left()).toHaveLength(3);
	});

	it('by their IDs, 500 in a call', async () => {
		const recordIds = Array.from({ length: 501 }, (_, index) => `record-task-${index + 1}`);
		await corp.run(node, record('delete', { recordIds }));

		const calls = corp.calls('wedoc/smartsheet/delete_records');
		expect(calls.map(({ body }) => body.record_ids.length)).toEqual([500, 1]);
		expect(await left()).toEqual([]);
	});
});

describe('the webhook of a sheet', () => {
	const save = (more: IDataObject) =>
		({
			resource: 'smartSheetRecord',
			operation: 'saveByWebhook',
			webhookUrl:
				'https://qyapi.weixin.qq.com/cgi-bin/wedoc/smartsheet/webhook?key=webhook-key-of-signups',
			...more,
		}) as unknown as INodeParameters;
	const value = (fieldId: string, type: string, given: unknown) => ({
		fieldId,
		type: `FIELD_TYPE_${type}`,
		value: given,
	});

	it('takes new records and changes of those that are there', async () => {
		const values = {
			value: [
				value('fName', 'TEXT', '={{ $json.name }}'),
				value('fCity', 'SINGLE_SELECT', '上海'),
				value('fPeople', 'NUMBER', '={{ $json.people }}'),
			],
		};
		const { items, error } = await corp.run(node, save({ recordId: '={{ $json.id }}', values }), {
			items: itemsWith(
				{ name: '王五', people: 1, id: '' },
				{ name: '张三', people: 5, id: 'record-signup-1' },
			),
		});
		const all = await corp.run(node, getAll({ sheetId: SIGN_UPS }));

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toMatchObject([
			{ created: true, record_id: expect.any(String) },
			{ created: false, record_id: 'record-signup-1' },
		]);
		expect(jsonOf(all.items)).toMatchObject([
			{ 姓名: '张三', 城市: '上海', 人数: 5 },
			{ 姓名: '王五', 城市: '上海', 人数: 1 },
		]);
	});

	it('is named whole or by its key, and anything else is refused without a word of it', async () => {
		const values = { value: [value('fName', 'TEXT', '王五')] };
		const { error } = await corp.run(node, save({ webhookUrl: 'https://example.com/s', values }));
		const byKey = await corp.run(node, save({ webhookUrl: 'webhook-key-of-signups', values }));

		expect(error?.message).toBe('The webhook URL has no key of a sheet');
		expect(byKey.error).toBeUndefined();
	});
});
