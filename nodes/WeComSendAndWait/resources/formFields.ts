import { isSafeObjectProperty } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';

export type FormFieldType = 'checkboxes' | 'date' | 'dropdown' | 'number' | 'text' | 'textarea';

/** A field of the page, ready to be shown and checked. */
export interface FormField {
	label: string;
	/** Names the answer in the output. */
	name: string;
	type: FormFieldType;
	required: boolean;
	hint: string;
	preset: string;
	choices: string[];
}

const CHOOSING: FormFieldType[] = ['checkboxes', 'dropdown'];

const VALUES: Field[] = [
	{
		displayName: 'Label',
		name: 'label',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Amount',
		description: 'The words above the field',
	},
	{
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Checkboxes', value: 'checkboxes' },
			{ name: 'Date', value: 'date' },
			{ name: 'Dropdown', value: 'dropdown' },
			{ name: 'Number', value: 'number' },
			{ name: 'Text', value: 'text' },
			{ name: 'Text Area', value: 'textarea' },
		],
		default: 'text',
		description: 'What can be entered',
	},
	{
		displayName: 'Choices',
		name: 'choices',
		type: 'string',
		typeOptions: { rows: 3 },
		required: true,
		default: '',
		displayOptions: { show: { type: CHOOSING } },
		description: 'What can be chosen, one a line, or an expression that gives a list',
	},
	{
		displayName: 'Required',
		name: 'required',
		type: 'boolean',
		default: false,
		description: 'Whether the field must be filled in',
	},
	{
		displayName: 'Default Value',
		name: 'preset',
		type: 'string',
		default: '',
		displayOptions: { hide: { type: ['checkboxes'] } },
		description: 'What the field holds at first; a date as 2026-03-01',
	},
	{
		displayName: 'Hint',
		name: 'hint',
		type: 'string',
		default: '',
		description: 'A line of explanation below the label',
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. amount',
		description: 'The name of the answer in the output; the label unless given',
	},
];

export const FORM_FIELDS: Field = {
	displayName: 'Form Fields',
	name: 'formFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	placeholder: 'Add Field',
	default: {},
	description: 'What the page asks for, in this order',
	limits: { minItems: 1, items: 50 },
	options: [
		{
			displayName: 'Field',
			name: 'values',
			values: VALUES,
		},
	],
};

/**
 * The form as the page needs it.
 *
 * @throws NodeOperationError that says which field cannot be shown
 */
export function formFields(run: OperationRun): FormField[] {
	const { values = [] } = (run.values.formFields ?? {}) as { values?: Array<Partial<FormField>> };
	const { items = Infinity } = FORM_FIELDS.limits ?? {};
	if (values.length === 0) run.reject(FORM_FIELDS, 'has no field');
	if (values.length > items) run.reject(FORM_FIELDS, `has more than ${items} fields`);
	const fields = values.map((given, index) => formField(run, given, index));
	const names = new Set<string>();
	for (const { name } of fields) {
		if (names.has(name)) run.reject(FORM_FIELDS, `has two fields named "${name}": give one a Name`);
		names.add(name);
	}
	return fields;
}

function formField(run: OperationRun, given: Partial<FormField>, index: number): FormField {
	const label = textOf(given.label);
	const name = textOf(given.name) || label;
	const type = given.type ?? 'text';
	const choices = CHOOSING.includes(type) ? choicesOf(given.choices) : [];
	if (label === '') run.reject(FORM_FIELDS, `needs a Label for field ${index + 1}`);
	if (!isSafeObjectProperty(name)) run.reject(FORM_FIELDS, `cannot have a field named "${name}"`);
	if (CHOOSING.includes(type) && choices.length === 0) {
		run.reject(FORM_FIELDS, `needs Choices for the field "${label}"`);
	}
	return {
		label,
		name,
		type,
		required: given.required === true,
		hint: textOf(given.hint),
		preset: textOf(given.preset),
		choices,
	};
}

function choicesOf(given: unknown): string[] {
	const entries = Array.isArray(given) ? given : textOf(given).split('\n');
	return [...new Set(entries.map(textOf))].filter((choice) => choice !== '');
}

const textOf = (value: unknown): string => String(value ?? '').trim();
