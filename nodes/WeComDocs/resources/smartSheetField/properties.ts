import type { Field } from '../../../shared/operation';
import { CHOICES } from './choices';
import { NUMBER_PARTS } from './numbering';
import { CURRENCIES, LAYOUTS } from './words';

const flag = (displayName: string, name: string, send: string, description: string): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: false,
	description,
	send: `body.property.${send}`,
});

/** The settings of a field, by the name of the setting, with the types of fields that have it. */
export const SETTINGS: Array<{ types: string[]; field: Field }> = [
	{
		types: ['NUMBER', 'PROGRESS', 'CURRENCY', 'PERCENTAGE'],
		field: {
			displayName: 'Decimal Places',
			name: 'decimals',
			type: 'options',
			options: [
				{ name: '0', value: 0 },
				{ name: '1', value: 1 },
				{ name: '2', value: 2 },
				{ name: '3', value: 3 },
				{ name: '4', value: 4 },
				{ name: 'As Entered', value: -1 },
			],
			default: -1,
			description: 'How many digits stand behind the point',
			send: 'body.property.decimal_places',
		},
	},
	{
		types: ['NUMBER', 'CURRENCY', 'PERCENTAGE'],
		field: flag(
			'Thousands Separator',
			'separator',
			'use_separate',
			'Whether thousands are set apart by commas, as in 1,000',
		),
	},
	{
		types: ['CURRENCY'],
		field: {
			displayName: 'Currency',
			name: 'currency',
			type: 'options',
			options: CURRENCIES,
			default: 'CURRENCY_TYPE_CNY',
			description: 'In what the amounts are',
			send: 'body.property.currency_type',
		},
	},
	{
		types: ['CHECKBOX'],
		field: flag('Checked at First', 'checked', 'checked', 'Whether a new record has it checked'),
	},
	{
		types: ['DATE_TIME', 'CREATED_TIME', 'MODIFIED_TIME'],
		field: {
			displayName: 'Date Format',
			name: 'format',
			type: 'options',
			options: LAYOUTS,
			default: 'yyyy-mm-dd',
			description: 'How 20 April 2018 would be shown',
			send: 'body.property.format',
		},
	},
	{
		types: ['DATE_TIME'],
		field: flag(
			'Fill In Time',
			'autoFill',
			'auto_fill',
			'Whether a new record gets the time at which it is made',
		),
	},
	{
		types: ['ATTACHMENT'],
		field: {
			displayName: 'Show As',
			name: 'display',
			type: 'options',
			options: [
				{ name: 'Grid', value: 'DISPLAY_MODE_GRID' },
				{ name: 'List', value: 'DISPLAY_MODE_LIST' },
			],
			default: 'DISPLAY_MODE_LIST',
			description: 'How the files are shown',
			send: 'body.property.display_mode',
		},
	},
	{
		types: ['USER', 'REFERENCE'],
		field: {
			...flag('Several', 'several', 'is_multiple', 'Whether it can hold more than one'),
			default: true,
		},
	},
	{
		types: ['USER'],
		field: flag('Notify', 'notify', 'is_notified', 'Whether members are told when they are added'),
	},
	{
		types: ['URL'],
		field: {
			displayName: 'Link Style',
			name: 'linkStyle',
			type: 'options',
			options: [
				{ name: 'Text', value: 'LINK_TYPE_PURE_TEXT' },
				{ name: 'Text with Icon', value: 'LINK_TYPE_ICON_TEXT' },
			],
			default: 'LINK_TYPE_PURE_TEXT',
			description: 'How a link is shown',
			send: 'body.property.type',
		},
	},
	{
		types: ['SELECT', 'SINGLE_SELECT'],
		field: CHOICES,
	},
	{
		types: ['SELECT', 'SINGLE_SELECT'],
		field: {
			...flag(
				'New Options When Filling',
				'quickAdd',
				'is_quick_add',
				'Whether people may add an option while they fill a record',
			),
			default: true,
		},
	},
	{
		types: ['REFERENCE'],
		field: {
			displayName: 'Linked Sheet ID',
			name: 'linkedSheet',
			type: 'string',
			default: '',
			placeholder: 'q979lj',
			description: 'The sheet (子表) of the document whose records are linked; empty for this one',
			send: 'body.property.sub_id',
		},
	},
	{
		types: ['REFERENCE'],
		field: {
			displayName: 'Linked Field ID',
			name: 'linkedField',
			type: 'string',
			default: '',
			placeholder: 'f53B4X',
			description: 'The field of that sheet whose value is shown',
			send: 'body.property.filed_id',
		},
	},
	{
		types: ['REFERENCE'],
		field: {
			displayName: 'Linked View ID',
			name: 'linkedView',
			type: 'string',
			default: '',
			placeholder: 'vCRl8n',
			description: 'The view of that sheet whose records can be linked',
			send: 'body.property.view_id',
		},
	},
	{
		types: ['LOCATION'],
		field: {
			displayName: 'Input',
			name: 'input',
			type: 'options',
			options: [
				{ name: 'By Hand', value: 'LOCATION_INPUT_TYPE_MANUAL' },
				{ name: 'Where the Person Is', value: 'LOCATION_INPUT_TYPE_AUTO' },
			],
			default: 'LOCATION_INPUT_TYPE_MANUAL',
			description: 'How a place gets in',
			send: 'body.property.input_type',
		},
	},
	{
		types: ['AUTONUMBER'],
		field: {
			displayName: 'Numbering',
			name: 'numbering',
			type: 'options',
			options: [
				{ name: 'Counting', value: 'NUMBER_TYPE_INCR' },
				{ name: 'Made of Parts', value: 'NUMBER_TYPE_CUSTOM' },
			],
			default: 'NUMBER_TYPE_INCR',
			description: 'How records are numbered',
			send: 'body.property.type',
		},
	},
	{
		types: ['AUTONUMBER'],
		field: NUMBER_PARTS,
	},
	{
		types: ['AUTONUMBER'],
		field: flag(
			'Renumber Records',
			'renumber',
			'reformat_existing_record',
			'Whether records that are there are numbered anew',
		),
	},
	{
		types: ['WWGROUP'],
		field: flag(
			'Several Group Chats',
			'severalChats',
			'allow_multiple',
			'Whether it can hold more than one group chat',
		),
	},
	{
		types: ['BARCODE'],
		field: flag(
			'Scan by Phone Only',
			'scanOnly',
			'mobile_scan_only',
			'Whether codes can only be scanned with a phone, not typed',
		),
	},
];
