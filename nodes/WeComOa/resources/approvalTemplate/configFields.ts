import type { Field } from '../../../shared/operation';

const shownFor = (...kinds: string[]): Field['displayOptions'] => ({ show: { kind: kinds } });

const MULTIPLE: Field = {
	displayName: 'Several',
	name: 'several',
	type: 'boolean',
	default: false,
	displayOptions: shownFor('Selector', 'Contact'),
	description: 'Whether several may be chosen',
};

const SPAN: Field[] = [
	{
		displayName: 'Counted By',
		name: 'span',
		type: 'options',
		options: [
			{ name: 'Half Day', value: 'halfday' },
			{ name: 'Hour', value: 'hour' },
		],
		default: 'halfday',
		displayOptions: shownFor('Attendance', 'DateRange'),
		description: 'How exactly begin and end are chosen',
	},
	{
		displayName: 'Days Counted',
		name: 'holidays',
		type: 'options',
		options: [
			{ name: 'All Days', value: 0 },
			{ name: 'Working Days', value: 1 },
		],
		default: 0,
		displayOptions: shownFor('Attendance', 'DateRange'),
		description: 'Which days the duration is made of',
	},
	{
		displayName: 'Hours of a Day',
		name: 'hoursOfDay',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 24, numberPrecision: 2 },
		default: 24,
		displayOptions: shownFor('Attendance', 'DateRange'),
		description: 'How many hours make a day, above 0 and up to 24',
		as: 'number',
		limits: { min: 0.01, max: 24 },
	},
];

export const COLUMNS: Field = {
	displayName: 'Columns (JSON)',
	name: 'columns',
	type: 'json',
	required: true,
	default: '[]',
	displayOptions: shownFor('Table'),
	description:
		'The controls of a row: a list such as [{"kind": "Text", "title": "Item", "isRequired": true}, {"kind": "Money", "title": "Price"}], with the names that the fields of this form have, or controls as WeCom takes them. No tables, leave or trips.',
};

/** What is said of the controls of one kind alone. */
export const CONFIG_FIELDS: Field[] = [
	{
		displayName: 'Time of Day',
		name: 'withTime',
		type: 'boolean',
		default: false,
		displayOptions: shownFor('Date'),
		description: 'Whether a time is chosen with the date',
	},
	{
		displayName: 'Options',
		name: 'choices',
		type: 'string',
		required: true,
		default: '',
		displayOptions: shownFor('Selector'),
		placeholder: 'Hotel, Train, Plane',
		description: 'What there is to choose from, separated by commas or as a list',
		as: 'texts',
	},
	{
		displayName: 'Chosen From',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Departments', value: 'department' },
			{ name: 'Members', value: 'user' },
		],
		default: 'user',
		displayOptions: shownFor('Contact'),
		description: 'What is chosen from the contacts',
	},
	MULTIPLE,
	{
		displayName: 'Tip',
		name: 'tip',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		displayOptions: shownFor('Tips'),
		description: 'What the applicant reads: 800 characters at most, with the title of the link',
		limits: { chars: 800 },
	},
	{
		displayName: 'Link Title',
		name: 'linkTitle',
		type: 'string',
		default: '',
		displayOptions: shownFor('Tips'),
		description: 'The words of a link that follows the tip',
		limits: { chars: 800 },
	},
	{
		displayName: 'Link URL',
		name: 'linkUrl',
		type: 'string',
		default: '',
		displayOptions: shownFor('Tips'),
		placeholder: 'https://example.com/travel',
		description: 'Where that link leads, 600 characters at most',
		limits: { chars: 600 },
	},
	{
		displayName: 'Photos Only',
		name: 'photosOnly',
		type: 'boolean',
		default: false,
		displayOptions: shownFor('File'),
		description: 'Whether only photos taken on the spot are accepted',
	},
	COLUMNS,
	{
		displayName: 'Rows Printed',
		name: 'printFormat',
		type: 'options',
		options: [
			{ name: 'In One Line', value: 0 },
			{ name: 'In Several Lines', value: 1 },
		],
		default: 0,
		displayOptions: shownFor('Table'),
		description: 'How a row stands on a printed request',
	},
	{
		displayName: 'Occasion',
		name: 'occasion',
		type: 'options',
		options: [
			{ name: 'Out of Office', value: 4 },
			{ name: 'Overtime', value: 5 },
			{ name: 'Trip', value: 3 },
		],
		default: 3,
		displayOptions: shownFor('Attendance'),
		description: 'What the time is for. WeCom gives the control its title.',
	},
	...SPAN,
	{
		displayName: 'Distance',
		name: 'distance',
		type: 'options',
		options: [
			{ name: '100 Metres', value: 100 },
			{ name: '200 Metres', value: 200 },
			{ name: '300 Metres', value: 300 },
		],
		default: 100,
		displayOptions: shownFor('Location'),
		description: 'How far from where they are applicants may choose a place',
	},
	{
		displayName: 'Template IDs',
		name: 'templateIds',
		type: 'string',
		default: '',
		displayOptions: shownFor('RelatedApproval'),
		description:
			'Which templates the other requests may be of: IDs, separated by commas or as a list. Left empty: all.',
		as: 'texts',
	},
];
