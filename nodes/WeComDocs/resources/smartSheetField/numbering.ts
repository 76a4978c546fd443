import type { Field } from '../../../shared/operation';

const RULE: Field[] = [
	{
		displayName: 'Part',
		name: 'part',
		type: 'options',
		options: [
			{ name: 'Creation Date', value: 'NUMBER_RULE_TYPE_TIME' },
			{ name: 'Fixed Text', value: 'NUMBER_RULE_TYPE_FIXED_CHAR' },
			{ name: 'Number', value: 'NUMBER_RULE_TYPE_INCR' },
		],
		default: 'NUMBER_RULE_TYPE_INCR',
		description: 'What this part of the number is',
		send: 'type',
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '',
		placeholder: 'YYYYMMDD',
		description:
			'The fixed text; for a number how many digits it has; for a date YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD',
		send: 'value',
	},
];

/** What an automatic number is made of. */
export const NUMBER_PARTS: Field = {
	displayName: 'Parts of the Number',
	name: 'rules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Part',
	default: {},
	description: 'What a number is made of, in this order; only where it is made of parts',
	options: [{ displayName: 'Part', name: 'rule', send: 'body.property.rules[]', values: RULE }],
};
