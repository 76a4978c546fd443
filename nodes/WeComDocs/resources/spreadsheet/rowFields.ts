import { documentField, sheetField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { unsent } from '../../../shared/operation/rows';

/** Where rows go. The sheet stands inside each change, so its field has no place of its own in the call. */
export const PLACE: Field[] = [documentField(), sheetField()];
export const PLACE_FIELDS: Field[] = [documentField(), ...unsent([sheetField()])];

/** Where the rows to write come from. */
export const SOURCE: Field[] = [
	{
		displayName: 'Rows From',
		name: 'source',
		type: 'options',
		options: [
			{
				name: 'Input Items',
				value: 'items',
				description: 'Each item is a row, all items of one sheet go together',
			},
			{ name: 'JSON', value: 'json', description: 'The rows stand in the form' },
		],
		default: 'items',
		description: 'Where the rows come from',
	},
	{
		displayName: 'Rows',
		name: 'rows',
		type: 'json',
		required: true,
		default: '[]',
		displayOptions: { show: { source: ['json'] } },
		placeholder: '[{ "Name": "张三", "Amount": 12.5 }]',
		description:
			'A list of objects whose keys are the headers, or a list of lists of values. A link is an object with the keys that Get Rows gives links.',
	},
];

export const CHOSEN: Field = {
	displayName: 'Fields to Write',
	name: 'columns',
	type: 'string',
	default: '',
	placeholder: 'Name, Amount',
	description:
		'The fields of the items that are written, separated by commas or as a list. Without it all are, apart from row_number.',
	as: 'texts',
};

const flag = (displayName: string, name: string, description: string): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description,
});

/** How the text of the written cells looks. */
export const LOOKS: Field[] = [
	flag('Bold', 'bold', 'Whether the text is bold'),
	{
		displayName: 'Color',
		name: 'color',
		type: 'color',
		default: '',
		placeholder: '#1A73E8',
		description: 'The colour of the text, as #RRGGBB or with its opacity as #RRGGBBAA',
		limits: {
			pattern: {
				regex: /^#?[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$/,
				hint: 'must be a colour such as #1A73E8',
			},
		},
	},
	{
		displayName: 'Font',
		name: 'font',
		type: 'string',
		default: '',
		placeholder: 'Microsoft YaHei',
		description:
			'The name of the font, such as Microsoft YaHei, SimSun, KaiTi, Arial or Courier New. Page 97661 of the API lists those that there are.',
	},
	{
		displayName: 'Font Size',
		name: 'fontSize',
		type: 'number',
		default: 11,
		description: 'The size of the text, 1 to 72',
		limits: { min: 1, max: 72 },
	},
	flag('Italic', 'italic', 'Whether the text is italic'),
	flag('Strikethrough', 'strikethrough', 'Whether the text is struck through'),
	flag('Underline', 'underline', 'Whether the text is underlined'),
];

export const WRITING: Field[] = [CHOSEN, ...LOOKS];
