import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { rangeOf } from './a1';
import type { Cell } from './cells';
import { cellOf } from './cells';
import { writeArea } from './grid';
import { looksOf } from './looks';
import type { RowGroup } from './rowGroups';

const DATA = 'body.requests[].update_range_request.grid_data';
const CELL = `${DATA}.rows[].values[]`;
const TEXT = `${CELL}.cell_format.text_format`;

/** What both ways of writing rows share. */
export const WRITING_ROWS: Pick<Operation, 'doc' | 'request' | 'sends' | 'output'> = {
	doc: 101168,
	request: { method: 'POST', path: '/cgi-bin/wedoc/spreadsheet/batch_update' },
	sends: {
		'body.requests[].update_range_request.sheet_id': 'sheetId',
		[`${DATA}.start_row`]: 'source',
		[`${DATA}.start_column`]: 'source',
		[`${CELL}.cell_value.text`]: 'rows',
		[`${CELL}.cell_value.link.url`]: 'rows',
		[`${CELL}.cell_value.link.text`]: 'rows',
		[`${TEXT}.font`]: 'additionalFields.font',
		[`${TEXT}.font_size`]: 'additionalFields.fontSize',
		[`${TEXT}.bold`]: 'additionalFields.bold',
		[`${TEXT}.italic`]: 'additionalFields.italic',
		[`${TEXT}.strikethrough`]: 'additionalFields.strikethrough',
		[`${TEXT}.underline`]: 'additionalFields.underline',
		[`${TEXT}.color.red`]: 'additionalFields.color',
		[`${TEXT}.color.green`]: 'additionalFields.color',
		[`${TEXT}.color.blue`]: 'additionalFields.color',
		[`${TEXT}.color.alpha`]: 'additionalFields.color',
	},
	output: {
		schema: schemaLike({
			docid: 'dcnk0_rTKCVXi7zA1vXkBi2drd3LMmDPoqpYP8XO5ZcQIwT9WXmt',
			sheet_id: 'q979lj',
			range: 'A2:C4',
			rows: 3,
			updated_cells: 9,
		}),
	},
};

interface Start {
	top: number;
	left: number;
}

/** Writes rows of values as a rectangle, and says what was written. */
export async function writeValues(
	{ run, place }: RowGroup,
	start: Start,
	lines: unknown[][],
): Promise<IDataObject> {
	const width = Math.max(0, ...lines.map((line) => line.length));
	if (width === 0) {
		throw run.error(
			'There is nothing to write',
			'The rows have no fields. Fill Rows, or put a node before this one whose items are the rows.',
		);
	}
	const format = looksOf(run);
	const grid = lines.map((line) =>
		Array.from({ length: width }, (_, column): Cell => cellOf(line[column], format)),
	);
	const updated_cells = await writeArea(run, place, start, grid);
	const { top, left } = start;
	const range = rangeOf({ top, left, bottom: top + lines.length - 1, right: left + width - 1 });
	return { ...place, range, rows: lines.length, updated_cells };
}
