import type { IDataObject } from 'n8n-workflow';

import { documentField, sheetField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { columnNumber } from './a1';
import { appendRows } from './appendRows';
import { PROPERTIES } from './grid';
import { getRows } from './readRows';
import { changing } from './requests';
import { updateRows } from './writeRows';

const SHEET = { sheet_id: 'q979lj', title: '工作表1', row_count: 200, column_count: 20 };

const NEW_SHEET: Field[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		default: '',
		description: 'What the sheet is called',
		send: 'body.title',
	},
	{
		displayName: 'Rows',
		name: 'rowCount',
		type: 'number',
		required: true,
		default: 100,
		description: 'How many rows it begins with; rows times columns are 10,000 at most',
		send: 'body.row_count',
		limits: { min: 1, max: 10_000 },
	},
	{
		displayName: 'Columns',
		name: 'columnCount',
		type: 'number',
		required: true,
		default: 20,
		description: 'How many columns it begins with, 200 at most',
		send: 'body.column_count',
		limits: { min: 1, max: 200 },
	},
];

const FIRST_COLUMN: Field = {
	displayName: 'First Column',
	name: 'firstColumn',
	type: 'string',
	required: true,
	default: 'A',
	placeholder: 'C',
	displayOptions: { show: { dimension: ['COLUMN'] } },
	description: 'The letter of the first column to delete',
	send: 'body.start_index',
	limits: {
		pattern: { regex: /^[A-Za-z]{1,3}$/, hint: 'must be the letter of a column, such as C' },
	},
};

const DELETED_LINES: Field[] = [
	sheetField(),
	{
		displayName: 'Delete',
		name: 'dimension',
		type: 'options',
		options: [
			{ name: 'Columns', value: 'COLUMN' },
			{ name: 'Rows', value: 'ROW' },
		],
		default: 'ROW',
		description: 'What to delete; the sheet has as many less then',
		send: 'body.dimension',
	},
	{
		displayName: 'First Row',
		name: 'firstRow',
		type: 'number',
		required: true,
		default: 1,
		displayOptions: { show: { dimension: ['ROW'] } },
		description: 'The number of the first row to delete: Get Rows shows it as row_number',
		send: 'body.start_index',
		limits: { min: 1 },
	},
	FIRST_COLUMN,
	{
		displayName: 'Number',
		name: 'count',
		type: 'number',
		required: true,
		default: 1,
		description: 'How many rows or columns to delete',
		send: 'body.end_index',
		limits: { min: 1 },
	},
];

/** Both counted from 1, the end no longer with it. */
function span({ start_index: first, end_index: count, ...others }: IDataObject): IDataObject {
	const start = typeof first === 'string' ? columnNumber(first) + 1 : Number(first);
	return { ...others, start_index: start, end_index: start + Number(count) };
}

function checkedSize(sheet: IDataObject, run: OperationRun): IDataObject {
	const cells = Number(sheet.row_count) * Number(sheet.column_count);
	if (cells > 10_000) {
		run.reject(NEW_SHEET[1], `times Columns are ${cells} cells, at most 10000 are possible`);
	}
	return sheet;
}

const operations: Operation[] = [
	{
		value: 'addSheet',
		name: 'Add Sheet',
		action: 'Add sheet to a spreadsheet',
		description: 'Add an empty sheet (工作表) to a spreadsheet',
		...changing(
			'add_sheet',
			NEW_SHEET,
			({ properties }) => (properties ?? {}) as IDataObject,
			checkedSize,
		),
		output: { schema: schemaLike(SHEET) },
	},
	appendRows,
	{
		value: 'deleteRowsOrColumns',
		name: 'Delete Rows or Columns',
		action: 'Delete rows or columns of a spreadsheet',
		description: 'Delete rows or columns that lie together; what is behind them moves up',
		...changing(
			'delete_dimension',
			DELETED_LINES,
			({ deleted: count }) => ({ deleted: true, count }),
			span,
		),
		output: { schema: schemaLike({ deleted: true, count: 2 }) },
	},
	{
		value: 'deleteSheet',
		name: 'Delete Sheet',
		action: 'Delete sheet of a spreadsheet',
		description: 'Delete a sheet (工作表) with all that it holds, for good',
		...changing('delete_sheet', [sheetField()], (response) => ({ deleted: true, ...response })),
		output: { schema: schemaLike({ deleted: true, sheet_id: SHEET.sheet_id }) },
	},
	getRows,
	{
		value: 'getSheets',
		name: 'Get Sheets',
		action: 'Get sheets of a spreadsheet',
		description: 'List the sheets (工作表) of a spreadsheet with their IDs and sizes',
		doc: PROPERTIES.doc,
		reads: true,
		request: { method: PROPERTIES.method, path: PROPERTIES.path },
		fields: [documentField()],
		output: { items: 'properties' },
	},
	updateRows,
];

export const spreadsheet = defineResource({
	value: 'spreadsheet',
	name: 'Spreadsheet',
	description: 'Sheets of cells in a spreadsheet (表格); Document → Create makes one',
	operations,
});
