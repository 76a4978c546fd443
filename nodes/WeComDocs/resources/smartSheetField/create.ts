import type { IDataObject } from 'n8n-workflow';

import { smartSheetDocumentField, smartSheetField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { results } from '../../../shared/operation/output';
import { rowOf } from '../../../shared/operation/rows';
import { propertyName } from '../smartSheetTable/columns';
import { entriesOf } from '../smartSheetTable/conditions';
import { FIELD_TYPES, NEW_FIELD, typeName, withoutPlaces } from './form';
import { SETTINGS } from './properties';

/** The members of a call that hold the settings of a field of each type. */
export const propertiesSent = (ui: string): Record<string, string> =>
	Object.fromEntries(
		FIELD_TYPES.map(({ value }) => [`body.fields[].${propertyName(String(value))}`, ui]),
	);

export const create: Operation = {
	value: 'create',
	name: 'Create',
	action: 'Create smart sheet fields',
	description: 'Add fields to a sheet, which can have 150 of them',
	doc: 99904,
	request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/add_fields' },
	fields: [
		smartSheetDocumentField,
		smartSheetField(),
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: 'Add Field',
			required: true,
			default: {},
			description: 'The new fields with their settings',
			limits: { items: 150 },
			options: [{ displayName: 'Field', name: 'field', values: withoutPlaces(NEW_FIELD) }],
		},
	],
	sends: {
		'body.fields': 'fields',
		'body.fields[].field_title': 'fields.field[].title',
		'body.fields[].field_type': 'fields.field[].type',
		...propertiesSent('fields.field[].type'),
	},
	output: { items: 'fields' },
	run: createFields,
};

async function createFields(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const fields: IDataObject[] = [];
	for (const entry of entriesOf(run.values.fields, 'field'))
		fields.push(await newField(run, entry));
	return results(create, await run.send({ ...payload, body: { ...payload.body, fields } }));
}

async function newField(run: OperationRun, entry: IDataObject): Promise<IDataObject> {
	const { property, ...field } = await rowOf(run, { fields: NEW_FIELD }, entry);
	const type = String(field.field_type);
	return { ...field, ...(hasSettings(type) && { [propertyName(type)]: property ?? {} }) };
}

export const hasSettings = (type: string): boolean =>
	SETTINGS.some(({ types }) => types.map(typeName).includes(type));
