import type { IDataObject } from 'n8n-workflow';
import { isSafeObjectProperty, jsonParse } from 'n8n-workflow';

import { Refusal } from './refusal';
import { readXml } from './xml-reader';

const MAX_DEPTH = 32;

/**
 * A body or a message as an object, whether it is XML or JSON.
 *
 * @throws Refusal
 */
export function readContent(text: string, what: string): IDataObject {
	const first = /[^\s\uFEFF]/.exec(text)?.[0];
	if (first === '<') return asObject(readXml(text), what);
	if (first === '{') return json(text, what);
	throw new Refusal(400, `${what} is neither XML nor JSON`);
}

function json(text: string, what: string): IDataObject {
	const value = jsonParse<unknown>(text.trim(), { fallbackValue: null });
	if (value === null) throw new Refusal(400, `${what} is not JSON`);
	checkDepth(value, what);
	return asObject(value, what);
}

function asObject(value: unknown, what: string): IDataObject {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		return value as IDataObject;
	}
	throw new Refusal(400, `${what} holds no fields`);
}

/** One level after another, so that no nesting exhausts the stack. */
function checkDepth(value: unknown, what: string): void {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MAX_DEPTH) throw new Refusal(400, `${what} is nested more than ${MAX_DEPTH} deep`);
		level = level.flatMap((entry) => {
			if (typeof entry !== 'object' || entry === null) return [];
			const unsafe = Object.keys(entry).some((key) => !isSafeObjectProperty(key));
			if (unsafe) throw new Refusal(400, `${what} holds a name that is not taken`);
			return Object.values(entry) as unknown[];
		});
	}
}
