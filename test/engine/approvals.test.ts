import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComOa } from '../../nodes/WeComOa/WeComOa.node';
import { file, loadList, loadMapping } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComOa();

const mapped = (value: IDataObject): INodeParameters =>
	({ mappingMode: 'defineBelow', value }) as unknown as INodeParameters;

const submit = (values: IDataObject, more: INodeParameters = {}): INodeParameters => ({
	resource: 'approval',
	operation: 'submit',
	applicant: byId('zhangwei'),
	templateId: byId('template-purchase'),
	controls: mapped({ 'Text-2': 'Paper', 'Selector-3': '办公用品', ...values }),
	...more,
});

const sentForm = () => corp.calls('oa/applyevent')[0].body.apply_data.contents as IDataObject[];

const sentValue = (id: string) => sentForm().find((content) => content.id === id)?.value;

const at = (moment: string) => Date.parse(moment) / 1000;

describe('the controls of a template', () => {
	const fieldsFor = async (templateId: string) => {
		const parameters = {
			resource: 'approval',
			operation: 'submit',
			templateId: byId(templateId),
		} as INodeParameters;
		const { fields } = await loadMapping(node, 'getApprovalControls', {
			...corp.connection(),
			parameters,
		});
		return Object.fromEntries(fields.map((field) => [field.displayName, field]));
	};

	it('become fields of their own type, with required ones marked and options by name', async () => {
		const fields = await fieldsFor('template-purchase');

		expect(fields['采购事由']).toMatchObject({ type: 'string', required: true });
		expect(fields['预算']).toMatchObject({ type: 'number', required: false });
		expect(fields['交付日期']).toMatchObject({ type: 'dateTime' });
		expect(fields['采购类别'].options?.map(({ name }) => name)).toEqual([
			'办公用品',
			'设备',
			'其他',
		]);
		expect(fields['标签 (several of 紧急 | 长期 | 一次性)']).toMatchObject({ type: 'string' });
		expect(fields['采购明细 (a list of rows)']).toMatchObject({ type: 'array' });
		expect(fields).not.toHaveProperty('说明');
	});

	it('offer leave with its kinds, begin and end', async () => {
		const fields = await fieldsFor('template-leave');

		expect(fields['请假 (leave type)'].options).toContainEqual({ name: '病假', value: '3' });
		expect(fields['请假 (begin)']).toMatchObject({ type: 'dateTime', required: true });
		expect(fields['请假 (end)']).toMatchObject({ type: 'dateTime', required: true });
	});

	it('are not asked for before a template is chosen', async () => {
		const { fields } = await loadMapping(node, 'getApprovalControls', {
			...corp.connection(),
			parameters: { templateId: byId('') },
		});

		expect(fields).toEqual([]);
		expect(corp.calls('oa/gettemplatedetail')).toHaveLength(0);
	});
});

describe('a template is picked', () => {
	const search = async (filter?: string) =>
		(await loadList(node, 'searchApprovalTemplates', { ...corp.connection(), filter })).results;

	it('from those of the last approvals, by name', async () => {
		expect(await search()).toEqual([{ name: '采购申请', value: 'template-purchase' }]);
	});

	it('by an ID that is typed and was not used lately', async () => {
		expect(await search('template-leave')).toEqual([{ name: '请假', value: 'template-leave' }]);
		expect(await search('no-such-template')).toEqual([]);
	});
});

