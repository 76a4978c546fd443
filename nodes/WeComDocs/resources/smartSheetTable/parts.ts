import type {
	FieldType,
	IDataObject,
	INodePropertyOptions,
	ResourceMapperField,
} from 'n8n-workflow';

import { isEmpty } from '../../../shared/operation/encode';
import type { Column } from './columns';
import { optionsOf } from './columns';
import { isKnown, isWritable } from './encode';

/** What a person fills in of a field: one value for most, several for a place. */
interface Part {
	/** Its name within the field; empty where it is the whole. */
	key: string;
	type: FieldType;
	/** What stands beside the title. */
	hint?: string;
	options?: INodePropertyOptions[];
	/** Offered, but not shown at first. */
	rare?: true;
}

const SHOWN_CHOICES = 60;

const whole = (type: FieldType, more: Partial<Part> = {}): Part[] => [{ key: '', type, ...more }];

const PARTS: Record<string, (column: Column) => Part[]> = {
	FIELD_TYPE_NUMBER: () => whole('number'),
	FIELD_TYPE_CHECKBOX: () => whole('boolean'),
	FIELD_TYPE_DATE_TIME: () => whole('dateTime'),
	FIELD_TYPE_IMAGE: () => whole('string', { hint: 'binary fields or addresses' }),
	FIELD_TYPE_ATTACHMENT: () => whole('string', { hint: 'binary fields or addresses' }),
	FIELD_TYPE_USER: () => whole('string', { hint: 'user IDs' }),
	FIELD_TYPE_SELECT: (column) => whole('string', { hint: `several of ${choicesOf(column)}` }),
	FIELD_TYPE_PROGRESS: () => whole('number'),
	FIELD_TYPE_SINGLE_SELECT: choiceParts,
	FIELD_TYPE_REFERENCE: () => whole('string', { hint: 'record IDs', rare: true }),
	FIELD_TYPE_LOCATION: () => [
		{ key: 'title', hint: 'place', type: 'string' },
		{ key: 'latitude', hint: 'latitude', type: 'number' },
		{ key: 'longitude', hint: 'longitude', type: 'number' },
		{ key: 'id', hint: 'place ID', type: 'string', rare: true },
	],
	FIELD_TYPE_AUTONUMBER: () => whole('string'),
	FIELD_TYPE_CURRENCY: () => whole('number'),
	FIELD_TYPE_PERCENTAGE: () => whole('number'),
};

const VALUE_AS_JSON = () => whole('array', { hint: 'value as JSON', rare: true });

function partsOf(column: Column): Part[] {
	const parts =
		PARTS[column.field_type] ?? (isKnown(column) ? () => whole('string') : VALUE_AS_JSON);
	return parts(column);
}

function choiceParts(column: Column): Part[] {
	const options = textsOf(column).map((text) => ({ name: text, value: text }));
	return options.length > 0 ? whole('options', { options }) : whole('string');
}

const textsOf = (column: Column): string[] =>
	optionsOf(column).flatMap(({ text }) => (text ? [text] : []));

function choicesOf(column: Column): string {
	const names = textsOf(column).join(' | ');
	return names.length > SHOWN_CHOICES ? `${names.slice(0, SHOWN_CHOICES - 1)}…` : names || 'texts';
}

const idOf = ({ field_id: id }: Column, { key }: Part): string => (key ? `${id}:${key}` : id);

const labelOf = ({ field_title: title }: Column, { hint }: Part): string =>
	hint ? `${title} (${hint})` : title;

/** Fields that may find a record: what they hold is one text or number. */
const KEYS = new Set([
	'FIELD_TYPE_AUTONUMBER',
	'FIELD_TYPE_BARCODE',
	'FIELD_TYPE_CURRENCY',
	'FIELD_TYPE_DATE_TIME',
	'FIELD_TYPE_EMAIL',
	'FIELD_TYPE_NUMBER',
	'FIELD_TYPE_PHONE_NUMBER',
	'FIELD_TYPE_SINGLE_SELECT',
	'FIELD_TYPE_TEXT',
	'FIELD_TYPE_URL',
	'FIELD_TYPE_USER',
]);

export const canBeKey = ({ field_type: type }: Column): boolean => KEYS.has(type);

/** The fields that a form shows for a field of the sheet. */
export function formFieldsOf(column: Column): ResourceMapperField[] {
	if (!isWritable(column) && !canBeKey(column)) return [];
	return partsOf(column).map((part) => ({
		id: idOf(column, part),
		displayName: labelOf(column, part),
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: canBeKey(column),
		display: true,
		type: part.type,
		...(part.options && { options: part.options }),
		...((part.rare ?? !isWritable(column)) && { removed: true }),
	}));
}

/** The names under which values for a field are found. */
export function namesOf(column: Column): string[] {
	const parts = partsOf(column);
	return [
		column.field_id,
		column.field_title,
		...parts.flatMap((part) => [idOf(column, part), labelOf(column, part)]),
	];
}

/** What is given for a field: as a whole, or by its parts. */
export function givenFor(column: Column, values: IDataObject): unknown {
	const { field_id: id, field_title: title } = column;
	const own = values[id] ?? values[title];
	const named = partsOf(column).map((part) => {
		const value = values[idOf(column, part)] ?? values[labelOf(column, part)];
		return [part.key, value] as const;
	});
	const [[key, only]] = named;
	if (key === '') return own ?? only;
	const given = named.filter(([, value]) => !isEmpty(value));
	return given.length > 0 ? Object.fromEntries(given) : own;
}
