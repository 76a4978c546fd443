import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { loadList, loadMapping } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComContacts();

const mapped = (value: IDataObject): INodeParameters =>
	({ mappingMode: 'defineBelow', value }) as unknown as INodeParameters;

const several = (...one: IDataObject[]) => ({ one }) as INodeParameters;

const update = (fields: IDataObject, changes: INodeParameters = {}): INodeParameters => ({
	resource: 'staff',
	operation: 'update',
	userId: byId('zhangwei'),
	fields: mapped(fields),
	...changes,
});

const sent = () => corp.calls('hr/update_staff_info')[0].body as IDataObject;

async function read(more: INodeParameters = {}): Promise<IDataObject> {
	const { items, error } = await corp.run(node, {
		resource: 'staff',
		operation: 'get',
		userId: byId('zhangwei'),
		...more,
	});
	if (error) throw error;
	return items[0].json;
}

const formOf = async () => (await read()).fields as IDataObject;

const at = (moment: string) => Date.parse(moment) / 1000;

describe('the fields of the roster', () => {
	it('become fields of the form, of their own type, with choices by name and none required', async () => {
		const { fields } = await loadMapping(node, 'getRosterFields', {
			...corp.connection(),
			parameters: update({}),
		});
		const byName = Object.fromEntries(fields.map((field) => [field.displayName, field]));

		expect(byName['籍贯']).toMatchObject({ id: '11020', type: 'string' });
		expect(byName['手机号']).toMatchObject({ id: '11003', type: 'string' });
		expect(byName['出生日期']).toMatchObject({ type: 'dateTime' });
		expect(byName['职位']).toMatchObject({
			type: 'options',
			options: [
				{ name: '总经理', value: '总经理' },
				{ name: '秘书', value: '秘书' },
			],
		});
		expect(fields.some(({ required }) => required)).toBe(false);
	});

	it('leave out what nobody can change there: files, what WeCom reckons, entries of a group', async () => {
		const { fields } = await loadMapping(node, 'getRosterFields', {
			...corp.connection(),
			parameters: update({}),
		});
		const names = fields.map(({ displayName }) => displayName);

		expect(names).not.toEqual(expect.arrayContaining(['身份证照片']));
		expect(names).not.toEqual(expect.arrayContaining(['年龄']));
		expect(names).not.toEqual(expect.arrayContaining(['员工状态']));
		expect(names).not.toEqual(expect.arrayContaining(['学校']));
	});

	it('are picked by group and name', async () => {
		const { results } = await loadList(node, 'searchRosterFields', {
			...corp.connection(),
			filter: '手机',
		});

		expect(results).toEqual([
			{ name: '个人信息: 手机号', value: '11003' },
			{ name: '紧急联系人: 手机号', value: '17003' },
		]);
	});

	it('come one an item, with words for their types', async () => {
		const { items } = await corp.run(node, { resource: 'staff', operation: 'getFields' });

		expect(jsonOf(items)).toContainEqual(
			expect.objectContaining({
				group_name: '在职信息',
				fieldid: 12010,
				field_name: '职位',
				field_type_name: 'Choice',
			}),
		);
	});
});

describe('what the roster holds of a member', () => {
	it('is read by names: choices and dates as people write them, entries as lists', async () => {
		expect(await read()).toEqual({
			userid: 'zhangwei',
			fields: {
				姓名: '张伟',
				手机号: '86 13800000001',
				性别: '男',
				出生日期: '1968-05-04',
				籍贯: '湖南',
				职位: '秘书',
				入职日期: '2020-03-01',
				教育经历: [
					{ entry: 1, 学校: '湖南大学', 学历: '本科' },
					{ entry: 2, 学校: '北京大学' },
				],
				身份证照片: ['media-id-card'],
			},
		});
	});

	it('is what was asked for, and tells what there is not', async () => {
		const wanted = {
			field: [
				{ fieldId: byId('11020'), entry: 0 },
				{ fieldId: byId('14001'), entry: 7 },
			],
		};
		const { fields, missing_fields: missing } = await read({
			allFields: false,
			fields: wanted,
		} as INodeParameters);

		expect(fields).toEqual({ 籍贯: '湖南' });
		expect(missing).toEqual([
			expect.objectContaining({ field_name: '学校', sub_idx: 7, result_name: 'Not found' }),
		]);
		expect(corp.calls('hr/get_staff_info')[0].body).toEqual({
			userid: 'zhangwei',
			get_all: false,
			fieldids: [
				{ fieldid: 11020, sub_idx: 0 },
				{ fieldid: 14001, sub_idx: 7 },
			],
		});
	});

	it('keeps the raw entries where it is not simplified', async () => {
		const { field_info: raw } = await read({ simplify: false });

		expect(raw).toContainEqual({
			fieldid: 12010,
			sub_idx: 0,
			result: 1,
			result_name: 'Done',
			value_type: 3,
			value_uint32: 2,
			field_name: '职位',
			group_name: '在职信息',
		});
	});
});

