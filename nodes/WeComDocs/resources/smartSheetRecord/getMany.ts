import { smartSheetViewField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { COLUMNS_READ } from '../smartSheetTable/columns';
import { CONDITIONS, MATCH, sorting } from '../smartSheetTable/conditionFields';
import { BY_ID, BY_TITLE, GET_RECORDS, RECORD_PAGES } from './calls';
import { CHOSEN_FIELDS, RECORD_ID, SHEET } from './fields';
import { getRecord, getRecords } from './read';

const SIMPLIFY: Field = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

const FILTERS: Field[] = [
	CONDITIONS,
	CHOSEN_FIELDS,
	MATCH,
	{
		displayName: 'Record IDs',
		name: 'recordIds',
		type: 'string',
		default: '',
		placeholder: 'r5ud8u, re9IqD',
		description:
			'Only these records: IDs, separated by commas, or an expression that gives a list of them',
		send: 'body.record_ids',
		as: 'texts',
	},
	smartSheetViewField({
		description:
			'Only the records that this view (视图) shows: choose from the list, or give its ID',
	}),
];

const KEYS: Field = {
	displayName: 'Names of Fields',
	name: 'keys',
	type: 'options',
	options: [
		{ name: 'IDs', value: BY_ID },
		{ name: 'Titles', value: BY_TITLE },
	],
	default: BY_TITLE,
	displayOptions: { show: { '/simplify': [false] } },
	description: 'What the values of raw records stand under',
	send: 'body.key_type',
};

const VERSION: Field = {
	displayName: 'Version',
	name: 'version',
	type: 'number',
	default: 0,
	description: 'The version (ver) of the sheet that an earlier answer of WeCom named',
	send: 'body.ver',
	limits: { min: 0 },
};

const SORT = sorting(
	'Sort',
	'sort',
	'By which fields the records are sorted. WeCom sorts them; with conditions, which it does not take beside, this node does.',
);

const RECORD_SCHEMA = schemaLike({ record_id: 'r5ud8u', 任务: 'Write the report', 进度: 50 });

export const getMany: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many smart sheet records',
	description:
		'List the records of a sheet: all, those of a view or those that meet conditions, as plain values under the titles of the fields',
	doc: GET_RECORDS.doc,
	reads: true,
	request: { method: 'POST', path: GET_RECORDS.path },
	fields: [...SHEET, SIMPLIFY],
	filters: FILTERS,
	options: [KEYS, SORT, VERSION],
	sends: {
		'body.field_ids': 'filters.fields',
		'body.field_titles': 'filters.fields',
		'body.filter_spec': 'filters.conditions',
		'body.sort': 'options.sort',
	},
	pages: RECORD_PAGES,
	alsoCalls: [COLUMNS_READ],
	output: { schema: RECORD_SCHEMA },
	run: getRecords,
};

export const get: Operation = {
	value: 'get',
	name: 'Get',
	action: 'Get smart sheet record',
	description: 'Read one record by its ID, as plain values under the titles of the fields',
	doc: GET_RECORDS.doc,
	reads: true,
	request: { method: 'POST', path: GET_RECORDS.path },
	fields: [...SHEET, { ...RECORD_ID, send: 'body.record_ids' }, SIMPLIFY],
	options: [KEYS],
	alsoCalls: [COLUMNS_READ],
	output: { schema: RECORD_SCHEMA },
	run: getRecord,
};
