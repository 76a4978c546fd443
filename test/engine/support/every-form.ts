import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { textProblem } from '../../../nodes/shared/operation/limits';
import type { Field, FieldGroup, Operation } from '../../../nodes/shared/operation';
import { COLLECTIONS, neededSets } from '../../../nodes/shared/operation/field-sets';

const TEXTS = ['zhangwei', '2026', '测试测试', 'https://example.com/page', 'name@example.com', 'a'];

/** Values for fields, by their names. Where the order of own names and general ones matters, the later stands. */
export type Samples = Record<string, IDataObject[string]>;

/** Ways to fill the form of an operation that together show and fill every one of its fields. */
export function fullForms(operation: Operation, samples: Samples = {}): INodeParameters[] {
	const collections = COLLECTIONS.filter((name) => operation[name]);
	const optional = collections.flatMap((name) => operation[name] as Field[]);
	return formsOf(operation.fields ?? [], {
		all: true,
		alsoDeciding: rootNames(optional),
		samples,
	}).flatMap((own) => {
		const sets = collections.map((name) => ({
			name,
			forms: formsOf(operation[name] as Field[], { all: true, root: own, samples }),
		}));
		const count = Math.max(1, ...sets.map(({ forms }) => forms.length));
		return Array.from({ length: count }, (_, index) => ({
			...own,
			...Object.fromEntries(sets.map(({ name, forms }) => [name, turn(forms, index)])),
		}));
	}) as INodeParameters[];
}

/** The form with required fields alone. */
export function shortestForm(operation: Operation, samples: Samples = {}): INodeParameters {
	const [form] = formsOf(operation.fields ?? [], { all: false, samples });
	const needed = neededSets(operation).map(([name]) => name);
	const fields = (operation.fields ?? []).filter(({ name }) => needed.includes(name));
	return {
		...form,
		...Object.fromEntries(
			fields.map((field) => [field.name, samples[field.name] ?? valueOf(field)]),
		),
	} as INodeParameters;
}

interface Filling {
	samples: Samples;
	/** Every field, or required ones alone. */
	all: boolean;
	/** The whole form, where these fields are a part of it. */
	root?: IDataObject;
	/** Fields on which others outside this part depend. */
	alsoDeciding?: string[];
}

function formsOf(fields: Field[], filling: Filling): IDataObject[] {
	const { all, samples, alsoDeciding = [] } = filling;
	const choices = all ? choicesOf(fields, alsoDeciding) : [{}];
	return choices.flatMap((choice) => {
		const form = { ...presets(fields), ...choice };
		const root = filling.root ?? form;
		const shown = fields.filter((field) => isShown(field, form, root));
		const wanted = shown.filter(
			(field) => all || (field.required && !hasPreset(field)) || field.name in choice,
		);
		const nested = new Map(
			wanted
				.filter(({ name, type }) => type.endsWith('ollection') && !(name in samples))
				.map((field) => [field.name, nestedForms(field, { all, root, samples })]),
		);
		const count = Math.max(1, ...[...nested.values()].map((forms) => forms.length));
		return Array.from({ length: count }, (_, index) =>
			Object.fromEntries(
				wanted.map((field) => {
					const { name } = field;
					if (name in choice) return [name, choice[name]];
					if (name in samples) return [name, samples[name]];
					return [name, nested.has(name) ? turn(nested.get(name) ?? [], index) : valueOf(field)];
				}),
			),
		);
	});
}

const presets = (fields: Field[]) =>
	Object.fromEntries(fields.map(({ name, default: preset }) => [name, preset as IDataObject]));

const hasPreset = ({ as, default: preset }: Field) =>
	as !== 'mediaId' &&
	as !== 'file' &&
	as !== 'base64' &&
	preset !== '' &&
	preset !== undefined &&
	typeof preset !== 'object';

const conditionNames = (fields: Field[]) =>
	fields.flatMap(({ displayOptions }) =>
		Object.keys({ ...displayOptions?.show, ...displayOptions?.hide }),
	);

/** The fields of the form itself on which something in its collections depends. */
function rootNames(fields: Field[]): string[] {
	const inner = fields.flatMap(({ type, options = [] }) => {
		if (type === 'collection') return options as Field[];
		return type === 'fixedCollection'
			? (options as FieldGroup[]).flatMap(({ values }) => values)
			: [];
	});
	const here = conditionNames(fields).filter((name) => name.startsWith('/'));
	return [...here.map((name) => name.slice(1)), ...(inner.length > 0 ? rootNames(inner) : [])];
}

