import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComDocs } from '../../nodes/WeComDocs/WeComDocs.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { SIGN_UPS, SMART_SHEET, TASKS } from './support/smart-sheets';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDocs();

const run = async (resource: string, operation: string, more: IDataObject = {}) =>
	await corp.run(node, {
		resource,
		operation,
		documentId: SMART_SHEET,
		sheetId: TASKS,
		...more,
	} as unknown as INodeParameters);

const fieldsOf = async (sheetId: INodeParameters) =>
	jsonOf((await run('smartSheetField', 'getAll', { sheetId, returnAll: true })).items);

describe('what is chosen from a list', () => {
	const search = async (method: string, parameters: INodeParameters = {}) => {
		const { results } = await loadList(node, method, {
			...corp.connection(),
			parameters: {
				resource: 'smartSheetField',
				operation: 'getAll',
				documentId: SMART_SHEET,
				sheetId: TASKS,
				...parameters,
			},
		});
		return results.map(({ name, value }) => `${name}: ${value}`);
	};

	it('are the sheets, fields, views, groups, rules and chats that there are', async () => {
		expect(await search('searchSmartSheets')).toEqual([
			'任务: sheet-tasks',
			'报名: sheet-signups',
			'午餐调查: sheet-answers',
		]);
		expect(await search('searchSmartSheetFields')).toContain('状态: fState');
		expect(await search('searchSmartSheetDateFields')).toEqual([
			'截止日期: fDue',
			'会议时间: fMeet',
		]);
		expect(await search('searchSmartSheetViews')).toContain('未完成: view-open');
		expect(await search('searchSmartSheetFieldGroups')).toContain('基本: group-basics');
		expect(await search('searchSmartSheetRules')).toEqual(['外包: 2']);
		expect(await search('searchSmartSheetChats')).toContain('上线讨论: chat-automation-1');
	});

	it('says what is needed first', async () => {
		expect(await search('searchSmartSheets', { documentId: '' })).toEqual([
			'Give the document ID first: ',
		]);
		expect(await search('searchSmartSheetFields', { sheetId: byId('') })).toEqual([
			'Choose the sheet first: ',
		]);
	});
});

describe('a sheet in a new document', () => {
	it('gets fields with their settings, and then records', async () => {
		const made = await corp.run(node, {
			resource: 'document',
			operation: 'create',
			type: 10,
			name: 'Plan',
		});
		const documentId = String(made.items[0].json.docid);
		const { items: sheets } = await run('smartSheet', 'getAll', { documentId });
		const sheetId = byId(sheets[0].json.sheet_id);
		const option = [
			{ text: 'Open', color: 1 },
			{ text: 'Done', color: 16 },
		];
		const field = [
			{ title: 'Name' },
			{ title: 'Price', type: 'FIELD_TYPE_CURRENCY', decimals: 2, currency: 'CURRENCY_TYPE_EUR' },
			{ title: 'State', type: 'FIELD_TYPE_SINGLE_SELECT', choices: { option } },
			{ title: 'See', type: 'FIELD_TYPE_REFERENCE', linkedField: 'f1' },
		];
		const { items, error } = await run('smartSheetField', 'create', {
			documentId,
			sheetId,
			fields: { field },
		});

		expect(error).toBeUndefined();
		expect(items).toHaveLength(4);
		expect(corp.calls('wedoc/smartsheet/add_fields')[0].body.fields).toEqual([
			{ field_title: 'Name', field_type: 'FIELD_TYPE_TEXT' },
			{
				field_title: 'Price',
				field_type: 'FIELD_TYPE_CURRENCY',
				property_currency: {
					decimal_places: 2,
					use_separate: false,
					currency_type: 'CURRENCY_TYPE_EUR',
				},
			},
			{
				field_title: 'State',
				field_type: 'FIELD_TYPE_SINGLE_SELECT',
				property_single_select: {
					is_quick_add: true,
					options: [
						{ text: 'Open', style: 1 },
						{ text: 'Done', style: 16 },
					],
				},
			},
			{
				field_title: 'See',
				field_type: 'FIELD_TYPE_REFERENCE',
				property_reference: { is_multiple: true, filed_id: 'f1' },
			},
		]);
	});
});

describe('a field is changed', () => {
	const update = async (fieldId: string, updateFields: IDataObject) =>
		await run('smartSheetField', 'update', { fieldId: byId(fieldId), updateFields });
	const optionsOf = async (title: string) => {
		const field = (await fieldsOf(TASKS)).find(({ field_title: own }) => own === title);
		const { options } = field?.property_single_select as { options: IDataObject[] };
		return options.map(({ id, text }) => `${id}: ${text}`);
	};

	it('by its title, with the settings that are not given as they are', async () => {
		await update('预算', { title: '费用', decimals: 0 });

		expect(corp.calls('wedoc/smartsheet/update_fields')[0].body.fields).toEqual([
			{
				field_id: 'fBudget',
				field_type: 'FIELD_TYPE_CURRENCY',
				field_title: '费用',
				property_currency: {
					currency_type: 'CURRENCY_TYPE_CNY',
					decimal_places: 0,
					use_separate: true,
				},
			},
		]);
	});

	it('in its options, which keep their IDs', async () => {
		const option = [{ text: '暂停' }, { text: '做完', id: 's3' }];
		await update('状态', { choices: { option } });
		const [kept, added] = [await optionsOf('状态'), expect.stringMatching(/: 暂停$/)];
		expect(kept).toEqual(['s1: 待办', 's2: 进行中', 's3: 做完', added]);

		await update('状态', { choices: { option: [{ text: '待办' }] }, keepOthers: false });
		expect(await optionsOf('状态')).toEqual(['s1: 待办']);
	});

	it('without settings that its type does not have, and a hint says so', async () => {
		const { hints, error } = await update('数量', { format: 'yyyy-mm-dd', decimals: 1 });

		expect(error).toBeUndefined();
		expect(corp.calls('wedoc/smartsheet/update_fields')[0].body.fields[0].property_number).toEqual({
			decimal_places: 1,
			use_separate: false,
		});
		expect(hints).toMatchObject([{ message: expect.stringContaining('has no Date Format') }]);
	});

	it('and deleted by titles', async () => {
		await run('smartSheetField', 'delete', { sheetId: SIGN_UPS, fields: '人数, fDay' });

		const left = (await fieldsOf(SIGN_UPS)).map(({ field_title: title }) => title);
		expect(left).toEqual(['姓名', '手机', '城市']);
	});
});