describe('a request', () => {
	it('carries every kind of control as the API takes it', async () => {
		const { error } = await corp.run(
			node,
			submit({
				'Money-5': 1200.5,
				'Number-6': '3',
				'Date-7': '2026-03-05',
				'Date-8': '2026-03-05T09:30:00',
				'Selector-9': '紧急, option-2',
				'Contact-10': ['zhangwei', 'lina'],
				'Contact-11': '2',
				'Location-17:title': 'Office',
				'Location-17:latitude': 22.5405031,
				'Location-17:longitude': '113.934528',
				'RelatedApproval-18': '202603010001',
				'DateRange-19:begin': '2026-03-05',
				'DateRange-19:end': '2026-03-06',
				'BankAccount-21': {
					account_type: 1,
					account_name: 'A',
					account_number: '1',
					remark: '',
					bank: {},
				},
				'PhoneNumber-22': { text: '13800000001' },
			}),
		);

		expect(error).toBeUndefined();
		expect(sentValue('Text-2')).toEqual({ text: 'Paper' });
		expect(sentValue('Selector-3')).toEqual({
			selector: { type: 'single', options: [{ key: 'option-1' }] },
		});
		expect(sentValue('Money-5')).toEqual({ new_money: '1200.5' });
		expect(sentValue('Number-6')).toEqual({ new_number: '3' });
		expect(sentValue('Date-7')).toEqual({
			date: { type: 'day', s_timestamp: String(at('2026-03-05T00:00:00+08:00')) },
		});
		expect(sentValue('Date-8')).toEqual({
			date: { type: 'hour', s_timestamp: String(at('2026-03-05T09:30:00+08:00')) },
		});
		expect(sentValue('Selector-9')).toEqual({
			selector: { type: 'multi', options: [{ key: 'option-1' }, { key: 'option-2' }] },
		});
		expect(sentValue('Contact-10')).toEqual({
			members: [{ userid: 'zhangwei' }, { userid: 'lina' }],
		});
		expect(sentValue('Contact-11')).toEqual({ departments: [{ openapi_id: '2' }] });
		expect(sentValue('Location-17')).toEqual({
			location: {
				title: 'Office',
				latitude: '22.540503',
				longitude: '113.934528',
				time: expect.any(Number),
			},
		});
		expect(sentValue('RelatedApproval-18')).toEqual({
			related_approval: [{ sp_no: '202603010001' }],
		});
		expect(sentValue('DateRange-19')).toEqual({
			date_range: {
				type: 'halfday',
				new_begin: at('2026-03-05T00:00:00+08:00'),
				new_end: at('2026-03-06T12:00:00+08:00'),
				new_duration: 2 * 86_400,
			},
		});
	});

	it('uploads its files from binary fields, and takes media IDs as they are', async () => {
		const { media } = corp.simulator.ids;
		const mediaId = media.padEnd(30, 'x');
		const binary = { data: file('an offer', { fileName: 'offer.pdf' }) };
		await corp.run(node, submit({ 'File-12': `data, ${mediaId}` }), {
			items: [{ json: {}, binary }],
		});

		const [{ body }] = corp.calls('oa/applyevent');
		const { files } = body.apply_data.contents.at(-1).value;
		expect(corp.calls('media/upload')).toHaveLength(1);
		expect(files).toEqual([
			{ file_id: expect.stringMatching(/^media/), file_name: 'offer.pdf', file_size: 8 },
			{ file_id: mediaId },
		]);
	});

	it('fills a table by the titles of its columns, with every column in every row', async () => {
		await corp.run(
			node,
			submit({
				'Table-13': [{ 名称: 'Paper', 件数: 2, 单价: 10 }, { 名称: 'Pens' }],
			}),
		);

		const { children } = sentValue('Table-13') as { children: Array<{ list: IDataObject[] }> };
		expect(children.map(({ list }) => list.map(({ value }) => value))).toEqual([
			[{ text: 'Paper' }, { new_number: '2' }, { new_money: '10' }],
			[{ text: 'Pens' }, { new_number: '' }, { new_money: '' }],
		]);
		expect(children[0].list[0]).toMatchObject({
			control: 'Text',
			id: 'Text-14',
			title: [{ text: '名称', lang: 'zh_CN' }],
		});
	});

	it('counts leave as its kind is counted', async () => {
		const leave = (kind: string) =>
			submit(
				{},
				{
					templateId: byId('template-leave'),
					controls: mapped({
						'Vacation-1:type': kind,
						'Vacation-1:begin': '2026-03-05T09:00:00',
						'Vacation-1:end': '2026-03-05T15:00:00',
						'Textarea-2': 'Ill',
					}),
				},
			);
		await corp.run(node, leave('病假'));
		await corp.run(node, leave('2'));

		const [byDay, byHour] = corp
			.calls('oa/applyevent')
			.map(({ body }) => body.apply_data.contents[0].value.vacation);
		expect(byDay.selector.options).toEqual([
			{ key: '3', value: [{ text: '病假', lang: 'zh_CN' }] },
		]);
		expect(byDay.attendance).toEqual({
			type: 1,
			date_range: {
				type: 'halfday',
				new_begin: at('2026-03-05T00:00:00+08:00'),
				new_end: at('2026-03-05T12:00:00+08:00'),
				new_duration: 86_400,
			},
		});
		expect(byHour.attendance.date_range).toMatchObject({ type: 'hour', new_duration: 6 * 3600 });
	});

	it('tells how long overtime was on each day, and refuses more than a week', async () => {
		const overtime = (end: string) =>
			submit(
				{},
				{
					templateId: byId('template-overtime'),
					controls: mapped({
						'Attendance-1:begin': '2026-03-05T18:00:00',
						'Attendance-1:end': end,
						'Attendance-1:days': '[{"date": "2026-03-05", "hours": 2.5}]',
					}),
				},
			);
		await corp.run(node, overtime('2026-03-05T21:00:00'));
		const { error } = await corp.run(node, overtime('2026-03-20T21:00:00'));

		expect(sentValue('Attendance-1')).toMatchObject({
			attendance: {
				type: 5,
				date_range: { type: 'hour', new_duration: 9000 },
				slice_info: {
					day_items: [{ daytime: at('2026-03-05T00:00:00+08:00'), duration: 9000 }],
				},
			},
		});
		expect(error?.message).toContain('7 days at most for overtime');
	});

	it('sums itself up with its first controls, or with the lines given', async () => {
		await corp.run(node, submit({ 'Money-5': 12 }));
		await corp.run(
			node,
			submit(
				{},
				{
					additionalFields: { summary: { line: [{ text: '采购', englishText: 'Purchase' }] } },
				},
			),
		);

		const [reckoned, given] = corp.calls('oa/applyevent').map(({ body }) => body.summary_list);
		expect(
			reckoned.map(({ summary_info: [{ text }] }: { summary_info: IDataObject[] }) => text),
		).toEqual(['采购事由: Paper', '采购类别: 办公用品', '预算: 12']);
		expect(given).toEqual([
			{
				summary_info: [
					{ text: '采购', lang: 'zh_CN' },
					{ text: 'Purchase', lang: 'en' },
				],
			},
		]);
	});

	it('takes its values from the item by the titles of the controls', async () => {
		const { error } = await corp.run(
			node,
			submit({}, { controls: { mappingMode: 'autoMapInputData', value: null } as never }),
			{ items: itemsWith({ 采购事由: 'Chairs', 采购类别: '设备', unrelated: 1 }) },
		);

		expect(error).toBeUndefined();
		expect(sentForm().map(({ id }) => id)).toEqual(['Text-2', 'Selector-3']);
	});

	it('reads the template once for all items', async () => {
		await corp.run(node, submit({}), { items: itemsWith({}, {}, {}) });

		expect(corp.calls('oa/applyevent')).toHaveLength(3);
		expect(corp.calls('oa/gettemplatedetail')).toHaveLength(1);
	});

	it('goes the way that is given here, step by step', async () => {
		const steps = {
			step: [
				{ kind: 1, rule: 3, members: 'lina, wangfang' },
				{ kind: 2, members: 'zhangwei' },
			],
		};
		await corp.run(node, submit({}, { flow: 0, steps }));
		const without = await corp.run(node, submit({}, { flow: 0 }));

		expect(corp.calls('oa/applyevent')[0].body).toMatchObject({
			use_template_approver: 0,
			process: {
				node_list: [
					{ type: 1, apv_rel: 3, userid: ['lina', 'wangfang'] },
					{ type: 2, userid: ['zhangwei'] },
				],
			},
		});
		expect(without.error?.message).toContain('Steps are needed');
	});
});

