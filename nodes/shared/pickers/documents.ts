import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

/** The sheets of the spreadsheet that the form names. */
export async function searchSheets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await within(this, { ...DOCUMENT, filter, paginationToken }, async (read, docid) => {
		const { properties } = await read(
			'/cgi-bin/wedoc/spreadsheet/get_sheet_properties',
			undefined,
			{ docid },
		);
		return named(properties, 'title', 'sheet_id');
	});
}

/** The pages of the smart document that the form names. */
export async function searchSmartPages(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await within(this, { ...DOCUMENT, filter, paginationToken }, async (read, docid) => {
		const { pages } = await read('/cgi-bin/wedoc/smartdoc/get_page_hierarchy', undefined, {
			docid,
		});
		return named(pages, 'title', 'page_id');
	});
}

/** The rounds of the form (收集表) that is named. */
export async function searchFormRounds(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await within(this, { ...FORM, filter, paginationToken }, async (read, formid) => {
		const { form_info: form } = await read('/cgi-bin/wedoc/get_form_info', undefined, { formid });
		const { repeated_id: ids = [] } = (form ?? {}) as { repeated_id?: string[] };
		return ids.map((id, index) => ({ name: `Round ${index + 1} (${id})`, value: id }));
	});
}

interface Search {
	/** The field of the form that says within what is searched. */
	field: string;
	first: string;
	filter?: string;
	paginationToken?: string;
}

export const DOCUMENT = { field: 'documentId', first: 'Give the document ID first' };
const FORM = { field: 'formId', first: 'Give the form ID first' };

export async function within(
	context: ILoadOptionsFunctions,
	{ field, first, filter, paginationToken }: Search,
	list: (read: Read, id: string) => Promise<INodeListSearchItems[]>,
): Promise<INodeListSearchResult> {
	const id = String(context.getCurrentNodeParameter(field) ?? '');
	if (id === '') return { results: [{ name: first, value: '' }] };
	return await orExplain(async () => {
		const entries = await list(await reader(context), id);
		return paged(matching(entries, filter), paginationToken);
	});
}

export const named = (list: unknown, name: string, id: string): INodeListSearchItems[] =>
	((list ?? []) as IDataObject[]).map((entry) => ({
		name: String(entry[name] || entry[id]),
		value: String(entry[id]),
	}));
