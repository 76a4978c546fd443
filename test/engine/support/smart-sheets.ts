import type { IDataObject } from 'n8n-workflow';

import type { Samples } from './every-form';
import { byId } from './forms';

/** The seeded document with its sheets. */
export const SMART_SHEET = 'doc-seeded-smartsheet';
export const TASKS = byId('sheet-tasks');
export const SIGN_UPS = byId('sheet-signups');

/** What a resource mapper holds where the fields are filled one by one. */
export const mappedFields = (value: IDataObject, matchingColumns: string[] = []) => ({
	mappingMode: 'defineBelow',
	value,
	matchingColumns,
});

const CONDITION = { fieldId: byId('fTask'), operator: 'OPERATOR_CONTAINS', value: '写' };

const FIRST_RECORD = { fieldId: byId('fTask'), operator: 'OPERATOR_IS', value: '写方案' };

/** Operations whose fields are named: they need sheets that are there. */
const NAMED: Record<string, Samples> = {
	'smartSheetField.delete': { fields: '编号, fCode' },
	'smartSheetField.update': { fieldId: byId('状态') },
	'smartSheetFieldGroup.create': { fields: '数量' },
	'smartSheetFieldGroup.update': { fields: '数量', fieldGroupId: byId('group-basics') },
	'smartSheetPermission.update': { sheet: 'sheet-tasks', field: '任务' },
	'smartSheetRecord.create': { columns: mappedFields({ 任务: '写信' }) },
	'smartSheetRecord.delete': { conditions: { condition: [FIRST_RECORD] } },
	'smartSheetRecord.get': { recordId: 'record-task-1' },
	'smartSheetRecord.getAll': {
		conditions: { condition: [CONDITION] },
		fields: '任务',
		sort: { by: [{ fieldId: byId('fTask'), descending: true }] },
		recordIds: 'record-task-1',
	},
	'smartSheetRecord.update': { recordId: 'record-task-1', columns: mappedFields({ 任务: '写信' }) },
	'smartSheetRecord.upsert': { columns: mappedFields({ 任务: '写方案', 数量: 4 }, ['fTask']) },
	'smartSheetRecord.saveByWebhook': {
		webhookUrl:
			'https://qyapi.weixin.qq.com/cgi-bin/wedoc/smartsheet/webhook?key=webhook-key-of-signups',
		recordId: 'record-signup-1',
		values: { value: [{ fieldId: 'fName', type: 'FIELD_TYPE_TEXT', value: '张三' }] },
	},
	'smartSheetView.update': {
		viewId: byId('view-all'),
		conditions: { condition: [CONDITION] },
		colors: { rule: [{ color: 'fillColorGray_5', ...CONDITION }] },
		sort: { by: [{ fieldId: byId('fTask') }] },
		group: { by: [{ fieldId: byId('状态') }] },
		hidden: '条码',
		shown: '任务',
	},
};

export const SMART_SHEET_STATEFUL = Object.keys(NAMED);

export const SMART_SHEET_SAMPLES = Object.fromEntries(
	Object.entries(NAMED).flatMap(([operation, samples]) =>
		Object.entries({ documentId: SMART_SHEET, sheetId: TASKS, ...samples }).map(
			([field, value]) => [`${operation}.${field}`, value] as const,
		),
	),
) as Samples;
