import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { FilePart } from '../api/types';
import { BadValue } from './bad-value';
import { encode, isEmpty } from './encode';
import { CLEAR_FIELDS, fieldSets, neededSets } from './field-sets';
import { setAt } from './paths';
import type { Field, FieldGroup, Operation } from './types';

/** What one call sends, by place. */
export interface Payload {
	query: IDataObject;
	body: IDataObject;
	files: Record<string, FilePart>;
}

/** What the fields need of the item they belong to. */
export interface ItemContext {
	readonly timezone: string;
	readonly agentId?: string | number;
	/** The file of a binary property. */
	file(binaryProperty: string): Promise<FilePart>;
	/** The same, checked for what it is uploaded as. */
	mediaFile(field: Field, binaryProperty: string): Promise<FilePart>;
	/** Uploads a file and gives its media id. */
	upload(field: Field, file: FilePart): Promise<string>;
	/** Throws the error for a bad value of this field. */
	reject(field: Field, problem: string): never;
	/** Throws the error for fields of which none is filled. */
	rejectMissing(fields: Field[]): never;
}

interface SplitList {
	send: string;
	entries: unknown[];
	size: number;
	piped: boolean;
}

/** A file that is read, and uploaded where the API wants a media id, once all else is right. */
interface PendingFile {
	target: IDataObject;
	field: Field;
	binaryProperty: string;
}

interface Draft {
	root: { query: IDataObject; body: IDataObject; file: Record<string, FilePart> };
	splits: SplitList[];
	files: PendingFile[];
	context: ItemContext;
}

/**
 * The calls that the values of one item make: one, or several where a list is longer than a call takes.
 *
 * @throws NodeOperationError that names the field, through `context.reject`
 */
export async function payloads(
	operation: Operation,
	values: IDataObject,
	context: ItemContext,
): Promise<Payload[]> {
	const draft: Draft = {
		root: { query: {}, body: {}, file: {} },
		splits: [],
		files: [],
		context,
	};
	for (const [send, value] of Object.entries(operation.constants ?? {})) {
		setAt(draft.root, send, value);
	}
	for (const { fields, values: set } of fieldSets(operation, values)) {
		fill(draft, draft.root as IDataObject, fields, set, values);
	}
	for (const names of neededSets(operation)) requireOneOf(names, operation, values, context);
	if (draft.files.length > 0) await placeFiles(draft);
	return spread(draft);
}

/** Writes the fields' values into `target`; `root` is what a condition on `/field` looks at. */
function fill(
	draft: Draft,
	target: IDataObject,
	fields: Field[],
	values: IDataObject,
	root: IDataObject,
): void {
	const complete = withDefaults(fields, values);
	const cleared = fieldsToClear(fields, complete, draft.context);
	for (const field of fields) {
		if (!isShown(field, complete, root)) continue;
		const value = complete[field.name];
		if (field.type === 'collection') {
			const inner = (value ?? {}) as IDataObject;
			const added = (field.options as Field[]).filter(({ name }) => name in inner);
			fill(draft, target, added, inner, root);
		} else if (field.type === 'fixedCollection') {
			fillGroups(draft, target, field, (value ?? {}) as IDataObject, root);
		} else if (cleared.includes(field.name) && isEmpty(value)) {
			setAt(target, field.send as string, structuredClone(field.cleared) as IDataObject[string]);
		} else if (field.send !== undefined) {
			fillOne(draft, target, field, value);
		} else if (field.required && isEmpty(value)) {
			draft.context.reject(field, 'is required');
		}
	}
}

function fillGroups(
	draft: Draft,
	target: IDataObject,
	field: Field,
	value: IDataObject,
	root: IDataObject,
): void {
	for (const group of field.options as FieldGroup[]) {
		const given = value[group.name] as IDataObject | IDataObject[] | undefined;
		const entries = given === undefined ? [] : Array.isArray(given) ? given : [given];
		if (group.send === undefined) {
			for (const entry of entries) fill(draft, target, group.values, entry, root);
			continue;
		}
		const built: IDataObject[] = [];
		for (const entry of entries) {
			const object: IDataObject = {};
			fill(draft, object, group.values, entry, root);
			built.push(object);
		}
		checkCount(draft.context, field, built.length);
		if (built.length === 0) continue;
		if (group.send.endsWith('[]')) setAt(target, group.send.slice(0, -2), built);
		else setAt(target, group.send, built[0]);
	}
	if (field.required && isEmpty(value)) draft.context.reject(field, 'is required');
}

