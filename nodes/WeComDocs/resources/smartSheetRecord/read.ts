import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import type { Column } from '../smartSheetTable/columns';
import { columnNamed, columnsOf, placeIn } from '../smartSheetTable/columns';
import { filterOf, orderOf } from '../smartSheetTable/conditions';
import { plainRecord } from '../smartSheetTable/plain';
import { BY_ID, BY_TITLE, GET_RECORDS, RECORD_PAGES } from './calls';
import { CHOSEN_FIELDS } from './fields';
import type { Order } from './sort';
import { sorted } from './sort';

/** One record by its ID. */
export async function getRecord(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const { record_ids: id, key_type = BY_TITLE } = body;
	const isSimple = run.values.simplify === true;
	const { records } = await run.send({
		...payload,
		body: { ...body, record_ids: [id], key_type: isSimple ? BY_ID : key_type } as IDataObject,
	});
	const record = ((records ?? []) as IDataObject[]).find((entry) => entry.record_id === id);
	if (!record) {
		throw run.error(
			`The sheet has no record "${String(id)}"`,
			'Take the ID from Smart Sheet Record → Get Many; a record that was deleted is gone.',
		);
	}
	if (!isSimple) return record;
	return simplified(run, await columnsOf(run, placeIn(body)), record);
}

/** The records that are wanted, in the order that is wanted. */
export async function getRecords(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { conditions, match, fields } = (run.values.filters ?? {}) as IDataObject;
	const { sort } = (run.values.options ?? {}) as IDataObject;
	const isSimple = run.values.simplify === true;
	const needsColumns = isSimple || [conditions, sort, fields].some(Boolean);
	const columns = needsColumns ? await columnsOf(run, placeIn(payload.body)) : [];
	const filter = filterOf(run, columns, { match, conditions });
	const order = orderOf(run, columns, sort);
	const chosen = chosenColumns(run, columns, fields);
	const keys = isSimple ? BY_ID : ((payload.body.key_type ?? BY_TITLE) as string);
	const reading: Reading = { columns, chosen, keys, order };
	const body = { ...payload.body, key_type: keys, ...(filter && { filter_spec: filter }) };
	const records = await readOrdered(run, { ...payload, body }, reading, filter !== undefined);
	return isSimple ? records.map((record) => simplified(run, chosen ?? columns, record)) : records;
}

interface Reading {
	columns: Column[];
	/** Those that are wanted, where not all are. */
	chosen: Column[] | undefined;
	keys: string;
	order: Order[];
}

const nameOf = (keys: string) => (column: Column) =>
	keys === BY_ID ? column.field_id : column.field_title;

/** WeCom sorts, or filters: where both are wanted all that it finds is sorted here. */
async function readOrdered(
	run: OperationRun,
	payload: Payload,
	{ chosen, keys, order }: Reading,
	isFiltered: boolean,
): Promise<IDataObject[]> {
	const name = nameOf(keys);
	const narrowed = (columns: Column[]) => ({
		[keys === BY_ID ? 'field_ids' : 'field_titles']: columns.map(name),
	});
	const { body } = payload;
	if (!isFiltered || order.length === 0) {
		const sort = order.map(({ column, desc }) => ({ field_title: column.field_title, desc }));
		const more = { ...(chosen && narrowed(chosen)), ...(sort.length > 0 && { sort }) };
		return await run.sendPages({ ...payload, body: { ...body, ...more } });
	}
	const needed = chosen && [...new Set([...chosen, ...order.map(({ column }) => column)])];
	const all = await run.callPages(
		{ ...GET_RECORDS, body: { ...body, ...(needed && narrowed(needed)) } },
		RECORD_PAGES,
	);
	const found = sorted(all, order, name, run.timezone).slice(0, run.wanted);
	return chosen ? found.map((record) => withOnly(record, chosen.map(name))) : found;
}

function withOnly(record: IDataObject, names: string[]): IDataObject {
	const values = (record.values ?? {}) as IDataObject;
	const kept = names.filter((name) => name in values).map((name) => [name, values[name]]);
	return { ...record, values: Object.fromEntries(kept) as IDataObject };
}

function chosenColumns(run: OperationRun, columns: Column[], given: unknown): Column[] | undefined {
	const names = given ? (run.encode(CHOSEN_FIELDS, given) as string[]) : [];
	return names.length > 0 ? names.map((name) => columnNamed(run, columns, name)) : undefined;
}

function simplified(
	run: OperationRun,
	columns: Column[],
	{ record_id, values }: IDataObject,
): IDataObject {
	return plainRecord(columns, (values ?? {}) as IDataObject, run.timezone, { record_id });
}
