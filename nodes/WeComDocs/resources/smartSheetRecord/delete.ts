import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';
import { COLUMNS_READ, columnsOf, placeIn } from '../smartSheetTable/columns';
import { CONDITIONS, MATCH } from '../smartSheetTable/conditionFields';
import { filterOf } from '../smartSheetTable/conditions';
import { chunks } from './batches';
import { AT_ONCE, BY_ID, GET_RECORDS, RECORD_PAGES } from './calls';
import { SHEET } from './fields';

const BY_IDS: Field['displayOptions'] = { show: { deleteBy: ['ids'] } };
const BY_CONDITIONS: Field['displayOptions'] = { show: { deleteBy: ['conditions'] } };

export const deletion: Operation = {
	value: 'delete',
	name: 'Delete',
	action: 'Delete smart sheet records',
	description:
		'Remove records for good, by their IDs or all that meet conditions; 500 go in one call',
	doc: 99908,
	request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/delete_records' },
	fields: [
		...SHEET,
		{
			displayName: 'Delete By',
			name: 'deleteBy',
			type: 'options',
			options: [
				{ name: 'Conditions', value: 'conditions', description: 'All records that meet them' },
				{ name: 'IDs', value: 'ids' },
			],
			default: 'ids',
			description: 'What says which records are deleted',
		},
		{
			displayName: 'Record IDs',
			name: 'recordIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'r5ud8u, re9IqD',
			displayOptions: BY_IDS,
			description:
				'The records to delete: IDs that Get Many shows as record_id, separated by commas, or an expression that gives a list of them',
			send: 'body.record_ids',
			as: 'texts',
			limits: { items: AT_ONCE },
			split: true,
		},
		{ ...MATCH, displayOptions: BY_CONDITIONS },
		{ ...CONDITIONS, required: true, displayOptions: BY_CONDITIONS },
	],
	sends: { 'body.record_ids': 'deleteBy' },
	alsoCalls: [
		COLUMNS_READ,
		{
			...GET_RECORDS,
			sends: {
				'body.docid': 'documentId',
				'body.sheet_id': 'sheetId',
				'body.filter_spec': 'conditions',
			},
		},
	],
	output: { deleted: true },
	run: deleteRecords,
};

async function deleteRecords(run: OperationRun): Promise<IDataObject> {
	const parts = await run.payloads();
	if (run.value('deleteBy') === 'ids') {
		await sendParts(run, parts);
		return { deleted: true, record_ids: parts.flatMap(({ body }) => body.record_ids as string[]) };
	}
	const [payload] = parts;
	const ids = await matchingIds(run, payload.body);
	const bodies = chunks(ids, AT_ONCE).map((record_ids) => ({
		...payload,
		body: { ...payload.body, record_ids },
	}));
	await sendParts(run, bodies);
	return { deleted: true, record_ids: ids };
}

/** All of them are read before the first is deleted: pages would shift. */
async function matchingIds(run: OperationRun, body: IDataObject): Promise<string[]> {
	const place = placeIn(body);
	const columns = await columnsOf(run, place);
	const { match, conditions } = run.values;
	const filter_spec = filterOf(run, columns, { match, conditions });
	if (!filter_spec)
		throw run.error('Conditions are needed: without one, every record would be deleted');
	const [{ field_id: id }] = columns;
	const records = await run.callPages(
		{ ...GET_RECORDS, body: { ...place, key_type: BY_ID, field_ids: [id], filter_spec } },
		RECORD_PAGES,
	);
	return records.map(({ record_id: record }) => String(record));
}