describe('what cannot be sent is told by its control, and nothing is uploaded or sent', () => {
	it.each([
		['a control that is required', { 'Text-2': '' }, 'The template requires "采购事由"'],
		[
			'one that an option makes required',
			{ 'Selector-3': '其他' },
			'The template requires "其他说明"',
		],
		['an unknown option', { 'Selector-3': '游艇' }, '采购类别 must be one of 办公用品, 设备, 其他'],
		['no number', { 'Money-5': 'many' }, '预算 must be a number'],
		['a line break', { 'Text-2': 'a\nb' }, '采购事由 must be one line'],
		['no date', { 'Date-7': 'soon' }, '交付日期 must be a date'],
		['one department too many', { 'Contact-11': '2, 3' }, '使用部门 takes one alone'],
		['half a place', { 'Location-17:title': 'Office' }, '送货地点: latitude is needed'],
		[
			'an end before the begin',
			{ 'DateRange-19:begin': '2026-03-06', 'DateRange-19:end': '2026-03-05' },
			'使用时间: end is before the begin',
		],
		['a row without its name', { 'Table-13': [{ 件数: 2 }] }, '采购明细 needs "名称" in row 1'],
		['a control of another template', { 'Text-99': 'x' }, 'The template has no control "Text-99"'],
	])('%s', async (_what, values, message) => {
		const { error } = await corp.run(node, submit({ 'File-12': 'data', ...values }), {
			items: [{ json: {}, binary: { data: file('an offer') } }],
		});

		expect(error?.message).toContain(message);
		expect(corp.calls('oa/applyevent')).toHaveLength(0);
		expect(corp.calls('media/upload')).toHaveLength(0);
	});

	it('seven files', async () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
		const binary = Object.fromEntries(names.map((name) => [name, file(`file ${name}`)]));
		const { error } = await corp.run(node, submit({ 'File-12': names.join(',') }), {
			items: [{ json: {}, binary }],
		});

		expect(error?.message).toContain('The form has 7 files, at most 6 are possible');
		expect(corp.calls('media/upload')).toHaveLength(0);
	});
});

