import type {
	FieldType,
	IDataObject,
	INodePropertyOptions,
	ResourceMapperField,
} from 'n8n-workflow';

import type { Control } from './template';
import { titleOf, worded } from './template';

/** What a person fills in of a control: one field for most, several for a span of time or a place. */
interface Part {
	/** Its name within the control; empty where it is the whole. */
	key: string;
	/** What its field says beside the title. */
	hint?: string;
	type: FieldType;
	options?: INodePropertyOptions[];
	/** Not needed even where the control is. */
	optional?: true;
	/** Offered, but not shown at first. */
	rare?: true;
}

const SHOWN_CHOICES = 60;

const whole = (type: FieldType, more: Partial<Part> = {}): Part[] => [{ key: '', type, ...more }];

const PARTS: Record<string, (control: Control) => Part[]> = {
	Text: () => whole('string'),
	Textarea: () => whole('string'),
	Number: () => whole('number'),
	Money: () => whole('number'),
	Date: () => whole('dateTime'),
	Selector: selectorParts,
	Contact: contactParts,
	Tips: () => [],
	File: () => whole('string', { hint: 'binary fields or media IDs' }),
	Table: () => whole('array', { hint: 'a list of rows' }),
	Location: () => [
		{ key: 'title', hint: 'place', type: 'string' },
		{ key: 'latitude', hint: 'latitude', type: 'number' },
		{ key: 'longitude', hint: 'longitude', type: 'number' },
		{ key: 'address', hint: 'address', type: 'string', optional: true },
	],
	RelatedApproval: () => whole('string', { hint: 'approval numbers' }),
	Formula: () => whole('string', { hint: 'reckoned by WeCom', optional: true, rare: true }),
	DateRange: ({ config }) => spanParts(config?.date_range?.type),
	Attendance: ({ config }) => [...spanParts(config?.attendance?.date_range?.type), DAYS],
	Vacation: ({ config }) => [
		{ key: 'type', hint: 'leave type', type: 'options', options: leaveTypes(config) },
		...spanParts(undefined),
		DAYS,
	],
	BankAccount: () => whole('object', { hint: 'bank account' }),
};

const DAYS: Part = {
	key: 'days',
	hint: 'duration of each day',
	type: 'array',
	optional: true,
	rare: true,
};

/** What is asked for a kind of control that no page describes: its value as the API takes it. */
const UNKNOWN = () => whole('object', { hint: 'value as JSON' });

export const partsOf = (control: Control): Part[] =>
	(PARTS[control.property.control] ?? UNKNOWN)(control);

function selectorParts({ config }: Control): Part[] {
	const { type, options = [] } = config?.selector ?? {};
	const choices = options.map(({ key, value }) => ({ name: worded(value), value: key }));
	if (type !== 'multi') return whole('options', { options: choices });
	const names = choices.map(({ name }) => name).join(' | ');
	return whole('string', { hint: `several of ${shortened(names)}` });
}

const shortened = (text: string): string =>
	text.length > SHOWN_CHOICES ? `${text.slice(0, SHOWN_CHOICES - 1)}…` : text;

function contactParts({ config }: Control): Part[] {
	const { type, mode } = config?.contact ?? {};
	const thing = mode === 'department' ? 'department' : 'user';
	return whole('string', { hint: `${thing} ID${type === 'multi' ? 's' : ''}` });
}

function spanParts(type: string | undefined): Part[] {
	const halves = type === 'halfday' ? ', before 12:00 the morning' : '';
	return [
		{ key: 'begin', hint: `begin${halves}`, type: 'dateTime' },
		{ key: 'end', hint: `end${halves}`, type: 'dateTime' },
		{ key: 'duration', hint: durationHint(type), type: 'number', optional: true },
	];
}

function durationHint(type: string | undefined): string {
	if (type === undefined) return 'duration in days or hours, as the leave type counts';
	return type === 'halfday' ? 'duration in days' : 'duration in hours';
}

const leaveTypes = (config: Control['config']): INodePropertyOptions[] =>
	(config?.vacation_list?.item ?? []).map(({ id, name }) => ({
		name: worded(name),
		value: String(id),
	}));

const idOf = ({ property }: Control, { key }: Part): string =>
	key === '' ? property.id : `${property.id}:${key}`;

const labelOf = (control: Control, { hint }: Part): string =>
	hint === undefined ? titleOf(control) : `${titleOf(control)} (${hint})`;

/** The fields that a form shows for a control. */
export function fieldsOf(control: Control): ResourceMapperField[] {
	return partsOf(control).map((part) => ({
		id: idOf(control, part),
		displayName: labelOf(control, part),
		required: control.property.require === 1 && part.optional !== true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type: part.type,
		...(part.options && { options: part.options }),
		...(part.rare && { removed: true }),
	}));
}

/** The names under which values for a control are found. */
export function namesOf(control: Control): string[] {
	const named = partsOf(control).flatMap((part) => [idOf(control, part), labelOf(control, part)]);
	return [control.property.id, titleOf(control), ...named];
}

/**
 * What is given for a control, by its parts: under the ids and names of its fields, or under its own name,
 * parts as an object.
 */
export function givenFor(control: Control, values: IDataObject): IDataObject {
	const own = values[control.property.id] ?? values[titleOf(control)];
	const inner = typeof own === 'object' && own !== null ? (own as IDataObject) : {};
	return Object.fromEntries(
		partsOf(control).map((part) => {
			const named = values[idOf(control, part)] ?? values[labelOf(control, part)];
			return [part.key, named ?? (part.key === '' ? own : inner[part.key])];
		}),
	);
}
