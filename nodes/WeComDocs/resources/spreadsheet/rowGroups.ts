import type { IDataObject } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import { rowOf } from '../../../shared/operation/rows';
import type { SheetPlace } from './grid';
import { CHOSEN, PLACE } from './rowFields';

/** A row of the user's: values by the names of their columns, or in their order. */
export type GivenRow = IDataObject | unknown[];

/** What all items together write to one sheet. */
export interface RowGroup {
	/** The first of the items: its form is that of the group. */
	run: OperationRun;
	place: SheetPlace;
	rows: GivenRow[];
	items: number[];
}

const ROW_NUMBER = 'row_number';

/**
 * Works on all items, sheet by sheet: one result a sheet. What fails is told for each of its items.
 *
 * @param differs more of the form that keeps items apart
 */
export async function bySheet(
	runs: OperationRun[],
	differs: (run: OperationRun) => string,
	work: (group: RowGroup) => Promise<IDataObject>,
): Promise<JointResult[]> {
	const groups = new Map<string, RowGroup>();
	const results: JointResult[] = [];
	for (const run of runs) {
		try {
			const place = (await rowOf(run, { fields: PLACE })) as unknown as SheetPlace;
			const key = JSON.stringify([place, differs(run)]);
			const group = groups.get(key) ?? { run, place, rows: [], items: [] };
			groups.set(key, group);
			for (const row of givenRows(run)) group.rows.push(row);
			group.items.push(run.itemIndex);
		} catch (failed) {
			results.push({ json: {}, item: run.itemIndex, failed });
		}
	}
	for (const group of groups.values()) results.push(...(await resultsOf(group, work)));
	return results;
}

async function resultsOf(
	group: RowGroup,
	work: (group: RowGroup) => Promise<IDataObject>,
): Promise<JointResult[]> {
	const { items } = group;
	try {
		return [{ json: await work(group), item: items.length === 1 ? items[0] : undefined }];
	} catch (failed) {
		return items.map((item) => ({ json: {}, item, failed }));
	}
}

/** @throws NodeOperationError where the JSON of the form is no list of rows */
function givenRows(run: OperationRun): GivenRow[] {
	if (run.value('source') === 'items') return [run.context.getInputData()[run.itemIndex].json];
	const rows: unknown = run.value('rows');
	const list = Array.isArray(rows) ? (rows as unknown[]) : [rows];
	if (list.every((row) => typeof row === 'object' && row !== null)) return list as GivenRow[];
	throw run.error(
		'Rows must be a list of objects or a list of lists',
		'For example [{ "Name": "张三" }] or [["张三", 12]].',
	);
}

/** The columns that the rows name, in the order they first come. */
export function columnsOf({ run, rows }: RowGroup): string[] {
	const { columns } = (run.values.additionalFields ?? {}) as IDataObject;
	const chosen = columns ? (run.encode(CHOSEN, columns) as string[]) : [];
	if (chosen.length > 0) return chosen;
	const names = rows.flatMap((row) => (Array.isArray(row) ? [] : Object.keys(row)));
	return [...new Set(names)].filter((name) => name !== ROW_NUMBER);
}

/** The values of a row in the order of these columns; a list is in order already. */
export const inOrder = (row: GivenRow, columns: string[]): unknown[] =>
	Array.isArray(row) ? row : columns.map((name) => row[name]);