describe('a request that is read', () => {
	const read = async (values: IDataObject, more: INodeParameters = {}) => {
		const { items } = await corp.run(node, submit(values));
		const parameters = { resource: 'approval', operation: 'get', number: items[0].json.sp_no };
		const { items: found } = await corp.run(node, { ...parameters, ...more } as INodeParameters);
		return found[0].json;
	};

	it('is plain titles and values', async () => {
		const {
			form,
			status,
			apply_data: raw,
		} = await read({
			'Money-5': 99.9,
			'Date-7': '2026-03-05',
			'Selector-9': '紧急, 长期',
			'Contact-10': 'lina',
			'Table-13': [{ 名称: 'Paper', 件数: 2 }],
			'DateRange-19:begin': '2026-03-05T13:00:00',
			'DateRange-19:end': '2026-03-06T09:00:00',
		});

		expect(status).toBe('pending');
		expect(raw).toBeUndefined();
		expect(form).toEqual({
			采购事由: 'Paper',
			采购类别: '办公用品',
			预算: 99.9,
			交付日期: '2026-03-05',
			标签: ['紧急', '长期'],
			采购人: ['lina'],
			采购明细: [{ 名称: 'Paper', 件数: 2, 单价: null }],
			使用时间: { begin: '2026-03-05 afternoon', end: '2026-03-06 morning', days: 1 },
		});
	});

	it('keeps the raw form beside it where it is not simplified', async () => {
		const { form, apply_data: raw } = await read({}, { simplify: false });

		expect(form).toMatchObject({ 采购事由: 'Paper' });
		expect(raw).toMatchObject({ contents: [{ id: 'Text-2' }, { id: 'Selector-3' }] });
	});
});

