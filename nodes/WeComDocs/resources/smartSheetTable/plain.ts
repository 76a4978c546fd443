import type { IDataObject } from 'n8n-workflow';

import type { Column } from './columns';
import { optionOf, optionsOf, showsTime } from './columns';
import { dateOf } from './dates';

type Plain = IDataObject[string];

type Entry = Record<string, string | number | undefined>;

const entries = (value: unknown) =>
	(Array.isArray(value) ? value : []).filter(
		(entry): entry is Entry => typeof entry === 'object' && entry !== null,
	);

const eachOf = (value: unknown, ...keys: string[]) =>
	entries(value).flatMap((entry) => {
		const key = keys.find((name) => entry[name] !== undefined && entry[name] !== '');
		return key === undefined ? [] : [entry[key] as string];
	});

const words = (value: unknown) =>
	Array.isArray(value) ? eachOf(value, 'text', 'link').join('') : (value as Plain);

/** Who wrote a record, where it was no person. */
const MACHINES: Record<string, string> = { 4: 'data sync', 5: 'AI', 6: 'automation' };

const people = (value: unknown): string[] =>
	entries(value).map((entry) => {
		const { user_id, tmp_external_userid, agentid, id_type } = entry;
		return String(
			user_id || tmp_external_userid || agentid || MACHINES[String(id_type)] || 'unknown',
		);
	});

const READERS: Record<string, (value: unknown, column: Column, timezone: string) => Plain> = {
	FIELD_TYPE_TEXT: words,
	FIELD_TYPE_URL: (value) => eachOf(value, 'link', 'text')[0],
	FIELD_TYPE_DATE_TIME: moment,
	FIELD_TYPE_CREATED_TIME: moment,
	FIELD_TYPE_MODIFIED_TIME: moment,
	FIELD_TYPE_IMAGE: (value) => eachOf(value, 'image_url'),
	FIELD_TYPE_ATTACHMENT: (value) => eachOf(value, 'file_url', 'name'),
	FIELD_TYPE_USER: (value, { property_user }) =>
		(property_user as IDataObject | undefined)?.is_multiple === false
			? people(value)[0]
			: people(value),
	FIELD_TYPE_CREATED_USER: (value) => people(value)[0],
	FIELD_TYPE_MODIFIED_USER: (value) => people(value)[0],
	FIELD_TYPE_SELECT: chosen,
	FIELD_TYPE_SINGLE_SELECT: (value, column) => chosen(value, column)[0],
	FIELD_TYPE_REFERENCE: (value) =>
		(Array.isArray(value) ? value : []).map((entry: unknown) =>
			typeof entry === 'object' ? String((entry as IDataObject).record_id) : String(entry),
		),
	FIELD_TYPE_LOCATION: place,
	FIELD_TYPE_AUTONUMBER: (value) => eachOf(value, 'text', 'seq')[0],
	FIELD_TYPE_FORMULA: words,
};

/** A cell as a person would write it: what a spreadsheet would hold. */
export function plainCell(column: Column, value: unknown, timezone: string): Plain {
	if (value === undefined || value === null) return null;
	const read = READERS[column.field_type];
	const plain = read ? read(value, column, timezone) : (value as Plain);
	return plain === undefined || plain === '' ? null : plain;
}

/**
 * The values of a record under the titles of its fields.
 *
 * @param values by field ID
 * @param before what stands in the item already, under names that no field takes
 */
export function plainRecord(
	columns: Column[],
	values: IDataObject,
	timezone: string,
	before: IDataObject,
): IDataObject {
	const record: IDataObject = { ...before };
	for (const column of columns) {
		const { field_id: id, field_title: title } = column;
		record[freeName(record, title || id)] = plainCell(column, values[id], timezone);
	}
	return record;
}

function freeName(record: IDataObject, title: string): string {
	let name = title;
	for (let number = 2; name in record; number += 1) name = `${title} (${number})`;
	return name;
}

function chosen(value: unknown, column: Column): string[] {
	const options = optionsOf(column);
	return entries(value).map(({ id, text }) => String(text || optionOf(options, id)?.text || id));
}

function moment(value: unknown, column: Column, timezone: string): Plain {
	if (!/^\d+$/.test(String(value))) return value as Plain;
	return dateOf(value, timezone, showsTime(column));
}

function place(value: unknown): Plain {
	const [found] = entries(value);
	if (!found) return null;
	const { title, latitude, longitude, id } = found;
	return {
		title,
		latitude: Number(latitude),
		longitude: Number(longitude),
		...(id !== undefined && { id }),
	};
}
