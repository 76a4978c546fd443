import type { Field } from '../../../shared/operation';
import { COLORS } from './words';

const option = (more: Partial<Field>): Field => ({
	displayName: 'Text',
	name: 'text',
	type: 'string',
	required: true,
	default: '',
	description: 'What the option says',
	send: 'text',
	...more,
});

const OPTION: Field[] = [
	option({}),
	{
		displayName: 'Color',
		name: 'color',
		type: 'options',
		options: COLORS,
		default: 1,
		description: 'The color of the option',
		send: 'style',
	},
];

/** One that is there may get another text. */
const KNOWN_OPTION: Field[] = [
	...OPTION,
	option({
		displayName: 'Option ID',
		name: 'id',
		required: undefined,
		description: 'The ID of an option that is there and gets this text; empty to go by the text',
		send: 'id',
	}),
];

const choices = (values: Field[], description: string): Field => ({
	displayName: 'Options',
	name: 'choices',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Option',
	default: {},
	description,
	options: [{ displayName: 'Option', name: 'option', send: 'body.property.options[]', values }],
});

/** What a new select field offers. */
export const CHOICES = choices(OPTION, 'What there is to choose from');

/** The same for options that may be there already. */
export const KNOWN_CHOICES = choices(
	KNOWN_OPTION,
	'What there is to choose from: options that are there are found by their texts or IDs, others are added',
);
