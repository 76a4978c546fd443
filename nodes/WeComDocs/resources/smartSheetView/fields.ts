import type { Field } from '../../../shared/operation';
import { CONDITION, CONDITIONS, MATCH, sorting } from '../smartSheetTable/conditionFields';
import { COLORS } from './choices';

const NAMES = 'titles or IDs, separated by commas, or an expression that gives a list of them';

const COLOR_RULES: Field = {
	displayName: 'Colors',
	name: 'colors',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Color',
	default: {},
	description: 'What is colored, and on which condition (填色)',
	options: [
		{
			displayName: 'Color',
			name: 'rule',
			values: [
				{
					displayName: 'Color',
					name: 'color',
					type: 'options',
					options: COLORS,
					default: 'accentBlueLighten_5',
					description: 'The color, as WeCom numbers its shades',
				},
				{
					displayName: 'Colored',
					name: 'colored',
					type: 'options',
					options: [
						{ name: 'Cell', value: 'VIEW_COLOR_CONDITION_TYPE_CELL' },
						{ name: 'Column', value: 'VIEW_COLOR_CONDITION_TYPE_COLUMN' },
						{ name: 'Row', value: 'VIEW_COLOR_CONDITION_TYPE_ROW' },
					],
					default: 'VIEW_COLOR_CONDITION_TYPE_ROW',
					description: 'What gets the color',
				},
				...CONDITION,
				{
					displayName: 'Color ID',
					name: 'ruleId',
					type: 'string',
					default: '',
					description:
						'The ID of a color that is there and is changed, which Get Many shows; empty for a new one',
				},
			],
		},
	],
};

export const VIEW_UPDATES: Field[] = [
	COLOR_RULES,
	{
		...CONDITIONS,
		displayName: 'Filter Conditions',
		description: 'Which records the view shows: what their fields must hold',
	},
	{ ...MATCH, displayName: 'Filter Match' },
	{
		displayName: 'Frozen Fields',
		name: 'frozen',
		type: 'number',
		default: 1,
		description: 'How many fields stay in place while the others scroll, counted from the first',
		send: 'body.property.frozen_field_count',
		limits: { min: 0 },
	},
	sorting('Group By', 'group', 'By which fields the records are put into groups'),
	{
		displayName: 'Hidden Fields',
		name: 'hidden',
		type: 'string',
		default: '',
		as: 'texts',
		description: `Fields that the view does not show: ${NAMES}`,
	},
	{
		displayName: 'Show Statistics',
		name: 'statistics',
		type: 'boolean',
		default: true,
		description: 'Whether the view shows a row with sums and counts (数据统计)',
		send: 'body.property.is_field_stat_enabled',
	},
	{
		displayName: 'Shown Fields',
		name: 'shown',
		type: 'string',
		default: '',
		as: 'texts',
		description: `Fields that the view shows: ${NAMES}`,
	},
	sorting('Sort By', 'sort', 'By which fields the records are sorted'),
	{
		displayName: 'Sort Again on Changes',
		name: 'autoSort',
		type: 'boolean',
		default: true,
		description: 'Whether the records are sorted again whenever one changes',
		send: 'body.property.auto_sort',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		description: 'What the view is called',
		send: 'body.view_title',
	},
];