describe('a view', () => {
	it('is filtered, sorted, grouped and colored by titles and options', async () => {
		const open = { fieldId: byId('状态'), operator: 'OPERATOR_IS', value: '待办' };
		const { error } = await run('smartSheetView', 'update', {
			viewId: byId('view-all'),
			updateFields: {
				title: 'Open',
				autoSort: true,
				conditions: { condition: [open] },
				sort: { by: [{ fieldId: byId('截止日期'), descending: true }] },
				group: { by: [{ fieldId: byId('负责人') }] },
				hidden: '条码, 公式',
				shown: '任务',
				colors: { rule: [{ color: 'chromeRedLighten_5', ...open }] },
			},
		});
		const isOpen = {
			field_id: 'fState',
			field_type: 'FIELD_TYPE_SINGLE_SELECT',
			operator: 'OPERATOR_IS',
			string_value: { value: ['s1'] },
		};

		expect(error).toBeUndefined();
		expect(corp.calls('wedoc/smartsheet/update_view')[0].body).toMatchObject({
			view_title: 'Open',
			property: {
				auto_sort: true,
				filter_spec: { conjunction: 'CONJUNCTION_AND', conditions: [isOpen] },
				sort_spec: { sort_infos: [{ field_id: 'fDue', desc: true }] },
				group_spec: { groups: [{ field_id: 'fLead', desc: false }] },
				field_visibility: { fTask: true, fCode: false, fSum: false },
				color_config: {
					conditions: [
						{
							type: 'VIEW_COLOR_CONDITION_TYPE_ROW',
							color: 'chromeRedLighten_5',
							condition: isOpen,
						},
					],
				},
			},
		});
	});
});

describe('a field group', () => {
	it('takes fields by their titles', async () => {
		const { items } = await run('smartSheetFieldGroup', 'create', {
			name: 'Who',
			additionalFields: { fields: '成员, 负责人' },
		});

		expect(items[0].json).toMatchObject({
			name: 'Who',
			children: [{ field_id: 'fTeam' }, { field_id: 'fLead' }],
		});
	});
});

describe('permissions', () => {
	const rulePath = 'wedoc/smartsheet/content_priv/mod_rule_member';

	it('of a rule name fields by title and options by text, and its members with them', async () => {
		const sheet = {
			sheet: 'sheet-tasks',
			permission: 2,
			addRecords: true,
			deleteRecords: false,
			fieldRange: 2,
			fieldRules: { rule: [{ field: '预算', edit: false, insert: false, view: true }] },
			recordRange: 2,
			recordRules: {
				rule: [
					{ field: 'CREATED_USER', operator: 1 },
					{ field: '状态', operator: 2, options: '待办' },
				],
			},
			otherRecords: 2,
		};
		const { error } = await run('smartSheetPermission', 'update', {
			type: 2,
			ruleId: byId(2),
			updateFields: { sheets: { sheet: [sheet] }, add: 'lina' },
		});
		const { items } = await run('smartSheetPermission', 'getAll', { type: 2 });

		expect(error).toBeUndefined();
		expect(corp.calls(rulePath)[0].body).toEqual({
			docid: SMART_SHEET,
			rule_id: 2,
			add_member_range: { userid_list: ['lina'] },
		});
		expect(items[0].json.priv_list).toMatchObject([
			{
				sheet_id: 'sheet-tasks',
				priv: 2,
				can_insert_record: true,
				can_delete_record: false,
				field_priv: {
					field_range_type: 2,
					field_rule_list: [
						{ field_id: 'fBudget', field_type: 'FIELD_TYPE_CURRENCY', can_edit: false },
					],
				},
				record_priv: {
					record_range_type: 2,
					record_rule_list: [
						{ field_id: 'CREATED_USER', oper_type: 1 },
						{ field_id: 'fState', oper_type: 2, value: ['s1'] },
					],
					other_priv: 2,
				},
			},
		]);
	});

	it('of all members have no members of their own', async () => {
		const sheet = { sheet: 'sheet-tasks', permission: 3 };
		await run('smartSheetPermission', 'update', {
			type: 1,
			updateFields: { sheets: { sheet: [sheet] }, add: 'lina' },
		});

		expect(corp.calls(rulePath)).toHaveLength(0);
	});
});

describe('group chats', () => {
	it('come one item a chat, over all pages', async () => {
		const { items } = await run('smartSheetGroupChat', 'getAll', { returnAll: true });

		expect(jsonOf(items)).toEqual([
			{ chat_id: 'chat-automation-1' },
			{ chat_id: 'chat-automation-2' },
			{ chat_id: 'chat-automation-3' },
		]);
	});
});
