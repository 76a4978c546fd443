import { smartSheetFieldField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

/** The date that a condition names itself. */
export const OWN_DATE = 'DATE_TIME_TYPE_DETAIL_DATE';

/** One condition, its value as the field it is about wants it. */
export const CONDITION: Field[] = [
	smartSheetFieldField({ required: true }),
	{
		displayName: 'Operator',
		name: 'operator',
		type: 'options',
		options: [
			{ name: 'Contains', value: 'OPERATOR_CONTAINS' },
			{ name: 'Does Not Contain', value: 'OPERATOR_DOES_NOT_CONTAIN' },
			{ name: 'Is', value: 'OPERATOR_IS' },
			{ name: 'Is at Least', value: 'OPERATOR_IS_GREATER_OR_EQUAL' },
			{ name: 'Is at Most', value: 'OPERATOR_IS_LESS_OR_EQUAL' },
			{ name: 'Is Empty', value: 'OPERATOR_IS_EMPTY' },
			{ name: 'Is Greater Than', value: 'OPERATOR_IS_GREATER' },
			{ name: 'Is Less Than', value: 'OPERATOR_IS_LESS' },
			{ name: 'Is Not', value: 'OPERATOR_IS_NOT' },
			{ name: 'Is Not Empty', value: 'OPERATOR_IS_NOT_EMPTY' },
		],
		default: 'OPERATOR_IS',
		description: 'How the field is compared; which of these it takes depends on its type',
	},
	{
		displayName: 'Day',
		name: 'day',
		type: 'options',
		options: [
			{ name: 'As in Value', value: OWN_DATE },
			{ name: 'Last 30 Days', value: 'DATE_TIME_TYPE_THE_PAST_30_DAYS' },
			{ name: 'Last 7 Days', value: 'DATE_TIME_TYPE_THE_PAST_7_DAYS' },
			{ name: 'Last Month', value: 'DATE_TIME_TYPE_LAST_MONTH' },
			{ name: 'Last Week', value: 'DATE_TIME_TYPE_LAST_WEEK' },
			{ name: 'Next 30 Days', value: 'DATE_TIME_TYPE_THE_NEXT_30_DAYS' },
			{ name: 'Next 7 Days', value: 'DATE_TIME_TYPE_THE_NEXT_7_DAYS' },
			{ name: 'This Month', value: 'DATE_TIME_TYPE_CURRENT_MONTH' },
			{ name: 'This Week', value: 'DATE_TIME_TYPE_CURRENT_WEEK' },
			{ name: 'Today', value: 'DATE_TIME_TYPE_TODAY' },
			{ name: 'Tomorrow', value: 'DATE_TIME_TYPE_TOMORROW' },
			{ name: 'Yesterday', value: 'DATE_TIME_TYPE_YESTERDAY' },
		],
		default: OWN_DATE,
		description: 'For fields of dates: the day they are compared with',
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '',
		description:
			'What the field is compared with: a text, a number, a date, true or false, options by their texts or members by user ID, several with commas. Empty where the operator or the day says all.',
	},
];

export const MATCH: Field = {
	displayName: 'Match',
	name: 'match',
	type: 'options',
	options: [
		{ name: 'All Conditions', value: 'CONJUNCTION_AND' },
		{ name: 'Any Condition', value: 'CONJUNCTION_OR' },
	],
	default: 'CONJUNCTION_AND',
	description: 'How many of the conditions a record must meet',
};

export const CONDITIONS: Field = {
	displayName: 'Conditions',
	name: 'conditions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description: 'What the fields of a record must hold',
	options: [{ displayName: 'Condition', name: 'condition', values: CONDITION }],
};

/** Fields in an order, first the one that counts most. */
export const sorting = (displayName: string, name: string, description: string): Field => ({
	displayName,
	name,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Field',
	default: {},
	description,
	options: [
		{
			displayName: 'Field',
			name: 'by',
			values: [
				smartSheetFieldField({ required: true }),
				{
					displayName: 'Descending',
					name: 'descending',
					type: 'boolean',
					default: false,
					description: 'Whether the largest or last comes first',
				},
			],
		},
	],
});
