import type { IDataObject } from 'n8n-workflow';

import {
	smartSheetDocumentField,
	smartSheetField,
	smartSheetViewField,
} from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import {
	columnIds,
	COLUMN_PAGES,
	COLUMNS_CALL,
	COLUMNS_READ,
	placeIn,
} from '../smartSheetTable/columns';
import { create } from './create';
import { update } from './update';

const SHEET = [smartSheetDocumentField, smartSheetField()];

export const smartSheetFieldResource = defineResource({
	value: 'smartSheetField',
	name: 'Smart Sheet Field',
	description: 'The columns of a sheet with their types (智能表格的字段)',
	operations: [
		create,
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete smart sheet fields',
			description: 'Remove fields from a sheet with all that records hold in them, for good',
			doc: 99905,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/delete_fields' },
			fields: [
				...SHEET,
				{
					displayName: 'Fields',
					name: 'fields',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'Notes, f53B4X',
					description:
						'The fields to delete: titles or IDs, separated by commas, or an expression that gives a list of them',
					send: 'body.field_ids',
					as: 'texts',
				},
			],
			alsoCalls: [COLUMNS_READ],
			output: { deleted: true },
			run: deleteFields,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many smart sheet fields',
			description: 'List the fields of a sheet with their IDs, types and settings',
			doc: COLUMNS_CALL.doc,
			reads: true,
			request: { method: 'POST', path: COLUMNS_CALL.path },
			fields: SHEET,
			filters: [
				{
					displayName: 'Field IDs',
					name: 'fieldIds',
					type: 'string',
					default: '',
					placeholder: 'f53B4X, fabcde',
					description:
						'Only fields with these IDs, separated by commas, or an expression that gives a list of them',
					send: 'body.field_ids',
					as: 'texts',
				},
				{
					displayName: 'Titles',
					name: 'titles',
					type: 'string',
					default: '',
					placeholder: 'Name, Status',
					description:
						'Only fields with these titles, separated by commas, or an expression that gives a list of them',
					send: 'body.field_titles',
					as: 'texts',
				},
				smartSheetViewField({
					description:
						'Only fields that this view (视图) shows: choose from the list, or give its ID',
				}),
			],
			pages: COLUMN_PAGES,
		},
		update,
	],
});

async function deleteFields(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const field_ids = await columnIds(run, placeIn(body), body.field_ids as string[]);
	await run.send({ ...payload, body: { ...body, field_ids } });
	return { deleted: true, field_ids };
}
