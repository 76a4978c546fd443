import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { Cell } from './cell';
import type { Column } from './columns';
import { columnNamed, optionOf, optionsOf } from './columns';
import { OWN_DATE } from './conditionFields';
import { stampOf } from './dates';

const WITHOUT_VALUE = ['OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY'];

const NUMBERS = ['NUMBER', 'PROGRESS', 'CURRENCY', 'PERCENTAGE'];
const PEOPLE = ['USER', 'CREATED_USER', 'MODIFIED_USER'];
const DATES = ['DATE_TIME', 'CREATED_TIME', 'MODIFIED_TIME'];
const OPTIONS = ['SELECT', 'SINGLE_SELECT'];

/** A condition of the form as the API takes it. */
export function conditionOf(
	run: OperationRun,
	columns: Column[],
	{ fieldId, operator = 'OPERATOR_IS', day = OWN_DATE, value }: IDataObject,
): IDataObject {
	const column = columnNamed(run, columns, locatorValue(fieldId));
	const { field_id, field_type } = column;
	const about = { field_id, field_type, operator };
	if (WITHOUT_VALUE.includes(String(operator))) return about;
	return { ...about, ...comparedWith(new Cell({ run, uploads: [] }, column, value), String(day)) };
}

/** What a resource locator of the form holds. */
export const locatorValue = (given: unknown): unknown =>
	typeof given === 'object' && given !== null && 'value' in given ? given.value : given;

function comparedWith(cell: Cell, day: string): IDataObject {
	const kind = cell.column.field_type.replace('FIELD_TYPE_', '');
	if (DATES.includes(kind)) return { date_time_value: dateValue(cell, day) };
	if (isEmpty(cell.value)) cell.reject('needs a value to be compared with');
	if (NUMBERS.includes(kind)) return { number_value: { value: cell.read({ as: 'number' }) } };
	if (kind === 'CHECKBOX') return { bool_value: { value: cell.read({ type: 'boolean' }) } };
	if (PEOPLE.includes(kind)) return { user_value: { value: cell.list().map(String) } };
	if (OPTIONS.includes(kind)) return { string_value: { value: optionIds(cell) } };
	const texts = Array.isArray(cell.value) ? cell.list().map(String) : [cell.read({})];
	return { string_value: { value: texts } };
}

function dateValue(cell: Cell, type: string): IDataObject {
	if (type !== OWN_DATE) return { type };
	if (isEmpty(cell.value)) cell.reject('needs a date to be compared with');
	const moment = cell.read({ type: 'dateTime', as: 'milliseconds' });
	return { type, value: [stampOf(moment, cell.run.timezone, false)] };
}

function optionIds(cell: Cell): string[] {
	const options = optionsOf(cell.column);
	const names = optionOf(options, cell.value) ? [cell.value] : cell.list();
	return names.map((name) => {
		const { id } = optionOf(options, name) ?? {};
		if (id !== undefined) return id;
		const known = options.map(({ text }) => text).join(', ');
		return cell.reject(`has no option "${String(name)}"; its options are ${known}`);
	});
}

interface Given {
	match?: unknown;
	conditions?: unknown;
}

/** The conditions of a form as a filter; undefined where there are none. */
export function filterOf(
	run: OperationRun,
	columns: Column[],
	{ match = 'CONJUNCTION_AND', conditions }: Given,
): IDataObject | undefined {
	const list = entriesOf(conditions, 'condition');
	if (list.length === 0) return undefined;
	return {
		conjunction: match as string,
		conditions: list.map((condition) => conditionOf(run, columns, condition)),
	};
}

/** What stands in a fixed collection of the form. */
export const entriesOf = (collection: unknown, group: string): IDataObject[] =>
	((collection as IDataObject | undefined)?.[group] ?? []) as IDataObject[];

/** The fields of such an order. */
export function orderOf(
	run: OperationRun,
	columns: Column[],
	collection: unknown,
): Array<{ column: Column; desc: boolean }> {
	return entriesOf(collection, 'by').map(({ fieldId, descending = false }) => ({
		column: columnNamed(run, columns, locatorValue(fieldId)),
		desc: run.encode(DESCENDING, descending) as boolean,
	}));
}

const DESCENDING: Field = {
	displayName: 'Descending',
	name: 'descending',
	type: 'boolean',
	default: false,
};
