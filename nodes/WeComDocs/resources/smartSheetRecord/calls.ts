import type { Pages } from '../../../shared/operation';

export const BY_ID = 'CELL_VALUE_KEY_TYPE_FIELD_ID';
export const BY_TITLE = 'CELL_VALUE_KEY_TYPE_FIELD_TITLE';

/** As many records as WeCom advises for one call. */
export const AT_ONCE = 500;

export const GET_RECORDS = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartsheet/get_records',
	doc: 101158,
} as const;

export const ADD_RECORDS = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartsheet/add_records',
	doc: 99907,
} as const;

export const UPDATE_RECORDS = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartsheet/update_records',
	doc: 99909,
} as const;

export const RECORD_PAGES: Pages = {
	cursor: { send: 'body.offset', next: 'next' },
	more: 'has_more',
	limit: { send: 'body.limit', max: 1000 },
	items: 'records',
};

/** What a call sends that writes records. */
export const RECORDS_SENT = {
	'body.key_type': 'columns',
	'body.records': 'columns',
	'body.records[].values': 'columns',
};

/** A sheet takes 3,000 records a minute through its webhook. */
export const CHUNKS_A_MINUTE = 6;
