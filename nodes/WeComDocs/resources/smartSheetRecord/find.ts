import type { IDataObject, ResourceMapperValue } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Column, Place } from '../smartSheetTable/columns';
import { columnNamed } from '../smartSheetTable/columns';
import { isWritable } from '../smartSheetTable/encode';
import { plainCell } from '../smartSheetTable/plain';
import { canBeKey } from '../smartSheetTable/parts';
import type { Wish } from './batches';
import { BY_ID, GET_RECORDS, RECORD_PAGES } from './calls';
import type { Written } from './writing';

/** Up to so many keys are looked up one by one; for more the whole sheet is read. */
const FEW_KEYS = 10;

/** Fields that WeCom filters as they are written. */
const FILTERED: Record<string, string> = {
	FIELD_TYPE_EMAIL: 'string_value',
	FIELD_TYPE_NUMBER: 'number_value',
	FIELD_TYPE_PHONE_NUMBER: 'string_value',
	FIELD_TYPE_TEXT: 'string_value',
};

/** The records of a sheet by what they hold in the key fields. */
export type Found = Map<string, string[]>;

/** The fields by which an item's record is found. */
export function keyColumns({ run, value }: Wish<Written>): Column[] {
	const { matchingColumns } = (run.values.columns ?? {}) as unknown as Partial<ResourceMapperValue>;
	const names = matchingColumns ?? [];
	if (names.length === 0) {
		throw run.error(
			'Choose by which field a record is found',
			'Choose one or more under "Columns to Match On", for example a number or an email address that each record has its own of.',
		);
	}
	const columns = names.map((name) => columnNamed(run, value.columns, name));
	const unfit = columns.find((column) => !canBeKey(column));
	if (unfit) throw run.error(`Records cannot be found by "${unfit.field_title}"`);
	return columns;
}

/** What an item's record holds in the key fields, as one text. */
export function keyIn(wish: Wish<Written>, keys: Column[]): string {
	const { run, value } = wish;
	return JSON.stringify(
		keys.map((column) => {
			const raw = value.given.values.get(column);
			const written = isWritable(column) ? value.values[column.field_id] : String(raw ?? '');
			const text = isEmpty(written) ? '' : keyText(run, column, written);
			if (text !== '') return text;
			throw run.error(
				`"${column.field_title}" is needed: by it the record is found`,
				`Item ${run.itemIndex}: give a value for it. Nothing was sent for this item.`,
			);
		}),
	);
}

function keyText(run: OperationRun, column: Column, value: unknown): string {
	const plain =
		isWritable(column) || typeof value !== 'string' ? plainOf(run, column, value) : value;
	return String(plain ?? '').trim();
}

const plainOf = (run: OperationRun, column: Column, value: unknown): unknown => {
	const plain = plainCell(column, value, run.timezone);
	return Array.isArray(plain) ? [...plain].sort().join(',') : plain;
};

/** The records that hold one of these keys. */
export async function found(wishes: Array<Wish<Written>>, keys: Column[]): Promise<Found> {
	const [{ run }] = wishes;
	const records = await recordsFor(wishes, keys);
	const byKey: Found = new Map();
	for (const { record_id: id, values } of records) {
		const cells = (values ?? {}) as IDataObject;
		const key = JSON.stringify(keys.map((column) => keyText(run, column, cells[column.field_id])));
		const ids = byKey.get(key) ?? [];
		ids.push(String(id));
		byKey.set(key, ids);
	}
	return byKey;
}

async function recordsFor(wishes: Array<Wish<Written>>, keys: Column[]): Promise<IDataObject[]> {
	const [{ run, value }] = wishes;
	const [first] = keys;
	const filtered = FILTERED[first.field_type];
	const wanted = new Map(
		wishes.map((wish) => {
			const { [first.field_id]: cell } = wish.value.values;
			const plain = plainOf(run, first, cell);
			return [String(plain), plain] as const;
		}),
	);
	if (filtered === undefined || wanted.size > FEW_KEYS)
		return await wholeSheet(run, value.place, keys);
	const conditions = [...wanted.values()].map((plain) => ({
		field_id: first.field_id,
		field_type: first.field_type,
		operator: 'OPERATOR_IS',
		[filtered]: { value: filtered === 'string_value' ? [String(plain).trim()] : plain },
	}));
	return await read(run, value.place, keys, {
		filter_spec: { conjunction: 'CONJUNCTION_OR', conditions },
	});
}

async function wholeSheet(run: OperationRun, place: Place, keys: Column[]): Promise<IDataObject[]> {
	const ids = keys.map(({ field_id: id }) => id).join(' ');
	return await oncePerExecution(
		run,
		`records ${place.docid} ${place.sheet_id} ${ids}`,
		async () => await read(run, place, keys),
	);
}

async function read(
	run: OperationRun,
	place: Place,
	keys: Column[],
	filter: IDataObject = {},
): Promise<IDataObject[]> {
	const body = {
		...place,
		key_type: BY_ID,
		field_ids: keys.map(({ field_id: id }) => id),
		...filter,
	};
	return await run.callPages({ ...GET_RECORDS, body }, RECORD_PAGES);
}
