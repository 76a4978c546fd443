import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';
import type { Area } from './a1';
import { rangeOf, tiles } from './a1';
import type { Cell } from './cells';

export const PROPERTIES = {
	method: 'POST',
	path: '/cgi-bin/wedoc/spreadsheet/get_sheet_properties',
	doc: 97711,
	sends: { 'body.docid': 'documentId' },
} as const;

export const RANGE = {
	method: 'POST',
	path: '/cgi-bin/wedoc/spreadsheet/get_sheet_range_data',
	doc: 97661,
	sends: { 'body.docid': 'documentId', 'body.sheet_id': 'sheetId', 'body.range': 'sheetId' },
} as const;

/** Changes that one call takes. */
const CHANGES_A_CALL = 5;

/** A sheet of a spreadsheet. */
export interface SheetPlace {
	docid: string;
	sheet_id: string;
}

export interface SheetSize {
	row_count: number;
	column_count: number;
}

/** @throws NodeOperationError where the spreadsheet has no such sheet */
export async function sizeOf(
	run: OperationRun,
	{ docid, sheet_id }: SheetPlace,
): Promise<SheetSize> {
	const { method, path, doc } = PROPERTIES;
	const { properties } = await run.call({ method, path, doc, body: { docid }, repeatable: true });
	const sheets = (properties ?? []) as unknown as Array<
		SheetSize & { sheet_id: string; title: string }
	>;
	const sheet = sheets.find((candidate) => candidate.sheet_id === sheet_id);
	if (sheet) return sheet;
	throw run.error(
		`The spreadsheet has no sheet ${sheet_id}`,
		`It has ${sheets.map(({ sheet_id: id, title }) => `${title} (${id})`).join(', ') || 'none'}. Choose one of them under Sheet.`,
	);
}

/** All cells of an area, whatever its size: a full rectangle, also where WeCom answers less. */
export async function readArea(
	run: OperationRun,
	{ docid, sheet_id }: SheetPlace,
	area: Area,
): Promise<Cell[][]> {
	const { method, path, doc } = RANGE;
	const grid: Cell[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
		Array.from({ length: area.right - area.left + 1 }, () => ({})),
	);
	await run.forEach(
		tiles(area),
		async (tile) => {
			const { data } = await run.call({
				method,
				path,
				doc,
				body: { docid, sheet_id, range: rangeOf(tile) },
				repeatable: true,
			});
			const { rows = [] } = ((data as IDataObject | undefined)?.result ?? {}) as {
				rows?: Array<{ values?: Cell[] }>;
			};
			for (const [row, { values = [] }] of rows.entries()) {
				for (const [column, cell] of values.entries()) {
					const line = grid[tile.top - area.top + row];
					if (line) line[tile.left - area.left + column] = cell;
				}
			}
		},
		run.settings.parallelReads,
	);
	return grid;
}

/** Writes a rectangle of cells, whatever its size; gives how many cells WeCom has changed. */
export async function writeArea(
	run: OperationRun,
	{ docid, sheet_id }: SheetPlace,
	{ top, left }: Pick<Area, 'top' | 'left'>,
	grid: Cell[][],
): Promise<number> {
	const area = { top, left, bottom: top + grid.length - 1, right: left + grid[0].length - 1 };
	const requests = tiles(area).map((tile) => ({
		update_range_request: {
			sheet_id,
			grid_data: {
				start_row: tile.top,
				start_column: tile.left,
				rows: grid.slice(tile.top - top, tile.bottom - top + 1).map((line) => ({
					values: line.slice(tile.left - left, tile.right - left + 1),
				})),
			},
		},
	}));
	const parts = Array.from({ length: Math.ceil(requests.length / CHANGES_A_CALL) }, (_, index) => {
		const some = requests.slice(index * CHANGES_A_CALL, (index + 1) * CHANGES_A_CALL);
		return { query: {}, body: { docid, requests: some as unknown as IDataObject[] }, files: {} };
	});
	const answers = await sendParts(run, parts);
	return answers
		.flatMap(responsesOf)
		.map(({ update_range_response: done }) => Number((done as IDataObject)?.updated_cells ?? 0))
		.reduce((sum, count) => sum + count, 0);
}

/** What became of each change of one call. */
export function responsesOf({ data }: IDataObject): IDataObject[] {
	const { responses } = (data ?? {}) as { responses?: IDataObject[] };
	return responses ?? [];
}
