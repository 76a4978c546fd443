import type { IDataObject } from 'n8n-workflow';

import type { Field, JointResult, Operation, OperationRun } from '../../../shared/operation';
import { lastFilledRow, lastIndexWhere } from './cells';
import type { SheetSize } from './grid';
import { PROPERTIES, RANGE, readArea, sizeOf } from './grid';
import { headerText } from './header';
import { PLACE_FIELDS, SOURCE, WRITING } from './rowFields';
import type { RowGroup } from './rowGroups';
import { bySheet, columnsOf, inOrder } from './rowGroups';
import { WRITING_ROWS, writeValues } from './writing';

/** Rows that are looked through at once for the last one with something in it. */
const ROWS_A_LOOK = 1000;

const HEADER_ROW: Field = {
	displayName: 'Header Row',
	name: 'headerRow',
	type: 'number',
	default: 1,
	description: 'The number of the row that holds the names of the columns',
	limits: { min: 1 },
};

const NEW_COLUMNS: Field = {
	displayName: 'New Fields',
	name: 'newFields',
	type: 'options',
	options: [
		{ name: 'Add Columns', value: 'add', description: 'Write their names behind the last header' },
		{ name: 'Leave Out', value: 'ignore', description: 'Write only fields that have a column' },
		{ name: 'Refuse', value: 'refuse', description: 'Fail and write nothing' },
	],
	default: 'add',
	description: 'What happens with fields that the header row does not name',
};

export const appendRows: Operation = {
	value: 'appendRows',
	name: 'Append Rows',
	action: 'Append rows to a spreadsheet',
	description:
		'Write rows below the last one of a sheet, each value under its header, all items together; an empty sheet gets headers first',
	...WRITING_ROWS,
	fields: [...PLACE_FIELDS, ...SOURCE],
	additionalFields: [HEADER_ROW, NEW_COLUMNS, ...WRITING],
	alsoCalls: [PROPERTIES, RANGE],
	runAll: appendAll,
};

async function appendAll(runs: OperationRun[]): Promise<JointResult[]> {
	return await bySheet(runs, () => '', appendGroup);
}

async function appendGroup(group: RowGroup): Promise<IDataObject> {
	const { run, place, rows } = group;
	const size = await sizeOf(run, place);
	const headerRow = headerRowOf(run);
	const header = await headerOf(group, size, headerRow);
	const known = header.filter((title) => title !== '');
	const missing = columnsOf(group).filter((name) => !known.includes(name));
	const added = newColumns(run, missing, known);
	const names = [...header, ...added];
	if (added.length > 0) {
		await writeValues(group, { top: headerRow, left: header.length }, [added]);
	}
	const top = Math.max((await lastRowOf(group, size)) + 1, headerRow + 1);
	return await writeValues(
		group,
		{ top, left: 0 },
		rows.map((row) => inOrder(row, names)),
	);
}

/** The header row, counted from 0. */
function headerRowOf(run: OperationRun): number {
	const { headerRow } = (run.values.additionalFields ?? {}) as IDataObject;
	return headerRow ? Number(run.encode(HEADER_ROW, headerRow)) - 1 : 0;
}

/** The names of the columns from A to the last that has one. */
async function headerOf(
	{ run, place }: RowGroup,
	{ row_count: rows, column_count: columns }: SheetSize,
	top: number,
): Promise<string[]> {
	if (top >= rows) return [];
	const [cells] = await readArea(run, place, { top, bottom: top, left: 0, right: columns - 1 });
	const last = lastIndexWhere(cells, (cell) => headerText(cell) !== '');
	return cells.slice(0, last + 1).map(headerText);
}

function newColumns(run: OperationRun, missing: string[], known: string[]): string[] {
	const { newFields = 'add' } = (run.values.additionalFields ?? {}) as IDataObject;
	if (missing.length === 0 || newFields === 'ignore') return [];
	if (newFields !== 'refuse') return missing;
	throw run.error(
		`The sheet has no column ${missing.map((name) => `"${name}"`).join(', ')}`,
		`Its columns are ${known.map((name) => `"${name}"`).join(', ') || 'none'}. Rename the fields, or choose something else under New Fields.`,
	);
}

/** From the bottom up, since what is empty lies there; -1 in an empty sheet. */
async function lastRowOf(
	{ run, place }: RowGroup,
	{ row_count: rows, column_count: columns }: SheetSize,
): Promise<number> {
	for (let bottom = rows - 1; bottom >= 0; bottom -= ROWS_A_LOOK) {
		const top = Math.max(0, bottom - ROWS_A_LOOK + 1);
		const grid = await readArea(run, place, { top, bottom, left: 0, right: columns - 1 });
		const found = lastFilledRow(grid);
		if (found >= 0) return top + found;
	}
	return -1;
}
