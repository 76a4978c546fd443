import type { Field } from '../../../shared/operation';
import { CHOICES } from './choiceSettings';
import type { Kind } from './questionParts';
import { choice, flag, forKind, place } from './questionParts';
import { TEXT } from './textSettings';

const LOCATION: Field[] = [
	choice(
		{
			displayName: 'Detail',
			name: 'locationDetail',
			default: 0,
			description: 'How exactly the place is given',
			send: place('location_setting.location_type'),
		},
		forKind('location'),
		{
			0: 'Full Address',
			1: 'Province and City',
			2: 'Province, City and District',
			3: 'Province, City, District and Street',
			4: 'Found by the Phone',
		},
	),
	choice(
		{
			displayName: 'May Choose Within',
			name: 'locationDistance',
			default: 0,
			description: 'How far the chosen place may be from where the phone is',
			send: place('location_setting.distance_type'),
		},
		{ ...forKind('location'), locationDetail: [4] },
		{ 0: 'Where They Are', 1: '100 Metres', 2: '200 Metres', 3: '300 Metres' },
	),
];

function uploads(kind: Kind, what: 'image' | 'file'): Field[] {
	const limit = `${what}_setting.upload_${what}_limit`;
	return [
		choice(
			{
				displayName: 'Count Is',
				name: `${what}CountIs`,
				default: 1,
				description: `Whether the count is the most or the exact number of ${what}s`,
				send: place(`${limit}.count_limit_type`),
			},
			forKind(kind),
			{ 0: 'Exact', 1: 'At Most' },
		),
		{
			displayName: 'Count',
			name: `${what}Count`,
			type: 'number',
			default: 9,
			displayOptions: { show: forKind(kind) },
			description: `How many ${what}s, 1 to 9`,
			send: place(`${limit}.count`),
			limits: { min: 1, max: 9 },
		},
		{
			displayName: 'Largest Size (MB)',
			name: `${what}Size`,
			type: 'number',
			default: '',
			displayOptions: { show: forKind(kind) },
			description: `How many megabytes one ${what} may have, 3,000 at most; any without it`,
			send: place(`${limit}.max_size`),
			limits: { min: 1, max: 3000 },
		},
	];
}

const MOMENTS: Field[] = [
	choice(
		{
			displayName: 'Date Form',
			name: 'dateForm',
			default: 1,
			description: 'What of a date is asked for',
			send: place('date_setting.date_format_type'),
		},
		forKind('date'),
		{ 0: 'Date and Time', 1: 'Date', 2: 'Month' },
	),
	choice(
		{
			displayName: 'Time Form',
			name: 'timeForm',
			default: 0,
			description: 'What of a time is asked for',
			send: place('time_setting.time_format_type'),
		},
		forKind('time'),
		{ 0: 'Hours and Minutes', 1: 'Hours, Minutes and Seconds' },
	),
	choice(
		{
			displayName: 'Counted In',
			name: 'durationUnit',
			default: 1,
			description: 'In what the duration is counted',
			send: place('duration_setting.time_scale'),
		},
		forKind('duration'),
		{ 1: 'Days', 2: 'Hours' },
	),
	choice(
		{
			displayName: 'Days That Count',
			name: 'durationDays',
			default: 1,
			description: 'Which days count; workdays leave out weekends and public holidays',
			send: place('duration_setting.date_type'),
		},
		forKind('duration'),
		{ 1: 'All Days', 2: 'Workdays' },
	),
	{
		displayName: 'Hours a Day',
		name: 'durationDay',
		type: 'number',
		default: 24,
		displayOptions: { show: { ...forKind('duration'), durationUnit: [2] } },
		description: 'How many hours a day has, 1 to 24',
		send: place('duration_setting.day_range'),
		limits: { min: 1, max: 24 },
	},
	choice(
		{
			displayName: 'Temperature Unit',
			name: 'temperatureUnit',
			default: 0,
			description: 'In what the temperature is given',
			send: place('temperature_setting.unit_type'),
		},
		forKind('temperature'),
		{ 0: 'Celsius', 1: 'Fahrenheit' },
	),
];

const SEVERAL = 'Whether several may be chosen';

/** What is said of a question beside its words, kind by kind. */
export const QUESTION_SETTINGS: Field[] = [
	...CHOICES,
	...TEXT,
	...LOCATION,
	flag(
		'Camera Only',
		'cameraOnly',
		'images',
		'Whether pictures must be taken with the phone just then',
		'image_setting.camera_only',
	),
	...uploads('images', 'image'),
	...uploads('files', 'file'),
	...MOMENTS,
	flag(
		'Several Departments',
		'severalDepartments',
		'departments',
		SEVERAL,
		'department_setting.allow_multiple_selection',
	),
	flag(
		'Several Members',
		'severalMembers',
		'members',
		SEVERAL,
		'member_setting.allow_multiple_selection',
	),
];
