import type { IDataObject } from 'n8n-workflow';

import { BadValue } from '../../../shared/operation/bad-value';
import { isEmpty } from '../../../shared/operation/encode';
import type { Filling } from './cell';
import { Cell, isObject } from './cell';
import type { Column } from './columns';
import { optionOf, optionsOf, showsTime } from './columns';
import { stampOf } from './dates';
import { attachments, pictures } from './files';

const TENCENT_MAPS = 1;

const text = (cell: Cell) => cell.read({});
const number = (cell: Cell) => cell.read({ as: 'number' });

/** The value of a cell by the type of its field, as page 99907 says. */
const CELLS: Record<string, (cell: Cell) => unknown> = {
	FIELD_TYPE_TEXT: (cell) => objectsOr(cell, () => [{ type: 'text', text: text(cell) }]),
	FIELD_TYPE_NUMBER: number,
	FIELD_TYPE_CHECKBOX: (cell) => cell.read({ type: 'boolean' }),
	FIELD_TYPE_DATE_TIME: date,
	FIELD_TYPE_IMAGE: pictures,
	FIELD_TYPE_ATTACHMENT: attachments,
	FIELD_TYPE_USER: members,
	FIELD_TYPE_URL: link,
	FIELD_TYPE_SELECT: several,
	FIELD_TYPE_PROGRESS: number,
	FIELD_TYPE_PHONE_NUMBER: text,
	FIELD_TYPE_EMAIL: text,
	FIELD_TYPE_SINGLE_SELECT: one,
	FIELD_TYPE_REFERENCE: (cell) =>
		cell.list().map((entry) => String(isObject(entry) ? entry.record_id : entry)),
	FIELD_TYPE_LOCATION: location,
	FIELD_TYPE_CURRENCY: number,
	FIELD_TYPE_PERCENTAGE: number,
	FIELD_TYPE_BARCODE: text,
};

/** What WeCom fills in by itself. */
const READ_ONLY = new Set([
	'FIELD_TYPE_AUTONUMBER',
	'FIELD_TYPE_CREATED_TIME',
	'FIELD_TYPE_CREATED_USER',
	'FIELD_TYPE_FORMULA',
	'FIELD_TYPE_MODIFIED_TIME',
	'FIELD_TYPE_MODIFIED_USER',
]);

export const isWritable = ({ field_type: type }: Column): boolean => !READ_ONLY.has(type);

/** A field of a type that no page describes: its value is given as the API takes it. */
export const isKnown = ({ field_type: type }: Column): boolean => type in CELLS;

/** What is sent for a field; undefined where nothing is given. */
export function cellOf(filling: Filling, column: Column, value: unknown): unknown {
	if (isEmpty(value)) return undefined;
	const cell = new Cell(filling, column, value);
	const encode = CELLS[column.field_type] ?? ((other: Cell) => other.read({ type: 'json' }));
	return encode(cell);
}

/** The API's own form of a value, where it is given, also as JSON. */
function objectsOr(cell: Cell, encode: () => unknown): unknown {
	const { value } = cell;
	const isList = Array.isArray(value) || /^\s*\[\{/.test(String(value));
	const list = isList ? cell.list() : [];
	return list.length > 0 && list.every(isObject) ? list : encode();
}

function date(cell: Cell): string {
	try {
		return stampOf(cell.value, cell.run.timezone, showsTime(cell.column));
	} catch (error) {
		return cell.reject(error instanceof BadValue ? error.message : 'cannot be read');
	}
}

function members(cell: Cell): IDataObject[] {
	const { is_multiple: several } = (cell.column.property_user ?? {}) as IDataObject;
	const list = cell.list();
	if (several === false && list.length > 1) cell.reject('takes one member alone');
	return list.map((entry) => (isObject(entry) ? entry : { user_id: String(entry).trim() }));
}

const MARKDOWN = /^\[(.*)\]\((\S+)\)$/;

/** An address, one with a text as `[text](address)`, or an object with both. */
function link(cell: Cell): unknown {
	const { value } = cell;
	if (isObject(value)) {
		const { link: address, text: label = address } = value;
		if (isEmpty(address)) cell.reject('needs a link, such as {"link": "https://…", "text": "…"}');
		return [{ type: 'url', text: label, link: address }];
	}
	return objectsOr(cell, () => {
		const given = String(text(cell)).trim();
		const [, label = given, address = given] = MARKDOWN.exec(given) ?? [];
		return [{ type: 'url', text: label, link: address }];
	});
}

function one(cell: Cell): unknown {
	const { value } = cell;
	const list = Array.isArray(value) ? cell.list() : [value];
	if (list.length > 1) cell.reject('takes one option alone');
	return list.map((entry) => option(cell, entry));
}

/** Texts with commas in them are known by the options that there are. */
function several(cell: Cell): unknown {
	const whole = optionOf(optionsOf(cell.column), cell.value);
	return (whole ? [cell.value] : cell.list()).map((entry) => option(cell, entry));
}

function option(cell: Cell, given: unknown): IDataObject {
	if (isObject(given)) return given;
	const name = String(given).trim();
	const options = optionsOf(cell.column);
	const found = optionOf(options, name);
	if (found?.id !== undefined) return { id: found.id };
	if (!cell.filling.onlyExistingOptions) return { text: name };
	const names = options.map(({ text: known }) => known).join(', ');
	return cell.reject(`must be one of ${names}, and is "${name}"`);
}

function location(cell: Cell): IDataObject[] {
	const given = [cell.value].flat();
	const json = typeof given[0] === 'string' ? [cell.read({ type: 'json' })].flat() : given;
	const [place] = json as IDataObject[];
	if (!isObject(place) || json.length > 1) cell.reject('takes one place');
	const { title, latitude, longitude, id } = place;
	for (const [name, part] of Object.entries({ title, latitude, longitude })) {
		if (isEmpty(part)) cell.reject(`needs a ${name}`);
	}
	const degrees = (value: unknown, most: number) =>
		String(cell.read({ as: 'number', limits: { min: -most, max: most } }, value));
	return [
		{
			source_type: TENCENT_MAPS,
			...(!isEmpty(id) && { id: String(id) }),
			latitude: degrees(latitude, 90),
			longitude: degrees(longitude, 180),
			title: String(title),
		},
	];
}
