import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { DOCUMENT, named, within } from './documents';

const SMART_SHEET = '/cgi-bin/wedoc/smartsheet';
const SHOWN_CHATS = 30;
const DATE = 'FIELD_TYPE_DATE_TIME';
const EXTRA = 2;
const FIRST = 'Choose the sheet first';
const NO_SHEET: INodeListSearchItems = { name: FIRST, value: '' };

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** What a document holds. */
function inDocument(list: (read: Read, docid: string) => Promise<INodeListSearchItems[]>): Search {
	return async function (filter, paginationToken) {
		return await within(this, { ...DOCUMENT, filter, paginationToken }, list);
	};
}

/** What the sheet that the form names holds. */
function inSheet(path: string, list: string, entryOf: (entry: IDataObject) => Entry | undefined) {
	return async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: string,
	): Promise<INodeListSearchResult> {
		const given = this.getNodeParameter('sheetId', '', { extractValue: true });
		const sheet_id = String(given ?? '');
		if (sheet_id === '') return { results: [NO_SHEET] };
		return await within(this, { ...DOCUMENT, filter, paginationToken }, async (read, docid) => {
			const answer = await read(`${SMART_SHEET}/${path}`, undefined, { docid, sheet_id });
			return ((answer[list] ?? []) as IDataObject[]).flatMap((entry) => entryOf(entry) ?? []);
		});
	};
}

type Entry = INodeListSearchItems;

const entry = (name: unknown, value: unknown): Entry => ({
	name: String(name || value),
	value: String(value),
});

export const searchSmartSheets = inDocument(async (read, docid) => {
	const { sheet_list: sheets } = await read(`${SMART_SHEET}/get_sheet`, undefined, { docid });
	return named(sheets, 'title', 'sheet_id');
});

export const searchSmartSheetFields = inSheet(
	'get_fields',
	'fields',
	({ field_title: title, field_id: id }) => entry(title, id),
);

export const searchSmartSheetDateFields = inSheet(
	'get_fields',
	'fields',
	({ field_title: title, field_id: id, field_type: type }) =>
		type === DATE ? entry(title, id) : undefined,
);

export const searchSmartSheetViews = inSheet(
	'get_views',
	'views',
	({ view_title: title, view_id: id }) => entry(title, id),
);

export const searchSmartSheetFieldGroups = inSheet(
	'get_field_groups',
	'field_groups',
	({ name, field_group_id: id }) => entry(name, id),
);

export const searchSmartSheetRules = inDocument(async (read, docid) => {
	const { rule_list: rules } = await read(`${SMART_SHEET}/content_priv/get_sheet_priv`, undefined, {
		docid,
		type: EXTRA,
	});
	return named(rules, 'name', 'rule_id');
});

/** WeCom lists IDs alone: the names of the first ones are looked up. */
export const searchSmartSheetChats = inDocument(async (read, docid) => {
	const { chat_id_list: ids = [] } = await read(`${SMART_SHEET}/groupchat/list`, undefined, {
		docid,
		limit: SHOWN_CHATS,
	});
	return await Promise.all(
		(ids as string[]).map(async (chat_id) => {
			const { name } = await read(`${SMART_SHEET}/groupchat/get`, undefined, { docid, chat_id });
			return entry(name, chat_id);
		}),
	);
});
