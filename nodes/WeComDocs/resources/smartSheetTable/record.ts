import type { IDataObject } from 'n8n-workflow';

import { mapped } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Filling } from './cell';
import type { Column } from './columns';
import { cellOf, isWritable } from './encode';
import { givenFor, namesOf } from './parts';

/** What an item gives for the fields of its record, by field ID, as it was given. */
export interface GivenRecord {
	/** The values of the item itself: not every one of them is meant. */
	automatic: boolean;
	values: Map<Column, unknown>;
}

/** @param name the resource mapper of the operation */
export function givenRecord(
	{ run }: Filling,
	columns: Column[],
	name: string,
	mayHold: (column: Column) => boolean,
): GivenRecord {
	const { automatic, values } = mapped(run, name);
	if (!automatic) {
		const known = new Set(columns.filter(mayHold).flatMap(namesOf));
		const unknown = Object.keys(values).filter((key) => !known.has(key) && !isEmpty(values[key]));
		if (unknown.length > 0) {
			throw run.error(
				`The sheet has no field ${unknown.map((key) => `"${key}"`).join(', ')} to write to`,
				'It was changed since its fields were chosen: refresh the list of fields in the node, and fill them again. Nothing was sent for this item.',
			);
		}
	}
	const given = columns
		.map((column) => [column, givenFor(column, values)] as const)
		.filter(([, value]) => !isEmpty(value));
	return { automatic, values: new Map(given) };
}

/** The record as the API takes it, by field ID. */
export function encodedRecord(filling: Filling, { values }: GivenRecord): IDataObject {
	const record: IDataObject = {};
	for (const [column, value] of values) {
		if (!isWritable(column)) continue;
		const cell = cellOf(filling, column, value);
		if (cell !== undefined) record[column.field_id] = cell as IDataObject;
	}
	return record;
}