describe('many requests', () => {
	const getMany = async (more: INodeParameters = {}) =>
		await corp.run(node, {
			resource: 'approval',
			operation: 'getAll',
			from: '={{ $now.minus({ days: 130 }) }}',
			to: '={{ $now }}',
			returnAll: true,
			...more,
		});

	it('come from a span of any length, each once, in windows of 31 days at most', async () => {
		const { items, error } = await getMany();
		const numbers = items.map(({ json }) => json.sp_no);
		const spans = corp
			.calls('oa/getapprovalinfo')
			.map(({ body }) => Number(body.endtime) - Number(body.starttime));

		expect(error).toBeUndefined();
		expect(numbers).toHaveLength(60);
		expect(new Set(numbers).size).toBe(60);
		expect(Math.max(...spans)).toBe(31 * 86_400);
		expect(spans).toHaveLength(5);
	});

	it('stop at Limit, without reading later windows', async () => {
		const { items } = await getMany({ returnAll: false, limit: 5 });

		expect(items).toHaveLength(5);
		expect(corp.calls('oa/getapprovalinfo')).toHaveLength(1);
	});

	it('follow the pages of a window', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/oa/getapprovalinfo',
			body: JSON.stringify({ errcode: 0, sp_no_list: ['first'], new_next_cursor: 'cGFnZTow' }),
		});
		const { items } = await getMany({ from: '={{ $now.minus({ days: 20 }) }}' });
		const cursors = corp.calls('oa/getapprovalinfo').map(({ body }) => body.new_cursor);

		expect(cursors).toEqual(['', 'cGFnZTow']);
		expect(items[0].json.sp_no).toBe('first');
		expect(items.length).toBeGreaterThan(1);
	});

	it('are filtered, by several departments and one of each other kind', async () => {
		await getMany({
			filters: {
				applicant: byId('lina'),
				departments: '2, 3',
				status: 2,
				templateId: byId('template-purchase'),
			} as never,
		});

		expect(corp.calls('oa/getapprovalinfo')[0].body.filters).toEqual(
			expect.arrayContaining([
				{ key: 'creator', value: 'lina' },
				{ key: 'department', value: '2' },
				{ key: 'department', value: '3' },
				{ key: 'sp_status', value: '2' },
				{ key: 'template_id', value: 'template-purchase' },
			]),
		);
	});

	it('hold what was filled in, if wanted', async () => {
		const { items } = await getMany({ withDetails: true, filters: { status: 2 } });

		expect(items.length).toBeGreaterThan(10);
		for (const { status, form } of jsonOf(items)) {
			expect(status).toBe('approved');
			expect(form).toMatchObject({ 采购类别: '办公用品', 预算: expect.any(Number) });
		}
	});

	it('are refused where the span ends before it begins', async () => {
		const { error } = await getMany({ to: '2020-01-01T00:00:00' });

		expect(error?.message).toContain('The time span ends before it begins');
		expect(corp.simulator.calls.filter(({ path }) => path.includes('approval'))).toHaveLength(0);
	});

	it('of the old API come each once, though a page begins with the last of the page before', async () => {
		const form = (value: string) => JSON.stringify([{ id: 'item-1', title: '采购事由', value }]);
		const entry = (number: number) => ({
			sp_num: number,
			comm: { apply_data: form(`Nr. ${number}`) },
		});
		const page = (...numbers: number[]) =>
			JSON.stringify({ errcode: 0, next_spnum: numbers.at(-1), data: numbers.map(entry) });
		const path = '/cgi-bin/corp/getapprovaldata';
		for (const body of [page(1, 2), page(2, 3), page(3)]) corp.simulator.faults.add({ path, body });
		const { items } = await corp.run(node, {
			resource: 'approval',
			operation: 'getAllOld',
			from: '2026-03-01T00:00:00',
			to: '2026-03-31T00:00:00',
			returnAll: true,
		});

		expect(jsonOf(items)).toEqual(
			[1, 2, 3].map((number) => ({ sp_num: number, form: { 采购事由: `Nr. ${number}` } })),
		);
		const cursors = corp.calls('corp/getapprovaldata').map(({ body }) => body.next_spnum);
		expect(cursors).toEqual([undefined, 2, 3]);
	});
});

describe('a template of our own', () => {
	const create = (control: IDataObject[]): INodeParameters => ({
		resource: 'approvalTemplate',
		operation: 'create',
		name: 'Travel',
		controls: { control } as never,
	});

	it('can be filled at once', async () => {
		const { items } = await corp.run(
			node,
			create([
				{ kind: 'Text', title: 'Reason', isRequired: true },
				{ kind: 'Selector', title: 'Means', choices: 'Train, Plane' },
				{ kind: 'Table', title: 'Costs', columns: '[{"kind": "Money", "title": "Price"}]' },
			]),
		);
		const { error } = await corp.run(
			node,
			submit(
				{},
				{
					templateId: byId(items[0].json.template_id),
					controls: mapped({
						'Text-01': 'Fair',
						'Selector-02': 'Plane',
						'Table-03': [{ Price: 5 }],
					}),
				},
			),
		);

		expect(error).toBeUndefined();
		expect(sentValue('Selector-02')).toEqual({
			selector: { type: 'single', options: [{ key: 'option-2' }] },
		});
		expect(sentValue('Table-03')).toMatchObject({
			children: [{ list: [{ control: 'Money', id: 'Money-301', value: { new_money: '5' } }] }],
		});
	});

	it.each([
		[
			'two controls of one title',
			[{ title: 'A' }, { title: 'A' }],
			'has two controls of one title',
		],
		['a control without a title', [{ kind: 'Number', title: '={{ "" }}' }], 'Title is required'],
		['no control', [], 'Controls is required'],
	])('is refused with %s', async (_what, control, message) => {
		const { error } = await corp.run(node, create(control));

		expect(error?.message).toContain(message);
		expect(corp.calls('oa/approval/create_template')).toHaveLength(0);
	});
});
