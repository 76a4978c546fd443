import type { JointResult, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Column } from '../smartSheetTable/columns';
import { COLUMNS_READ } from '../smartSheetTable/columns';
import { isWritable } from '../smartSheetTable/encode';
import { UPLOAD_CALLS } from '../smartSheetTable/files';
import { canBeKey } from '../smartSheetTable/parts';
import type { Wish } from './batches';
import { groupsOf, Wishes } from './batches';
import { ADD_RECORDS, AT_ONCE, GET_RECORDS, RECORDS_SENT, UPDATE_RECORDS } from './calls';
import { COLUMNS_WITH_KEY, ONLY_EXISTING_OPTIONS, SHEET } from './fields';
import type { Found } from './find';
import { found, keyColumns, keyIn } from './find';
import type { Written } from './writing';
import { requireValues, titlesOf, upload, writeRecords, writtenItem, writtenOf } from './writing';

const SHOWN_IDS = 5;

const PLACE = { 'body.docid': 'documentId', 'body.sheet_id': 'sheetId' };

export const upsert: Operation = {
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update smart sheet record',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	doc: UPDATE_RECORDS.doc,
	request: { method: 'POST', path: UPDATE_RECORDS.path },
	fields: [
		...SHEET,
		COLUMNS_WITH_KEY,
		{
			displayName: 'If Several Are Found',
			name: 'several',
			type: 'options',
			options: [
				{ name: 'Fail', value: 'fail', description: 'Nothing is written for the item' },
				{ name: 'Update All of Them', value: 'all' },
				{ name: 'Update the First', value: 'first' },
			],
			default: 'fail',
			description: 'What to do where more than one record holds the same in the key fields',
		},
	],
	options: [ONLY_EXISTING_OPTIONS],
	sends: { ...RECORDS_SENT, 'body.records[].record_id': 'columns' },
	alsoCalls: [
		{ ...ADD_RECORDS, sends: { ...PLACE, ...RECORDS_SENT } },
		{
			...GET_RECORDS,
			sends: { ...PLACE, 'body.field_ids': 'columns', 'body.filter_spec': 'columns' },
		},
		COLUMNS_READ,
		...UPLOAD_CALLS,
	],
	output: { schema: schemaLike({ record_id: 'r5ud8u', created: true, 任务: 'Write the report' }) },
	runAll: upsertAll,
};

async function upsertAll(runs: OperationRun[]): Promise<JointResult[]> {
	const wishes = new Wishes<Written>(runs);
	const keyOf = new Map<OperationRun, string>();
	await wishes.read(async (run) => await writtenOf(run, isWritableOrKey));
	await wishes.prepare(async (wish) => {
		requireValues(wish);
		keyOf.set(wish.run, keyIn(wish, keyColumns(wish)));
	});
	const sheets = new Map<string, Found>();
	for (const group of groupsOf(wishes.open)) {
		sheets.set(group[0].group, await found(group, keyColumns(group[0])));
	}
	const keyFor = ({ run }: Wish<Written>) => keyOf.get(run) as string;
	const idsFor = (wish: Wish<Written>) => sheets.get(wish.group)?.get(keyFor(wish)) ?? [];
	await wishes.prepare(async (wish) => requireOne(wish, idsFor(wish)));
	await wishes.prepare(upload);
	for (const turn of turnsOf(wishes.open, (wish) => `${wish.group} ${keyFor(wish)}`)) {
		const isThere = (wish: Wish<Written>) => idsFor(wish).length > 0;
		const missing = turn.filter((wish) => !isThere(wish));
		await updateAll(wishes, turn.filter(isThere), idsFor);
		await addAll(wishes, missing, (wish, id) => sheets.get(wish.group)?.set(keyFor(wish), [id]));
	}
	return wishes.results;
}

const isWritableOrKey = (column: Column) => isWritable(column) || canBeKey(column);

function requireOne({ run, value }: Wish<Written>, ids: string[]): void {
	if (ids.length <= 1 || run.value('several') !== 'fail') return;
	throw run.error(
		`${ids.length} records hold the same in the key fields`,
		`Item ${run.itemIndex}: these are the records: ${ids.slice(0, SHOWN_IDS).join(', ')}. Match on ${titlesOf(value.columns.filter(canBeKey))} so that one is left, or choose another way under "If Several Are Found". Nothing was sent for this item.`,
	);
}

/** An item that stands for several records is in the calls once for each. */
async function updateAll(
	wishes: Wishes<Written>,
	known: Array<Wish<Written>>,
	idsFor: (wish: Wish<Written>) => string[],
): Promise<void> {
	const updates = known.flatMap((wish) => {
		const ids = wish.run.value('several') === 'all' ? idsFor(wish) : idsFor(wish).slice(0, 1);
		return ids.map((recordId) => ({ ...wish, value: { ...wish.value, recordId } }));
	});
	await wishes.send(updates, AT_ONCE, async (batch) => {
		const records = await writeRecords(batch, UPDATE_RECORDS, ({ value }) => ({
			record_id: value.recordId,
			values: value.values,
		}));
		for (const [index, wish] of batch.entries()) {
			const ids = idsFor(wish);
			const more = wish.run.value('several') === 'all' && ids.length > 1 && { record_ids: ids };
			const written = { ...records[index], record_id: wish.value.recordId };
			const json = writtenItem(wish, written, { created: false, ...more });
			if (!wishes.outcomes.has(wish.run)) wishes.outcomes.set(wish.run, { json });
		}
	});
}

async function addAll(
	wishes: Wishes<Written>,
	missing: Array<Wish<Written>>,
	keep: (wish: Wish<Written>, id: string) => void,
): Promise<void> {
	await wishes.send(missing, AT_ONCE, async (batch) => {
		const records = await writeRecords(batch, ADD_RECORDS, ({ value: { values } }) => ({ values }));
		for (const [index, wish] of batch.entries()) {
			keep(wish, String(records[index].record_id));
			const json = writtenItem(wish, records[index], { created: true });
			wishes.outcomes.set(wish.run, { json });
		}
	});
}

/** The first wish for each record, then the second for each, and so on: a later one finds what an earlier made. */
function turnsOf(
	wishes: Array<Wish<Written>>,
	recordOf: (wish: Wish<Written>) => string,
): Array<Array<Wish<Written>>> {
	const seen = new Map<string, number>();
	const turns: Array<Array<Wish<Written>>> = [];
	for (const wish of wishes) {
		const record = recordOf(wish);
		const turn = seen.get(record) ?? 0;
		seen.set(record, turn + 1);
		(turns[turn] ??= []).push(wish);
	}
	return turns;
}
