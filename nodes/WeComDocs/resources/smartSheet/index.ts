import { smartSheetDocumentField, smartSheetField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';

const title = (more: Partial<Field>): Field => ({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'What the sheet is called',
	send: 'body.properties.title',
	...more,
});

export const smartSheet = defineResource({
	value: 'smartSheet',
	name: 'Smart Sheet',
	description: 'The sheets of a smart sheet document (智能表格的子表)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create smart sheet',
			description:
				'Add a sheet to a smart sheet document. It is empty: give it fields with Smart Sheet Field → Create.',
			doc: 99896,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/add_sheet' },
			fields: [smartSheetDocumentField],
			additionalFields: [
				{
					displayName: 'Position',
					name: 'position',
					type: 'number',
					default: 0,
					description: 'Its place among the sheets, the first is 0',
					send: 'body.properties.index',
					limits: { min: 0 },
				},
				title({}),
			],
			output: { unwrap: 'properties' },
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete smart sheet',
			description: 'Remove a sheet with all that it holds, for good',
			doc: 99899,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/delete_sheet' },
			fields: [smartSheetDocumentField, smartSheetField()],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many smart sheets',
			description: 'List the sheets of a smart sheet document with their IDs',
			doc: 101154,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/get_sheet' },
			fields: [smartSheetDocumentField],
			filters: [
				smartSheetField({
					required: undefined,
					description:
						'Only this sheet (子表): choose from the list, or give its ID, which stands behind tab= in its link',
				}),
				{
					displayName: 'Include Dashboards and Pages',
					name: 'allTypes',
					type: 'boolean',
					default: true,
					description:
						'Whether to list dashboards (仪表盘) and pages of explanation (说明页) too. Otherwise only sheets with records.',
					send: 'body.need_all_type_sheet',
				},
			],
			output: { items: 'sheet_list' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update smart sheet',
			description: 'Give a sheet another title',
			doc: 99898,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/update_sheet' },
			fields: [
				smartSheetDocumentField,
				smartSheetField({ send: 'body.properties.sheet_id' }),
				title({ required: true }),
			],
		},
	],
});
