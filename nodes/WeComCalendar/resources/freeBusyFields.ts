import { membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';

export const FREE_BUSY_FORM: Field[] = [
	membersField({
		name: 'members',
		required: true,
		description:
			'User IDs (账号) of those whose time is wanted, separated by commas or as a list. Each is busy while taking part in a schedule.',
	}),
	{
		displayName: 'Calendar IDs',
		name: 'calendarIds',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA',
		description:
			'The calendars to look into, separated by commas or as a list: those that this app created, as Create Calendar answered them. WeCom shows no others, so time that is taken elsewhere counts as free.',
		as: 'texts',
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'The begin of the time span, in the time zone of the workflow',
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'The end of the time span, 366 days after its begin at most',
	},
	{
		displayName: 'Together',
		name: 'together',
		type: 'boolean',
		default: false,
		description:
			'Whether to look for times when all of them are free, which gives one item; otherwise each member becomes one',
	},
	{
		displayName: 'Work Begins',
		name: 'workBegins',
		type: 'string',
		required: true,
		default: '09:00',
		description: 'From which time of the day on someone may be free',
		as: 'timeOfDay',
	},
	{
		displayName: 'Work Ends',
		name: 'workEnds',
		type: 'string',
		required: true,
		default: '18:00',
		description: 'Until which time of the day someone may be free, 24:00 at most',
		as: 'timeOfDay',
	},
	{
		displayName: 'Working Days',
		name: 'workingDays',
		type: 'multiOptions',
		options: [
			{ name: 'Friday', value: 5 },
			{ name: 'Monday', value: 1 },
			{ name: 'Saturday', value: 6 },
			{ name: 'Sunday', value: 7 },
			{ name: 'Thursday', value: 4 },
			{ name: 'Tuesday', value: 2 },
			{ name: 'Wednesday', value: 3 },
		],
		required: true,
		default: [1, 2, 3, 4, 5],
		description: 'On which days someone may be free',
	},
];

export const FREE_BUSY_DETAILS: Field[] = [
	{
		displayName: 'Shortest Free Time',
		name: 'shortest',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 30,
		description: 'How many minutes a free time has at least, to be named',
		as: 'minutes',
		limits: { min: 1 },
	},
	{
		displayName: 'Tentative Is Busy',
		name: 'tentativeIsBusy',
		type: 'boolean',
		default: false,
		description:
			'Whether a member is busy who has answered with maybe (待定). Left out, such a member is; one who has not answered always is, and one who has declined never.',
	},
	{
		displayName: 'Whole Days Are Busy',
		name: 'wholeDayIsBusy',
		type: 'boolean',
		default: false,
		description: 'Whether a schedule of a whole day takes the day. Left out, it does.',
	},
];
