import type { IDataObject } from 'n8n-workflow';

import { documentField, sheetField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Area } from './a1';
import { areaOf, columnLetters } from './a1';
import type { Cell } from './cells';
import { isEmptyCell, lastFilledRow, plainValue } from './cells';
import type { SheetPlace } from './grid';
import { PROPERTIES, RANGE, readArea, sizeOf } from './grid';
import { columnNames } from './header';

const RANGE_FIELD: Field = {
	displayName: 'Range',
	name: 'range',
	type: 'string',
	default: '',
	placeholder: 'A1:D20',
	description:
		'The cells to read, from the upper left to the lower right one; A:D is whole columns, A2:D goes to the last row. Without it the whole sheet is read. A large range takes several calls.',
};

const HEADER: Field = {
	displayName: 'First Row Is Header',
	name: 'hasHeader',
	type: 'boolean',
	default: true,
	description:
		'Whether the first row of the range holds the names of the columns, which become the keys of the items. Otherwise the keys are the letters of the columns.',
};

interface Reading {
	hasHeader: boolean;
	keepsEmptyRows: boolean;
	typed: boolean;
	whole: boolean;
}

export const getRows: Operation = {
	value: 'getRows',
	name: 'Get Rows',
	action: 'Get rows of a spreadsheet',
	description: 'Read a range or a whole sheet of any size, one item a row with the headers as keys',
	doc: RANGE.doc,
	reads: true,
	request: { method: RANGE.method, path: RANGE.path },
	fields: [documentField(), sheetField(), RANGE_FIELD, HEADER],
	additionalFields: [
		{
			displayName: 'Cells With Formats',
			name: 'wholeCells',
			type: 'boolean',
			default: true,
			description:
				'Whether each value is the cell as WeCom has it, with its font and colour, in place of the plain value',
		},
		{
			displayName: 'Keep Empty Rows',
			name: 'keepEmptyRows',
			type: 'boolean',
			default: true,
			description: 'Whether empty rows between others become items too',
		},
		{
			displayName: 'Recognise Numbers',
			name: 'recogniseNumbers',
			type: 'boolean',
			default: true,
			description:
				'Whether texts that are numbers, TRUE or FALSE become numbers and booleans, and empty cells null. Numbers with leading zeros or more digits than fit stay text.',
		},
	],
	sends: { 'body.range': 'range' },
	alsoCalls: [PROPERTIES],
	output: { schema: schemaLike({ row_number: 2, 姓名: '张三' }) },
	run: readRows,
};

async function readRows(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const place = payload.body as unknown as SheetPlace;
	const area = await wantedArea(run, place);
	const options = (run.values.additionalFields ?? {}) as IDataObject;
	return rowsOf(await readArea(run, place, area), area, {
		hasHeader: run.value('hasHeader') === true,
		keepsEmptyRows: options.keepEmptyRows === true,
		typed: options.recogniseNumbers === true,
		whole: options.wholeCells === true,
	});
}

/** @throws through `run.reject` where the range is none */
async function wantedArea(run: OperationRun, place: SheetPlace): Promise<Area> {
	const given = String(run.values.range ?? '').trim();
	const open = given === '' ? { top: 0, left: 0 } : areaOf(given);
	if (!open) run.reject(RANGE_FIELD, `must be cells such as A1:D20, and is "${given}"`);
	const { bottom, right } = open as Partial<Area>;
	if (bottom !== undefined && right !== undefined) return open as Area;
	const { row_count: rows, column_count: columns } = await sizeOf(run, place);
	return { bottom: rows - 1, right: columns - 1, ...(open as Pick<Area, 'top' | 'left'>) };
}

/** One object a row, with the number of the row in the sheet. */
function rowsOf(
	grid: Cell[][],
	{ top, left }: Area,
	{ hasHeader, keepsEmptyRows, typed, whole }: Reading,
): IDataObject[] {
	const columns = grid[0]?.length ?? 0;
	const names = hasHeader
		? columnNames(grid[0] ?? [], left)
		: Array.from({ length: columns }, (_, index) => columnLetters(left + index));
	const first = hasHeader ? 1 : 0;
	const end = lastFilledRow(grid) + 1;
	const shown = names.map((_name, column) => isShown(grid, column));
	const rows: IDataObject[] = [];
	for (const [index, cells] of grid.slice(0, end).entries()) {
		if (index < first || (!keepsEmptyRows && cells.every(isEmptyCell))) continue;
		const row: IDataObject = { row_number: top + index + 1 };
		for (const [column, name] of names.entries()) {
			if (!shown[column]) continue;
			const cell = cells[column];
			row[name] = whole ? (cell as IDataObject) : plainValue(cell, typed);
		}
		rows.push(row);
	}
	return rows;
}

/** A column without a header and without a value is no column. */
const isShown = (grid: Cell[][], column: number): boolean =>
	grid.some((cells) => !isEmptyCell(cells[column]));