function fillOne(draft: Draft, target: IDataObject, field: Field, given: unknown): void {
	const { context } = draft;
	const value = isEmpty(given) && field.fallback ? context[field.fallback] : given;
	if (isEmpty(value)) {
		if (field.fallback) context.reject(field, 'is needed here or in the credential');
		if (field.required) context.reject(field, 'is required');
		return;
	}
	if (field.as === 'mediaId' || field.as === 'file' || field.as === 'base64') {
		draft.files.push({ target, field, binaryProperty: String(value) });
	} else {
		place(draft, target, field, encodeOrReject(field, value, context));
	}
}

/** The names that Clear Fields holds, where the form has it. */
function fieldsToClear(fields: Field[], values: IDataObject, context: ItemContext): unknown[] {
	const field = fields.find(({ name }) => name === CLEAR_FIELDS);
	return field ? (encodeOrReject(field, values[CLEAR_FIELDS], context) as unknown[]) : [];
}

async function placeFiles({ files, context }: Draft): Promise<void> {
	const read = await Promise.all(
		files.map(async ({ field, binaryProperty }) =>
			field.as === 'mediaId'
				? await context.mediaFile(field, binaryProperty)
				: await context.file(binaryProperty),
		),
	);
	for (const [index, { target, field }] of files.entries()) {
		const value = await fileValue(field, read[index], context);
		setAt(target, field.send as string, value as IDataObject[string]);
	}
}

async function fileValue(field: Field, file: FilePart, context: ItemContext): Promise<unknown> {
	if (field.as === 'file') return file;
	if (field.as === 'mediaId') return await context.upload(field, file);
	const { bytes: most = Infinity } = field.limits ?? {};
	const { length } = file.content;
	if (length <= most) return file.content.toString('base64');
	return context.reject(field, `holds a file of ${length} bytes, at most ${most} are possible`);
}

/** @throws through `context.reject`, which names the field */
export function encodeOrReject(
	field: Field,
	value: unknown,
	context: ItemContext,
): IDataObject[string] {
	try {
		return encode(field, value, context.timezone);
	} catch (error) {
		return context.reject(field, error instanceof BadValue ? error.message : 'cannot be read');
	}
}

function place(draft: Draft, target: IDataObject, field: Field, value: IDataObject[string]): void {
	const send = field.send as string;
	const piped = field.as === 'piped';
	if (Array.isArray(value) && value.length === 0) return;
	if (field.split && field.limits?.items !== undefined) {
		const entries = value as unknown[];
		draft.splits.push({ send, entries, size: field.limits.items, piped });
	} else {
		setAt(target, send, piped ? (value as unknown[]).join('|') : value);
	}
}

function spread({ root, splits }: Draft): Payload[] {
	const { query, body, file: files } = root;
	if (splits.length === 0) return [{ query, body, files }];
	const calls = Math.max(1, ...splits.map(({ entries, size }) => Math.ceil(entries.length / size)));
	return Array.from({ length: calls }, (_, index) => {
		const part = structuredClone({ query, body });
		for (const { send, entries, size, piped } of splits) {
			const slice = entries.slice(index * size, (index + 1) * size);
			if (slice.length === 0) continue;
			setAt(part, send, (piped ? slice.join('|') : slice) as IDataObject[string]);
		}
		return { ...part, files };
	});
}

function requireOneOf(
	names: readonly string[],
	operation: Operation,
	values: IDataObject,
	context: ItemContext,
): void {
	const shown = fieldSets(operation, values).flatMap(({ fields, values: set }) => {
		const complete = withDefaults(fields, set);
		const cleared = fieldsToClear(fields, complete, context);
		return fields
			.filter(({ name }) => names.includes(name))
			.filter((field) => isShown(field, complete, values))
			.map((field) => {
				const value = complete[field.name];
				const isFilled = !isEmpty(value) && value !== false;
				return { field, isGiven: isFilled || cleared.includes(field.name) };
			});
	});
	if (shown.length === 0) return;
	const filled = shown.some(({ isGiven }) => isGiven);
	if (!filled) context.rejectMissing(shown.map(({ field }) => field));
}

function checkCount(context: ItemContext, field: Field, count: number): void {
	const { items, minItems } = field.limits ?? {};
	if (items !== undefined && count > items) {
		context.reject(field, `has ${count} entries, at most ${items} are possible`);
	}
	if (minItems !== undefined && count < minItems && (count > 0 || field.required)) {
		context.reject(field, `has ${count} entries, at least ${minItems} are needed`);
	}
}

function withDefaults(fields: Field[], values: IDataObject): IDataObject {
	const complete: IDataObject = {};
	for (const { name, default: preset } of fields)
		complete[name] = values[name] ?? (preset as string);
	return complete;
}

function isShown(field: Field, values: IDataObject, root: IDataObject): boolean {
	return (
		field.displayOptions === undefined ||
		NodeHelpers.displayParameter(
			values as INodeParameters,
			field as INodeProperties,
			null,
			null,
			root as INodeParameters,
		)
	);
}
