import type { Field } from '../../../shared/operation';
import { choice, forKind, place } from './questionParts';

const CHARACTERS = { ...forKind('text'), check: [0] };
const NUMBERS = { ...forKind('text'), check: [1] };

const bound = (displayName: string, name: string, rules: number[], send: string): Field => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { numberPrecision: 6 },
	default: 0,
	displayOptions: { show: { ...NUMBERS, numberRule: rules } },
	description: `The ${displayName.toLowerCase()} that the rule speaks of`,
	send: place(`text_setting.${send}`),
	as: 'number',
});

/** What an answer in words must be. */
export const TEXT: Field[] = [
	choice(
		{
			displayName: 'Check',
			name: 'check',
			default: '',
			description: 'What an answer must be',
			send: place('text_setting.validation_type'),
		},
		forKind('text'),
		{
			'': 'Anything',
			0: 'Characters',
			1: 'Number',
			2: 'Email',
			3: 'URL',
			4: 'Identity Card Number',
			5: 'Mobile Number',
			6: 'Landline Number',
		},
	),
	choice(
		{
			displayName: 'Rule',
			name: 'lengthRule',
			default: 1,
			description: 'How many characters an answer has',
			send: place('text_setting.validation_detail'),
		},
		CHARACTERS,
		{ 1: 'At Most', 2: 'At Least', 3: 'Exactly' },
	),
	{
		displayName: 'Characters',
		name: 'characters',
		type: 'number',
		default: 100,
		displayOptions: { show: CHARACTERS },
		description: 'The number of characters that the rule speaks of, 1 to 4,000',
		send: place('text_setting.char_len'),
		limits: { min: 1, max: 4000 },
	},
	choice(
		{
			displayName: 'Rule',
			name: 'numberRule',
			default: 4,
			description: 'Which numbers will do',
			send: place('text_setting.validation_detail'),
		},
		NUMBERS,
		{
			4: 'Any',
			5: 'Greater Than',
			6: 'At Least',
			7: 'Less Than',
			8: 'At Most',
			9: 'Between',
			10: 'Not Between',
			11: 'Whole Number',
		},
	),
	bound('Lower Bound', 'lower', [5, 6, 9, 10], 'number_min'),
	bound('Upper Bound', 'upper', [7, 8, 9, 10], 'number_max'),
];
