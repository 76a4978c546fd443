import type { Field } from '../../../shared/operation';

const FIELD_NAME = 'By title or ID';

export const flag = (
	displayName: string,
	name: string,
	send: string | undefined,
	description: string,
): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description,
	...(send && { send }),
});

export const may = (of: string): Field[] => [
	flag('May Edit', 'edit', 'can_edit', `Whether ${of} can be changed`),
	flag('May Fill In', 'insert', 'can_insert', `Whether ${of} can be filled in in a new record`),
	flag('May See', 'view', 'can_view', `Whether ${of} can be seen`),
];

const SOME_FIELDS: Field['displayOptions'] = { show: { permission: [2, 3], fieldRange: [2] } };
const SOME_RECORDS: Field['displayOptions'] = { show: { permission: [2, 3], recordRange: [2, 3] } };

export const FIELD_RULES: Field = {
	displayName: 'Field Rules',
	name: 'fieldRules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Field',
	default: {},
	displayOptions: SOME_FIELDS,
	description: 'What may be done with each field',
	options: [
		{
			displayName: 'Field',
			name: 'rule',
			send: 'field_priv.field_rule_list[]',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'f53B4X',
					description: `The field (字段). ${FIELD_NAME}.`,
					send: 'field_id',
				},
				...may('it'),
			],
		},
	],
};

export const RECORD_RULES: Field = {
	displayName: 'Record Conditions',
	name: 'recordRules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	displayOptions: SOME_RECORDS,
	description: 'Which records the permission is for',
	options: [
		{
			displayName: 'Condition',
			name: 'rule',
			send: 'record_priv.record_rule_list[]',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'string',
					required: true,
					default: 'CREATED_USER',
					description: `A field of members or options. ${FIELD_NAME}; CREATED_USER stands for who made the record.`,
					send: 'field_id',
				},
				{
					displayName: 'Operator',
					name: 'operator',
					type: 'options',
					options: [
						{ name: 'Contains', value: 2 },
						{ name: 'Does Not Contain', value: 3 },
						{ name: 'Includes the Member Themself', value: 1 },
						{ name: 'Is', value: 4 },
						{ name: 'Is Empty', value: 6 },
						{ name: 'Is Not', value: 5 },
						{ name: 'Is Not Empty', value: 7 },
					],
					default: 1,
					description: 'How the field is compared',
					send: 'oper_type',
				},
				{
					displayName: 'Options',
					name: 'options',
					type: 'string',
					default: '',
					displayOptions: { show: { operator: [2, 3, 4, 5] } },
					description:
						'Options of a select field: texts or IDs, separated by commas, or an expression that gives a list of them',
					send: 'value',
					as: 'texts',
				},
			],
		},
	],
};
