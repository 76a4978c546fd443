import { membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { FIELD_RULES, flag, may, RECORD_RULES } from './rules';

const EDITING: Field['displayOptions'] = { show: { permission: [2] } };
const LIMITED: Field['displayOptions'] = { show: { permission: [2, 3] } };

/** What members may do with one sheet. */
const SHEET: Field[] = [
	{
		displayName: 'Sheet ID',
		name: 'sheet',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'q979lj',
		description: 'The ID of the sheet (子表), which Smart Sheet → Get Many shows',
		send: 'sheet_id',
	},
	{
		displayName: 'Permission',
		name: 'permission',
		type: 'options',
		options: [
			{ name: 'All', value: 1 },
			{ name: 'Edit', value: 2 },
			{ name: 'None', value: 4 },
			{ name: 'View', value: 3 },
		],
		default: 3,
		description: 'What members may do with the sheet',
		send: 'priv',
	},
	{
		...flag(
			'May Add Records',
			'addRecords',
			'can_insert_record',
			'Whether members may add records',
		),
		displayOptions: EDITING,
	},
	{
		...flag(
			'May Delete Records',
			'deleteRecords',
			'can_delete_record',
			'Whether members may delete records',
		),
		displayOptions: EDITING,
	},
	{
		...flag(
			'May Change Views',
			'changeViews',
			'can_create_modify_delete_view',
			'Whether members may add, change and delete views',
		),
		displayOptions: LIMITED,
	},
	{
		displayName: 'Fields',
		name: 'fieldRange',
		type: 'options',
		options: [
			{ name: 'All Fields', value: 1 },
			{ name: 'Each by Itself', value: 2 },
		],
		default: 1,
		displayOptions: LIMITED,
		description: 'Which fields the permission is for',
		send: 'field_priv.field_range_type',
	},
	FIELD_RULES,
	...may('other fields').map(
		(field): Field => ({
			...field,
			displayName: `Others: ${field.displayName}`,
			name: `others${field.displayName.replace(/May | /g, '')}`,
			displayOptions: { show: { permission: [2, 3], fieldRange: [2], '/type': [1] } },
			send: `field_priv.field_default_rule.${field.send}`,
		}),
	),
	{
		displayName: 'Records',
		name: 'recordRange',
		type: 'options',
		options: [
			{ name: 'All Records', value: 1 },
			{ name: 'Those That Meet All Conditions', value: 3 },
			{ name: 'Those That Meet Any Condition', value: 2 },
		],
		default: 1,
		displayOptions: LIMITED,
		description: 'Which records the permission is for',
		send: 'record_priv.record_range_type',
	},
	RECORD_RULES,
	{
		displayName: 'Other Records',
		name: 'otherRecords',
		type: 'options',
		options: [
			{ name: 'Cannot Be Changed', value: 1 },
			{ name: 'Cannot Be Seen', value: 2 },
		],
		default: 1,
		displayOptions: LIMITED,
		description: 'What holds for records that do not meet the conditions',
		send: 'record_priv.other_priv',
	},
	{
		...flag(
			'Reset',
			'reset',
			'clear',
			'Whether to drop what was set for the sheet, so that it has the permissions of the beginning',
		),
		default: false,
	},
];

export const SHEETS: Field = {
	displayName: 'Sheets',
	name: 'sheets',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Sheet',
	default: {},
	description: 'What may be done with each sheet',
	options: [{ displayName: 'Sheet', name: 'sheet', send: 'body.priv_list[]', values: SHEET }],
};

/** For whom a permission is. */
export const WHOSE: Field = {
	displayName: 'Whose',
	name: 'type',
	type: 'options',
	required: true,
	options: [
		{
			name: 'All Members of the Document',
			value: 1,
			description: 'The one rule for everyone (全员权限)',
		},
		{ name: 'Members of a Rule', value: 2, description: 'A rule for some members (额外权限)' },
	],
	default: 1,
	description: 'For whom the permissions are',
	send: 'body.type',
};

const MOST_MEMBERS = 50;

const members = (word: string, name: string, does: string): Field =>
	membersField({
		displayName: `${word} Members`,
		name,
		displayOptions: { show: { '/type': [2] } },
		send: `body.${name}_member_range.userid_list`,
		limits: { items: MOST_MEMBERS },
		description: `User IDs (账号) of those to ${does} the rule, separated by commas, or an expression that gives a list of them; a rule can have 50`,
	});

/** Who a rule is for: a call of its own. */
export const RULE_MEMBERS: Field[] = [
	members('Add', 'add', 'add to'),
	members('Remove', 'del', 'take out of'),
];
