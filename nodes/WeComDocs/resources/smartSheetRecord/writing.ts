import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import type { Filling } from '../smartSheetTable/cell';
import type { Column, Place } from '../smartSheetTable/columns';
import { columnsOf, keyOf, placeIn } from '../smartSheetTable/columns';
import { plainRecord } from '../smartSheetTable/plain';
import type { GivenRecord } from '../smartSheetTable/record';
import { encodedRecord, givenRecord } from '../smartSheetTable/record';
import { isWritable } from '../smartSheetTable/encode';
import type { Wish } from './batches';
import { BY_ID } from './calls';

/** A record of one item, ready to be sent but for its files. */
export interface Written {
	place: Place;
	columns: Column[];
	given: GivenRecord;
	values: IDataObject;
	uploads: Filling['uploads'];
	/** Where it changes one that is there. */
	recordId?: string;
}

/**
 * What an item wants to be written, checked.
 *
 * @param mayHold the fields for which something may be given
 */
export async function writtenOf(
	run: OperationRun,
	mayHold: (column: Column) => boolean = isWritable,
): Promise<Omit<Wish<Written>, 'run'>> {
	const [{ body }] = await run.payloads();
	const place = placeIn(body);
	const columns = await columnsOf(run, place);
	const { onlyExistingOptions } = (run.values.options ?? {}) as { onlyExistingOptions?: boolean };
	const filling: Filling = { run, docid: place.docid, uploads: [], onlyExistingOptions };
	const given = givenRecord(filling, columns, 'columns', mayHold);
	const values = encodedRecord(filling, given);
	return {
		group: keyOf(place),
		value: { place, columns, given, values, uploads: filling.uploads },
	};
}

/** Nothing would be written. */
export function requireValues({ run, value: { values, columns } }: Wish<Written>): void {
	if (Object.keys(values).length > 0) return;
	throw run.error(
		'No field of the sheet is filled',
		`Item ${run.itemIndex}: give a value for at least one of ${titlesOf(columns)}. Nothing was sent for this item.`,
	);
}

export const titlesOf = (columns: Column[]): string =>
	columns.map(({ field_title: title }) => `"${title}"`).join(', ');

/** Pictures and files go up once everything is known to be right. */
export async function upload({ value: { uploads } }: Wish<Written>): Promise<void> {
	for (const work of uploads) await work();
}

/** Writes the records of several items in one call, and gives those that WeCom answers, item by item. */
export async function writeRecords(
	batch: Array<Wish<Written>>,
	endpoint: { method: 'POST'; path: string; doc: number },
	recordOf: (wish: Wish<Written>) => IDataObject,
): Promise<IDataObject[]> {
	const [{ run, value }] = batch;
	const answer = await run.call({
		...endpoint,
		body: { ...value.place, key_type: BY_ID, records: batch.map(recordOf) },
		repeatable: false,
	});
	const records = (answer.records ?? []) as IDataObject[];
	if (records.length === batch.length) return records;
	const ids = records.map(({ record_id: id }) => String(id)).join(', ');
	throw run.error(
		`WeCom wrote ${records.length} of ${batch.length} records`,
		records.length === 0
			? 'It does not say why. Look at the sheet before you run it again.'
			: `It does not say which items they belong to. These are the records: ${ids}. Look at the sheet before you run it again.`,
	);
}

/** The item that stands for a record that was written. */
export function writtenItem(
	{ run, value }: Wish<Written>,
	{ record_id, values }: IDataObject,
	more: IDataObject = {},
): IDataObject {
	const cells = { ...value.values, ...(values as IDataObject | undefined) };
	const columns = value.columns.filter(({ field_id: id }) => id in cells);
	return plainRecord(columns, cells, run.timezone, { record_id, ...more });
}
