import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { day } from '../../../shared/operation/times';
import type { RosterField } from './definitions';
import { canChange, KIND, VALUE, VALUE_KEYS } from './definitions';

const PHONE = /^(?:(\+?\d{1,4})[\s-]+)?(\d[\d-]*)$/;

/** A field of the roster as the engine takes one, so that an error carries its name. */
const asField = ({ id, name }: RosterField, more: Partial<Field> = {}): Field => ({
	displayName: name,
	name: String(id),
	type: 'string',
	default: '',
	...more,
});

/** What is given for a field, under the key of its type. */
export function encoded(run: OperationRun, field: RosterField, given: unknown): IDataObject {
	refuseFixed(run, field);
	return { [VALUE_KEYS[field.valueType]]: valueOf(run, field, given) };
}

/** What empties a field: WeCom says it of texts and phones alone, the others go without a value. */
export function emptied(run: OperationRun, field: RosterField): IDataObject {
	refuseFixed(run, field);
	if (field.valueType === VALUE.text) return { value_string: '' };
	if (field.valueType === VALUE.phone) return { value_mobile: { value_mobile: '' } };
	return {};
}

function refuseFixed(run: OperationRun, field: RosterField): void {
	if (canChange(field)) return;
	run.reject(asField(field), 'cannot be changed through the API');
}

function valueOf(run: OperationRun, field: RosterField, given: unknown): IDataObject[string] {
	if (field.kind === KIND.choice) return choice(run, field, given);
	if (field.valueType === VALUE.phone) return phone(run, field, given);
	if (field.kind === KIND.date) return date(run, field, given);
	return run.encode(asField(field, field.valueType === VALUE.text ? {} : { as: 'integer' }), given);
}

function choice(run: OperationRun, field: RosterField, given: unknown): number {
	const text = String(run.encode(asField(field), given)).trim();
	const found =
		field.choices.find(({ value }) => value === text) ??
		field.choices.find(({ id }) => String(id) === text);
	if (found) return found.id;
	const names = field.choices.map(({ value }) => value).join(', ');
	return run.reject(asField(field), `must be one of ${names}, and is "${text}"`);
}

function date(run: OperationRun, field: RosterField, given: unknown): number {
	const seconds = run.encode(asField(field, { type: 'dateTime', as: 'seconds' }), given) as number;
	if (seconds >= 0 || field.valueType === VALUE.int64) return seconds;
	return run.reject(asField(field), 'takes no date before 1970');
}

function phone(run: OperationRun, field: RosterField, given: unknown): IDataObject {
	const text = String(run.encode(asField(field), given)).trim();
	const [, code, number] = PHONE.exec(text) ?? [];
	if (number === undefined) {
		run.reject(asField(field), `must be a phone number such as 86 13800000000, and is "${text}"`);
	}
	return { ...(code && { value_country_code: code }), value_mobile: number };
}

/** An entry of an answer as a person reads it. */
export function plain(
	entry: IDataObject,
	field: RosterField | undefined,
	timezone: string,
): IDataObject[string] {
	const type = Number(entry.value_type ?? field?.valueType);
	const raw = entry[VALUE_KEYS[type]];
	if (isEmpty(raw)) return null;
	if (type === VALUE.files) return (raw as IDataObject).media_id ?? [];
	if (type === VALUE.phone) return phoneText(raw as IDataObject);
	if (field?.kind === KIND.choice) return choiceText(field, Number(raw));
	return field?.kind === KIND.date ? dateText(Number(raw), timezone) : raw;
}

const phoneText = ({ value_country_code: code, value_mobile: number }: IDataObject) =>
	number ? [code, number].filter(Boolean).join(' ') : null;

/** None is chosen where the number stands for no choice and is 0. */
const choiceText = ({ choices }: RosterField, chosen: number) =>
	choices.find(({ id }) => id === chosen)?.value ?? (chosen || null);

function dateText(seconds: number, timezone: string): string | null {
	if (!seconds) return null;
	const isDay = day(seconds, timezone, 'HH:mm:ss') === '00:00:00';
	return day(seconds, timezone, isDay ? 'yyyy-MM-dd' : "yyyy-MM-dd'T'HH:mm:ssZZ");
}