describe('an update', () => {
	it('writes each value as the type of its field takes it', async () => {
		const { error } = await corp.run(
			node,
			update({
				'11020': '四川',
				'11003': '+86 13900000002',
				'12010': '总经理',
				'11005': '1969-07-01T00:00:00',
				'12011': '2021-01-01T00:00:00',
				'12024': '',
			}),
		);

		expect(error).toBeUndefined();
		expect(sent()).toEqual({
			userid: 'zhangwei',
			update_items: expect.arrayContaining([
				{ fieldid: 11020, sub_idx: 0, value_string: '四川' },
				{
					fieldid: 11003,
					sub_idx: 0,
					value_mobile: { value_country_code: '+86', value_mobile: '13900000002' },
				},
				{ fieldid: 12010, sub_idx: 0, value_uint32: 1 },
				{ fieldid: 11005, sub_idx: 0, value_int64: at('1969-07-01T00:00:00+08:00') },
				{ fieldid: 12011, sub_idx: 0, value_uint64: at('2021-01-01T00:00:00+08:00') },
			]),
		});
		expect((sent().update_items as IDataObject[]).length).toBe(5);
		expect(await formOf()).toMatchObject({ 籍贯: '四川', 职位: '总经理', 出生日期: '1969-07-01' });
	});

	it('adds, changes and removes entries, which Get then shows', async () => {
		const { items, error } = await corp.run(
			node,
			update(
				{},
				{
					entryChanges: several({ fieldId: byId('14002'), entry: 2, value: '硕士' }),
					removedEntries: several({ group: 1, entry: 1 }),
					newEntries: several({
						group: 4,
						values: several(
							{ fieldId: byId('17001'), value: '李娜' },
							{ fieldId: byId('17003'), value: '86 13900000003' },
							{ fieldId: byId('14001'), value: '' },
						),
					}),
				},
			),
		);

		expect(error).toBeUndefined();
		expect(sent().insert_items).toEqual([
			{
				group_type: 4,
				item: [
					{ fieldid: 17001, value_string: '李娜' },
					{
						fieldid: 17003,
						value_mobile: { value_country_code: '86', value_mobile: '13900000003' },
					},
				],
			},
		]);
		expect(items[0].json).toMatchObject({
			userid: 'zhangwei',
			update_results: [{ field_name: '学历', sub_idx: 2, result_name: 'Done' }],
			remove_results: [{ group_name: '教育经历', sub_idx: 1, result_name: 'Done' }],
			insert_results: [{ group_name: '紧急联系人', result_name: 'Done' }],
		});
		expect(await formOf()).toMatchObject({
			教育经历: [{ entry: 2, 学校: '北京大学', 学历: '硕士' }],
			紧急联系人: [{ entry: 1, 姓名: '李娜', 手机号: '86 13900000003' }],
		});
	});

	it('empties fields by name or ID, as their type says', async () => {
		await corp.run(
			node,
			update(
				{},
				{
					clearedFields: '籍贯, 11003, 入职日期',
					entryChanges: several({ fieldId: byId('14001'), entry: 2, value: '' }),
				},
			),
		);

		expect(sent().update_items).toEqual([
			{ fieldid: 11020, sub_idx: 0, value_string: '' },
			{ fieldid: 11003, sub_idx: 0, value_mobile: { value_mobile: '' } },
			{ fieldid: 12011, sub_idx: 0 },
			{ fieldid: 14001, sub_idx: 2, value_string: '' },
		]);
	});

	it('takes its values from the item by the names of the fields', async () => {
		const { error } = await corp.run(
			node,
			{
				...update({}),
				fields: { mappingMode: 'autoMapInputData', value: null } as never,
			},
			{ items: itemsWith({ 籍贯: '云南', unrelated: 1 }) },
		);

		expect(error).toBeUndefined();
		expect(sent().update_items).toEqual([{ fieldid: 11020, sub_idx: 0, value_string: '云南' }]);
	});

	it('reads the fields of the roster once for all items', async () => {
		await corp.run(node, update({ '11020': '四川' }), { items: itemsWith({}, {}, {}) });

		expect(corp.calls('hr/update_staff_info')).toHaveLength(3);
		expect(corp.calls('hr/get_fields')).toHaveLength(1);
	});

	it('tells what WeCom left out while it did the rest', async () => {
		const { items, hints } = await corp.run(
			node,
			update({ '11020': '四川' }, { removedEntries: several({ group: 1, entry: 20 }) }),
		);

		expect(items[0].json).toMatchObject({ failed_changes: ['教育经历 20: not found'] });
		expect(hints[0].message).toContain('failed_changes');
	});

	it('fails where WeCom did nothing of it', async () => {
		const { error } = await corp.run(
			node,
			update({}, { clearedFields: '姓名', removedEntries: several({ group: 5, entry: 1 }) }),
		);

		expect(error?.message).toContain('WeCom made none of the changes for zhangwei');
		expect(error?.description).toContain('姓名: required and empty; 合同信息 1: not found');
	});
});

describe('what cannot be sent is told by its field, and nothing is sent', () => {
	const entry = (fieldId: string, value: string) =>
		({ entryChanges: several({ fieldId: byId(fieldId), entry: 1, value }) }) as INodeParameters;

	it.each([
		['nothing at all', {}, {}, 'There is nothing to change'],
		['an unknown choice', { '12010': '船长' }, {}, '职位 must be one of 总经理, 秘书'],
		['no date', { '11005': 'soon' }, {}, '出生日期 must be a date'],
		['a date too early', { '12011': '1960-01-01' }, {}, '入职日期 takes no date before 1970'],
		['no phone', { '11003': 'home' }, {}, '手机号 must be a phone number'],
		['a field that is gone', { '99999': 'x' }, {}, 'The staff roster has no field "99999"'],
		['a file', {}, entry('19001', 'x'), '身份证照片 cannot be changed'],
		['what WeCom reckons', {}, { clearedFields: '年龄' }, '年龄 cannot be changed'],
		['an unknown name', {}, { clearedFields: '船' }, 'names no field of the staff roster: "船"'],
		['an unknown ID', {}, entry('99999', 'x'), 'no field with the ID 99999'],
	])('%s', async (_what, fields, changes, message) => {
		const { error } = await corp.run(node, update(fields, changes as INodeParameters));

		expect(error?.message).toContain(message);
		expect(corp.calls('hr/update_staff_info')).toHaveLength(0);
	});
});
