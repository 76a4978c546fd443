import type { IDataObject } from 'n8n-workflow';

import {
	smartSheetDocumentField,
	smartSheetField,
	smartSheetFieldGroupField,
} from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { results } from '../../../shared/operation/output';
import { columnIds, COLUMNS_READ, placeIn } from '../smartSheetTable/columns';

const MOST_FIELDS = 150;

const SHEET = [smartSheetDocumentField, smartSheetField()];

const name = (more: Partial<Field>): Field => ({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'What the group is called; no other group of the sheet may have the name',
	send: 'body.name',
	...more,
});

const members = (description: string): Field => ({
	displayName: 'Fields',
	name: 'fields',
	type: 'string',
	default: '',
	placeholder: 'Name, Status',
	description: `${description}: titles or IDs, separated by commas, or an expression that gives a list of them, 150 at most. A field is in one group only.`,
	send: 'body.children[].field_id',
	as: 'texts',
	limits: { items: MOST_FIELDS },
});

export const smartSheetFieldGroup = defineResource({
	value: 'smartSheetFieldGroup',
	name: 'Smart Sheet Field Group',
	description: 'Fields of a sheet under a common heading (智能表格的编组)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create smart sheet field group',
			description: 'Put fields of a sheet into a new group; a sheet can have 150 groups',
			doc: 101100,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/add_field_group' },
			fields: [...SHEET, name({ required: true })],
			additionalFields: [members('The fields of the group')],
			alsoCalls: [COLUMNS_READ],
			output: { unwrap: 'field_group' },
			run: writeGroup,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete smart sheet field groups',
			description: 'Remove groups from a sheet; their fields stay',
			doc: 101102,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/delete_field_groups' },
			fields: [
				...SHEET,
				{
					displayName: 'Field Group IDs',
					name: 'fieldGroupIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'fgCLYC, fgCLYM',
					description:
						'The groups to delete: IDs that Get Many shows, separated by commas, or an expression that gives a list of them',
					send: 'body.field_group_ids',
					as: 'texts',
				},
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many smart sheet field groups',
			description: 'List the groups of a sheet with the IDs of their fields',
			doc: 101103,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/get_field_groups' },
			fields: SHEET,
			pages: {
				cursor: { send: 'body.offset', next: 'next' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'field_groups',
			},
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update smart sheet field group',
			description: 'Give a group another name or other fields',
			doc: 101101,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/update_field_group' },
			fields: [...SHEET, smartSheetFieldGroupField({ required: true })],
			updateFields: [members('The fields that the group is to have'), name({})],
			anyOf: ['fields', 'name'],
			alsoCalls: [COLUMNS_READ],
			output: { unwrap: 'field_group' },
			run: writeGroup,
		},
	],
});

/** Fields may be named by their titles: the API takes IDs. */
async function writeGroup(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const named = ((body.children ?? []) as IDataObject[]).map(({ field_id: id }) => id);
	const ids = named.length > 0 ? await columnIds(run, placeIn(body), named) : [];
	const children = ids.map((field_id) => ({ field_id }));
	const answer = await run.send({
		...payload,
		body: { ...body, ...(children.length > 0 && { children }) },
	});
	return results(run.settings.operation, answer);
}
