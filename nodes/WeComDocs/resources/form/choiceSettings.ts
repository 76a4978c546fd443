import type { Field } from '../../../shared/operation';
import type { Kind } from './questionParts';
import { choice, flag, forKind, place } from './questionParts';

const otherChoice = (kind: Kind, setting: string): Field =>
	flag(
		'Add Other',
		`${setting}Other`,
		kind,
		'Whether an option Other is added, with a text of your own',
		`${setting}_setting.add_other_option`,
	);

/** What can be chosen, and how much of it. */
export const CHOICES: Field[] = [
	{
		displayName: 'Options',
		name: 'choices',
		type: 'string',
		typeOptions: { rows: 3 },
		required: true,
		default: '',
		placeholder: 'Yes, No, Later',
		displayOptions: { show: forKind('singleChoice', 'multipleChoice', 'dropdown') },
		description: 'What can be chosen, separated by commas or lines, or a list',
		send: 'option_item[].value',
		as: 'texts',
	},
	otherChoice('singleChoice', 'radio'),
	otherChoice('multipleChoice', 'checkbox'),
	choice(
		{
			displayName: 'How Many',
			name: 'howMany',
			default: 0,
			description: 'How many options must be chosen',
			send: place('checkbox_setting.type'),
		},
		forKind('multipleChoice'),
		{ 0: 'Any Number', 1: 'At Least', 2: 'At Most', 3: 'Exactly' },
	),
	{
		displayName: 'Number of Options',
		name: 'howManyNumber',
		type: 'number',
		default: 1,
		displayOptions: { show: { ...forKind('multipleChoice'), howMany: [1, 2, 3] } },
		description: 'How many; no more than there are options',
		send: place('checkbox_setting.number'),
		limits: { min: 1 },
	},
];
