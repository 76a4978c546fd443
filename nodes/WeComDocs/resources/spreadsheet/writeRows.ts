import type { IDataObject } from 'n8n-workflow';

import type { Field, JointResult, Operation, OperationRun } from '../../../shared/operation';
import { areaOf } from './a1';
import { PLACE_FIELDS, SOURCE, WRITING } from './rowFields';
import type { RowGroup } from './rowGroups';
import { bySheet, columnsOf, inOrder } from './rowGroups';
import { WRITING_ROWS, writeValues } from './writing';

const START: Field = {
	displayName: 'Start Cell',
	name: 'start',
	type: 'string',
	required: true,
	default: 'A1',
	placeholder: 'A1',
	description: 'The upper left cell of what is written, such as A1 or C5',
};

const WRITE_HEADER: Field = {
	displayName: 'Write Header',
	name: 'writeHeader',
	type: 'boolean',
	default: true,
	description:
		'Whether the names of the fields are written as a first row. Rows that are lists have no names.',
};

export const updateRows: Operation = {
	value: 'writeRows',
	name: 'Write Rows',
	action: 'Write rows into a spreadsheet from a cell on',
	description:
		'Write rows over the cells from a start cell on, all items together; any number of rows',
	...WRITING_ROWS,
	fields: [...PLACE_FIELDS, START, ...SOURCE, WRITE_HEADER],
	additionalFields: WRITING,
	runAll: writeRows,
};

async function writeRows(runs: OperationRun[]): Promise<JointResult[]> {
	const start = ({ values }: OperationRun) => String(values.start ?? '');
	return await bySheet(runs, start, writeGroup);
}

async function writeGroup(group: RowGroup): Promise<IDataObject> {
	const { run, rows } = group;
	const given = String(run.value('start'));
	const start = areaOf(given);
	if (!start || given.includes(':'))
		run.reject(START, `must be a cell such as A1, and is "${given}"`);
	const columns = columnsOf(group);
	const hasHeader = run.value('writeHeader') === true && columns.length > 0;
	const lines = rows.map((row) => inOrder(row, columns));
	return await writeValues(group, start as { top: number; left: number }, [
		...(hasHeader ? [columns] : []),
		...lines,
	]);
}
