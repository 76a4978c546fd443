import type { IDataObject } from 'n8n-workflow';
import { isObjectEmpty, jsonParse } from 'n8n-workflow';

import { BadValue, shown } from './bad-value';
import { listProblem, numberProblem, textProblem } from './limits';
import { fen } from './money';
import { day, dayStart, milliseconds, seconds, timeOfDay } from './times';
import type { Encoding, Field, Limits } from './types';

const DEFAULT_ENCODING: Partial<Record<Field['type'], Encoding>> = {
	string: 'text',
	resourceLocator: 'text',
	number: 'integer',
	dateTime: 'seconds',
};

/** Nothing was given: the field is left out of the request. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	if (isLocator(value)) return isEmpty(value.value);
	return typeof value === 'object' && value.constructor === Object && isObjectEmpty(value);
}

/**
 * The value of a field as the API takes it, checked against the field's limits. Files and lists that
 * are split are the payload's business: a list comes back as one.
 *
 * @throws BadValue
 */
export function encode(field: Field, given: unknown, timezone: string): IDataObject[string] {
	const value = isLocator(given) ? given.value : given;
	const limits = field.limits ?? {};
	if (field.type === 'options') return choice(field, value);
	if (field.type === 'multiOptions') return choices(field, value);
	if (field.type === 'json') return json(value);
	if (field.type === 'boolean' && field.as === undefined) return truth(value);
	switch (field.as ?? DEFAULT_ENCODING[field.type]) {
		case 'integer':
			return integer(value, limits);
		case 'number':
			return checkedNumber(value, limits);
		case 'flag':
			return truth(value) ? 1 : 0;
		case 'seconds':
			return seconds(value, timezone);
		case 'milliseconds':
			return milliseconds(value, timezone);
		case 'dayStart':
			return dayStart(value, timezone);
		case 'day':
			return day(value, timezone, 'yyyy-MM-dd');
		case 'compactDay':
			return day(value, timezone, 'yyyyMMdd');
		case 'compactTime':
			return day(value, timezone, 'yyyyMMddHHmmss');
		case 'rfc3339':
			return day(value, timezone, "yyyy-MM-dd'T'HH:mm:ssZZ");
		case 'timeOfDay':
			return timeOfDay(value, limits.max);
		case 'minutes':
			return integer(value, limits) * 60;
		case 'millionths':
			return Math.round(checkedNumber(value, limits) * 1_000_000);
		case 'fen':
			return fen(value, limits);
		case 'texts':
		case 'piped':
			return list(value, field).map((entry) => text(entry, limits.each ?? {}));
		case 'integers':
			return list(value, field).map((entry) => integer(entry, limits.each ?? {}));
		default:
			return text(value, limits, field.typeOptions?.password);
	}
}

function isLocator(value: unknown): value is { value: unknown } {
	return typeof value === 'object' && value !== null && '__rl' in value && 'value' in value;
}

/** @param isSecret an error must not show it */
function text(value: unknown, limits: Limits, isSecret = false): string {
	if (typeof value === 'object' || typeof value === 'function') {
		throw new BadValue(`must be text, and is ${kindOf(value)}`);
	}
	const asText = String(value);
	check(textProblem(asText, limits), isSecret ? undefined : asText);
	return asText;
}

function checkedNumber(value: unknown, limits: Limits): number {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number !== 'number' || !Number.isFinite(number)) {
		throw new BadValue(`must be a number, and is ${shown(value)}`);
	}
	check(numberProblem(number, limits), undefined);
	return number;
}

function integer(value: unknown, limits: Limits): number {
	const number = checkedNumber(value, limits);
	if (!Number.isSafeInteger(number)) {
		throw new BadValue(`must be a whole number, and is ${shown(value)}`);
	}
	return number;
}

function truth(value: unknown): boolean {
	if (value === true || value === 'true' || value === 1 || value === '1') return true;
	if (value === false || value === 'false' || value === 0 || value === '0') return false;
	throw new BadValue(`must be true or false, and is ${shown(value)}`);
}

function list(value: unknown, { limits = {}, split }: Field): unknown[] {
	const entries = Array.isArray(value)
		? value.filter((entry) => !isEmpty(entry))
		: String(text(value, {}))
				.split(/[,，|\n]/)
				.map((entry) => entry.trim())
				.filter((entry) => entry !== '');
	check(listProblem(entries.length, limits, split), undefined);
	return entries;
}

function choice({ options = [] }: Field, value: unknown): string | number | boolean {
	const offered = options.flatMap((option) => ('value' in option ? [option.value] : []));
	const found = offered.find((option) => String(option) === String(value));
	if (found === undefined) {
		throw new BadValue(`must be one of ${offered.join(', ')}, and is ${shown(value)}`);
	}
	return found;
}

function choices(field: Field, value: unknown): Array<string | number | boolean> {
	return list(value, field).map((entry) => choice(field, entry));
}

function json(value: unknown): IDataObject[string] {
	if (typeof value !== 'string') return value as IDataObject;
	const parsed = jsonParse<IDataObject | null>(value, { fallbackValue: null });
	if (parsed === null) throw new BadValue('must be JSON, and cannot be read as it');
	return parsed;
}

function check(problem: string | undefined, given: string | undefined): void {
	if (problem === undefined) return;
	throw new BadValue(given === undefined ? problem : `${problem}: ${shown(given)}`);
}

function kindOf(value: unknown): string {
	return Array.isArray(value) ? 'a list' : 'an object';
}
