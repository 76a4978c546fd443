import type { IDataObject } from 'n8n-workflow';

import type { JointResult, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { COLUMNS_READ } from '../smartSheetTable/columns';
import { UPLOAD_CALLS } from '../smartSheetTable/files';
import type { Wish } from './batches';
import { Wishes } from './batches';
import { ADD_RECORDS, AT_ONCE, RECORDS_SENT, UPDATE_RECORDS } from './calls';
import { COLUMNS, ONLY_EXISTING_OPTIONS, RECORD_ID, SHEET } from './fields';
import type { Written } from './writing';
import { requireValues, upload, writeRecords, writtenItem, writtenOf } from './writing';

const SCHEMA = schemaLike({ record_id: 'r5ud8u', 任务: 'Write the report' });

export const create: Operation = {
	value: 'create',
	name: 'Create',
	action: 'Create smart sheet record',
	description:
		'Add a record for each item, 500 in one call: the fields of the sheet become fields of this node',
	doc: ADD_RECORDS.doc,
	request: { method: 'POST', path: ADD_RECORDS.path },
	fields: [...SHEET, COLUMNS],
	options: [ONLY_EXISTING_OPTIONS],
	sends: RECORDS_SENT,
	alsoCalls: [COLUMNS_READ, ...UPLOAD_CALLS],
	output: { schema: SCHEMA },
	runAll: async (runs) => await writing(runs, ADD_RECORDS, ({ value: { values } }) => ({ values })),
};

export const update: Operation = {
	value: 'update',
	name: 'Update',
	action: 'Update smart sheet record',
	description:
		'Change fields of a record, 500 records in one call; fields that are left empty stay as they are',
	doc: UPDATE_RECORDS.doc,
	request: { method: 'POST', path: UPDATE_RECORDS.path },
	fields: [...SHEET, RECORD_ID, COLUMNS],
	options: [ONLY_EXISTING_OPTIONS],
	sends: { ...RECORDS_SENT, 'body.records[].record_id': 'recordId' },
	alsoCalls: [COLUMNS_READ, ...UPLOAD_CALLS],
	output: { schema: SCHEMA },
	runAll: async (runs) =>
		await writing(runs, UPDATE_RECORDS, ({ run, value: { values } }) => ({
			record_id: run.value('recordId'),
			values,
		})),
};

async function writing(
	runs: OperationRun[],
	endpoint: typeof ADD_RECORDS | typeof UPDATE_RECORDS,
	recordOf: (wish: Wish<Written>) => IDataObject,
): Promise<JointResult[]> {
	const wishes = new Wishes<Written>(runs);
	await wishes.read(async (run) => await writtenOf(run));
	await wishes.prepare(async (wish) => requireValues(wish));
	await wishes.prepare(upload);
	await wishes.send(wishes.open, AT_ONCE, async (batch) => {
		const records = await writeRecords(batch, endpoint, recordOf);
		for (const [index, wish] of batch.entries()) {
			wishes.outcomes.set(wish.run, { json: writtenItem(wish, records[index]) });
		}
	});
	return wishes.results;
}