/** Every combination of the fields on which others depend, of those that such a combination shows. */
function choicesOf(fields: Field[], alsoDeciding: string[]): IDataObject[] {
	const deciding = new Set([...conditionNames(fields), ...rootNames(fields), ...alsoDeciding]);
	return fields
		.filter(({ name }) => deciding.has(name))
		.reduce<IDataObject[]>(
			(forms, field) =>
				forms.flatMap((form) => {
					const soFar = { ...presets(fields), ...form };
					if (!isShown(field, soFar, soFar)) return [form];
					return possibleValues(field).map((value) => ({ ...form, [field.name]: value }));
				}),
			[{}],
		);
}

function possibleValues({ type, options = [] }: Field): Array<IDataObject[string]> {
	if (type === 'boolean') return [true, false];
	return options.flatMap((option) => ('value' in option ? [option.value] : []));
}

function nestedForms(field: Field, filling: Filling): IDataObject[] {
	if (field.type === 'collection') return formsOf(field.options as Field[], filling);
	const [group, ...others] = field.options as FieldGroup[];
	if (others.length > 0)
		throw new Error(`${field.name} has several groups: teach the test how to fill them`);
	const entries = formsOf(group.values, filling);
	if (!field.typeOptions?.multipleValues) return entries.map((entry) => ({ [group.name]: entry }));
	const { items = entries.length, minItems = 1 } = field.limits ?? {};
	const lists: IDataObject[] = [];
	for (let from = 0; from < entries.length; from += items) {
		const list = entries.slice(from, from + items);
		while (list.length < minItems) list.push(...entries.slice(0, minItems - list.length));
		lists.push({ [group.name]: list.map((entry, index) => distinct(group, entry, index)) });
	}
	return lists;
}

/** Entries of one list must differ in what names them. */
function distinct({ values }: FieldGroup, entry: IDataObject, index: number): IDataObject {
	const keys = values.filter(({ name, send }) => /^(key|id|question_?key)$/i.test(send ?? name));
	return {
		...entry,
		...Object.fromEntries(keys.map(({ name }) => [name, `${String(entry[name])}${index}`])),
	};
}

function valueOf(field: Field): IDataObject[string] {
	const { type, as, send, upload, limits = {}, options = [] } = field;
	if (type === 'hidden') return field.default as string;
	if (type === 'resourceLocator') {
		return {
			__rl: true,
			mode: 'id',
			value: as === 'text' || !as || as === 'texts' ? 'zhangwei' : '2',
		};
	}
	if (type === 'options') return (options[0] as { value: string }).value;
	if (type === 'multiOptions')
		return options.slice(0, 2).map((option) => (option as { value: string }).value);
	if (type === 'boolean') return true;
	if (as === 'timeOfDay') return '09:30';
	if (type === 'dateTime') return '2026-12-01T09:00:00';
	if (type === 'color') return '#FF8800';
	if (type === 'number') return Math.min(Math.max(limits.min ?? 1, 1), limits.max ?? Infinity);
	if (type === 'json') return '{}';
	if (as === 'mediaId' || as === 'file' || as === 'base64') return upload ?? 'image';
	if (/media_?id$/i.test(String(send))) return 'media-seeded-image';
	if (as === 'integers')
		return listOf(limits.minItems, limits.items, String(limits.each?.max ?? 2));
	if (as === 'texts' || as === 'piped')
		return listOf(limits.minItems, limits.items, fitting(limits.each ?? {}));
	if (as === 'integer') return '2';
	if (as === 'seconds') return '2026-12-01T09:00:00';
	return fitting(limits, field);
}

function listOf(minItems = 1, items = 2, text: string): string[] {
	const count = Math.max(minItems, Math.min(2, items));
	return Array.from({ length: count }, (_, index) =>
		index === 0 || /^\d+$/.test(text) ? text : `${text}${index}`,
	);
}

function fitting(limits: NonNullable<Field['limits']>, field?: Field): string {
	const isUrl = /url|link/i.test(`${field?.send} ${field?.name}`);
	const texts = isUrl ? ['https://example.com/page', ...TEXTS] : TEXTS;
	const text = texts.find((candidate) => textProblem(candidate, limits) === undefined);
	if (text === undefined) throw new Error(`No sample text fits ${field?.name}`);
	return text;
}

function isShown(field: Field, form: IDataObject, root: IDataObject): boolean {
	return NodeHelpers.displayParameter(
		form as INodeParameters,
		field as INodeProperties,
		null,
		null,
		root as INodeParameters,
	);
}

const turn = <T>(list: T[], index: number): T => list[index % list.length];
