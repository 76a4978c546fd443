import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

export interface Option {
	id?: string;
	text?: string;
	style?: number;
}

interface Choices {
	options?: Option[];
}

/** A field of a smart sheet, as WeCom answers it. */
export interface Column extends IDataObject {
	field_id: string;
	field_title: string;
	/** Such as `FIELD_TYPE_TEXT`. */
	field_type: string;
}

/** One sheet of one document. */
export interface Place {
	docid: string;
	sheet_id: string;
}

export const COLUMNS_CALL = {
	method: 'POST',
	path: '/cgi-bin/wedoc/smartsheet/get_fields',
	doc: 101157,
} as const;

export const COLUMN_PAGES: Pages = {
	offset: { send: 'body.offset' },
	total: 'total',
	limit: { send: 'body.limit', max: 1000 },
	items: 'fields',
};

/** What of a call goes out because an operation reads the fields of the sheet first. */
export const COLUMNS_READ = {
	...COLUMNS_CALL,
	sends: { 'body.docid': 'documentId', 'body.sheet_id': 'sheetId' },
};

export const placeIn = ({ docid, sheet_id }: IDataObject): Place => ({
	docid: String(docid),
	sheet_id: String(sheet_id),
});

export const keyOf = ({ docid, sheet_id }: Place): string => `${docid} ${sheet_id}`;

/** The fields of a sheet, read once however many items need them. */
export async function columnsOf(run: OperationRun, place: Place): Promise<Column[]> {
	return await oncePerExecution(run, `columns ${keyOf(place)}`, async () => {
		const { docid, sheet_id } = place;
		const body = { docid, sheet_id };
		return (await run.callPages({ ...COLUMNS_CALL, body }, COLUMN_PAGES)) as Column[];
	});
}

/** The field of that ID or title. */
export function columnNamed(run: OperationRun, columns: Column[], name: unknown): Column {
	const wanted = String(name).trim();
	const found =
		columns.find(({ field_id: id }) => id === wanted) ??
		columns.find(({ field_title: title }) => title === wanted);
	if (found) return found;
	throw run.error(
		`The sheet has no field "${wanted}"`,
		`It has ${columns.map(({ field_title: title }) => `"${title}"`).join(', ')}. Give one of these titles or its ID.`,
	);
}

/** The IDs of the fields that a list names by ID or title. */
export async function columnIds(
	run: OperationRun,
	place: Place,
	names: unknown[],
): Promise<string[]> {
	const columns = await columnsOf(run, place);
	return names.map((name) => columnNamed(run, columns, name).field_id);
}

export function optionsOf(column: Column): Option[] {
	const { options = [] } = (column.property_single_select ??
		column.property_select ??
		{}) as Choices;
	return options;
}

/** The option of that text or ID. */
export const optionOf = (options: Option[], name: unknown): Option | undefined =>
	options.find(({ text }) => text === String(name)) ??
	options.find(({ id }) => id === String(name));

/** Dates that are shown with their time. */
export function showsTime(column: Column): boolean {
	const { format } = (column[propertyName(column.field_type)] ?? {}) as { format?: string };
	return format === undefined || format.includes('hh');
}

const PROPERTIES: Record<string, string> = {
	FIELD_TYPE_WWGROUP: 'property_ww_group',
	FIELD_TYPE_AUTONUMBER: 'property_auto_number',
};

/** The member that holds the settings of a field of that type. */
export const propertyName = (type: string): string =>
	PROPERTIES[type] ?? type.toLowerCase().replace('field_type', 'property');
