import {
	smartSheetDateField,
	smartSheetDocumentField,
	smartSheetField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { update } from './update';

const SHEET = [smartSheetDocumentField, smartSheetField()];

/** The two fields of dates between which a view of that type draws its bars. */
const spanFields = (name: string, type: string): Field[] =>
	(
		[
			['Start', 'begins', 'start_date_field_id'],
			['End', 'ends', 'end_date_field_id'],
		] as const
	).map(([word, does, send]) =>
		smartSheetDateField({
			displayName: `${word} Field`,
			name: `${name}${word}`,
			required: true,
			displayOptions: { show: { type: [type] } },
			description: `The field of dates that says when something ${does}: choose from the list, or give its ID`,
			send: `body.property_${name}.${send}`,
		}),
	);

const viewIds = (description: string, required?: true): Field => ({
	displayName: 'View IDs',
	name: 'viewIds',
	type: 'string',
	...(required && { required }),
	default: '',
	placeholder: 'vCRl8n, vPpw9C',
	description,
	send: 'body.view_ids',
	as: 'texts',
});

export const smartSheetView = defineResource({
	value: 'smartSheetView',
	name: 'Smart Sheet View',
	description: 'Ways in which a sheet is shown (智能表格的视图)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create smart sheet view',
			description: 'Add a view to a sheet, which can have 200 of them',
			doc: 99900,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/add_view' },
			fields: [
				...SHEET,
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					required: true,
					default: '',
					description: 'What the view is called',
					send: 'body.view_title',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					required: true,
					options: [
						{
							name: 'Calendar',
							value: 'VIEW_TYPE_CALENDAR',
							description: 'Records in a calendar (日历)',
						},
						{
							name: 'Gallery',
							value: 'VIEW_TYPE_GALLERY',
							description: 'Cards with pictures (画册)',
						},
						{ name: 'Gantt Chart', value: 'VIEW_TYPE_GANTT', description: 'Bars in time (甘特)' },
						{ name: 'Kanban', value: 'VIEW_TYPE_KANBAN', description: 'Cards in columns (看板)' },
						{ name: 'Table', value: 'VIEW_TYPE_GRID', description: 'Rows and columns (表格)' },
					],
					default: 'VIEW_TYPE_GRID',
					description: 'How the view shows records',
					send: 'body.view_type',
				},
				...spanFields('gantt', 'VIEW_TYPE_GANTT'),
				...spanFields('calendar', 'VIEW_TYPE_CALENDAR'),
			],
			output: { unwrap: 'view' },
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete smart sheet views',
			description: 'Remove views from a sheet, for good; the records stay',
			doc: 99901,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/delete_views' },
			fields: [
				...SHEET,
				viewIds(
					'The views to delete: IDs that Get Many shows, separated by commas, or an expression that gives a list of them',
					true,
				),
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many smart sheet views',
			description: 'List the views of a sheet with their filters, orders, groups and colors',
			doc: 101155,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/get_views' },
			fields: SHEET,
			filters: [
				viewIds(
					'Only these views: IDs, separated by commas, or an expression that gives a list of them',
				),
			],
			pages: {
				cursor: { send: 'body.offset', next: 'next' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'views',
			},
			output: { simple: ['view_id', 'view_title', 'view_type'] },
		},
		update,
	],
});
