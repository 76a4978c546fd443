import type { IDataObject } from 'n8n-workflow';

import type { JointResult, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { ownTurn } from '../../../shared/operation/pace';
import { entriesOf } from '../smartSheetTable/conditions';
import type { Filling } from '../smartSheetTable/cell';
import { cellOf } from '../smartSheetTable/encode';
import type { Wish } from './batches';
import { Wishes } from './batches';
import { AT_ONCE, CHUNKS_A_MINUTE } from './calls';
import { RECORD_ID } from './fields';
import { VALUES, WEBHOOK } from './webhookFields';

const PATH = '/cgi-bin/wedoc/smartsheet/webhook';
const DOC = 101240;

const KEY = /^[\w-]{10,512}$/;

const SCHEMA = schemaLike({ record_id: 'r5ud8u', created: true, values: {} });

export const saveByWebhook: Operation = {
	value: 'saveByWebhook',
	name: 'Save by Webhook',
	action: 'Save smart sheet record by webhook',
	description:
		'Add a record, or change one by its ID, through the address at which a sheet receives external data (接收外部数据): also in sheets that no app created. The records of all items go out together, 500 in one call.',
	doc: DOC,
	request: { method: 'POST', path: PATH },
	fields: [
		WEBHOOK,
		{
			...RECORD_ID,
			required: undefined,
			description:
				'The record (记录) to change, by the ID that this operation answered; empty to add one',
		},
		VALUES,
	],
	sends: {
		'body.add_records': 'values',
		'body.add_records[].values': 'values',
		'body.update_records': 'values',
		'body.update_records[].record_id': 'recordId',
		'body.update_records[].values': 'values',
	},
	output: { schema: SCHEMA },
	runAll: saveAll,
};

interface Row {
	list: 'add_records' | 'update_records';
	key: string;
	record: IDataObject;
	uploads: Filling['uploads'];
}

async function saveAll(runs: OperationRun[]): Promise<JointResult[]> {
	const wishes = new Wishes<Row>(runs);
	await wishes.read(async (run) => {
		await run.payloads();
		const record_id = run.value('recordId') || undefined;
		const list = record_id === undefined ? 'add_records' : 'update_records';
		const key = keyIn(run);
		const { values, uploads } = valuesOf(run);
		const record = { ...(record_id !== undefined && { record_id }), values };
		return { group: `${key} ${list}`, value: { list, key, record, uploads } };
	});
	await wishes.prepare(async ({ value: { uploads } }) => {
		for (const upload of uploads) await upload();
	});
	const isLong = wishes.open.length > AT_ONCE * CHUNKS_A_MINUTE;
	await wishes.send(wishes.open, AT_ONCE, async (batch) => {
		const [{ run, value }] = batch;
		if (isLong) await ownTurn(run, { calls: CHUNKS_A_MINUTE, milliseconds: 60_000 });
		const { key, list } = value;
		const body = { [list]: batch.map(({ value: { record } }) => record) };
		const answer = await run.send({ query: { key }, body, files: {} });
		const written = (answer[list] ?? []) as IDataObject[];
		for (const [index, wish] of batch.entries()) {
			wishes.outcomes.set(wish.run, { json: resultOf(wish, written, batch.length, index) });
		}
	});
	return wishes.results;
}

/** WeCom answers records in the order in which they were sent. */
function resultOf(
	{ value: { record } }: Wish<Row>,
	written: IDataObject[],
	sent: number,
	index: number,
): IDataObject {
	const own = written.length === sent ? written[index] : undefined;
	const created = record.record_id === undefined;
	return { record_id: record.record_id, created, values: record.values, ...own };
}

function keyIn(run: OperationRun): string {
	const given = String(run.values.webhookUrl ?? '').trim();
	const key = given.includes('/') ? (/[?&]key=([^&#]+)/.exec(given)?.[1] ?? '') : given;
	if (KEY.test(key)) return key;
	throw run.error(
		'The webhook URL has no key of a sheet',
		'Copy the whole address from the sheet: its menu → Receive External Data (接收外部数据). It ends with key= and a long key.',
	);
}

function valuesOf(run: OperationRun): { values: IDataObject; uploads: Filling['uploads'] } {
	const filling: Filling = { run, uploads: [] };
	const values: IDataObject = {};
	for (const { fieldId, type = 'FIELD_TYPE_TEXT', value } of entriesOf(
		run.values.values,
		'value',
	)) {
		const field_id = String(fieldId ?? '').trim();
		if (field_id === '') throw run.error('Every value needs the ID of its field');
		const column = { field_id, field_title: field_id, field_type: String(type) };
		const cell = cellOf(filling, column, value);
		if (cell !== undefined) values[field_id] = cell as IDataObject;
	}
	if (Object.keys(values).length > 0) return { values, uploads: filling.uploads };
	throw run.error('Values are needed: the record would be empty');
}
