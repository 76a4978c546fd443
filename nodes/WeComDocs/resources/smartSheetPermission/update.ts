import type { IDataObject } from 'n8n-workflow';

import { smartSheetDocumentField, smartSheetRuleField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { rowOf, unsent } from '../../../shared/operation/rows';
import type { Column } from '../smartSheetTable/columns';
import {
	columnNamed,
	COLUMNS_READ,
	columnsOf,
	optionOf,
	optionsOf,
} from '../smartSheetTable/columns';
import { RULE_MEMBERS, SHEETS, WHOSE } from './fields';

const CREATOR = 'CREATED_USER';

const MEMBERS_CALL = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member',
	doc: 99935,
} as const;

interface Rules {
	field_priv?: { field_rule_list?: IDataObject[] };
	record_priv?: { record_rule_list?: IDataObject[] };
}

export const update: Operation = {
	value: 'update',
	name: 'Update',
	action: 'Update smart sheet permissions',
	description:
		'Set what all members, or those of a rule, may do with each sheet, its records, fields and views, and who the members of a rule are',
	doc: 99935,
	request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv' },
	fields: [
		smartSheetDocumentField,
		WHOSE,
		smartSheetRuleField({ required: true, displayOptions: { show: { type: [2] } } }),
	],
	updateFields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			displayOptions: { show: { '/type': [2] } },
			description: 'What the rule is called; no other rule may have the name',
			send: 'body.name',
		},
		SHEETS,
		...unsent(RULE_MEMBERS),
	],
	anyOf: ['name', 'sheets', ...RULE_MEMBERS.map(({ name }) => name)],
	sends: {
		'body.priv_list[].field_priv.field_rule_list[].field_type': 'updateFields.sheets',
		'body.priv_list[].record_priv.record_rule_list[].field_type': 'updateFields.sheets',
	},
	alsoCalls: [
		{
			...MEMBERS_CALL,
			sends: {
				'body.docid': 'documentId',
				'body.rule_id': 'ruleId',
				'body.add_member_range.userid_list': 'updateFields.add',
				'body.del_member_range.userid_list': 'updateFields.del',
			},
		},
		COLUMNS_READ,
	],
	run: updatePermissions,
};

async function updatePermissions(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const { docid, rule_id, priv_list: sheets, name } = body;
	const given = (run.values.updateFields ?? {}) as IDataObject;
	const added = RULE_MEMBERS.filter((field) => rule_id !== undefined && field.name in given);
	const { type } = run.values;
	const members = await rowOf(run, { fields: added }, { ...given, type });
	for (const sheet of (sheets ?? []) as IDataObject[]) await nameFields(run, body, sheet);
	if (sheets !== undefined || name !== undefined) await run.send(payload);
	if (Object.keys(members).length > 0) {
		const range = { ...MEMBERS_CALL, body: { docid, rule_id, ...members } };
		await run.call({ ...range, repeatable: true });
	}
	return { success: true };
}

/** Fields by ID with their types, and options by ID, as the API takes them. */
async function nameFields(
	run: OperationRun,
	{ docid }: IDataObject,
	sheet: IDataObject,
): Promise<void> {
	const { field_priv: ofFields, record_priv: ofRecords } = sheet as Rules;
	const rules = [...(ofFields?.field_rule_list ?? []), ...(ofRecords?.record_rule_list ?? [])];
	const named = rules.filter(({ field_id: id }) => id !== CREATOR);
	for (const rule of ofRecords?.record_rule_list ?? []) rule.value ??= [];
	if (ofFields) ofFields.field_rule_list ??= [];
	if (named.length === 0) return;
	const place = { docid: String(docid), sheet_id: String(sheet.sheet_id) };
	const columns = await columnsOf(run, place);
	for (const rule of named) {
		const column = columnNamed(run, columns, rule.field_id);
		Object.assign(rule, { field_id: column.field_id, field_type: column.field_type });
		if (rule.value) rule.value = optionIds(column, rule.value as string[]);
	}
}

const optionIds = (column: Column, names: string[]): string[] =>
	names.map((name) => optionOf(optionsOf(column), name)?.id ?? name);
