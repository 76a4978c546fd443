import { departmentsField, membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const SETTING = 'body.form_info.form_setting';

const flag = (displayName: string, name: string, description: string, send: string): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description,
	send: `${SETTING}.${send}`,
});

const WEEKLY = 0;
const DAILY = 1;
const MONTHLY = 2;

const RULE: Field[] = [
	{
		displayName: 'Enabled',
		name: 'isEnabled',
		type: 'boolean',
		default: true,
		description: 'Whether the form repeats',
		send: 'enable',
	},
	{
		displayName: 'First Reminder',
		name: 'firstReminder',
		type: 'dateTime',
		default: '',
		description: 'When people are reminded first; later reminders come at the same time of day',
		send: 'remind_time',
	},
	{
		displayName: 'Every',
		name: 'every',
		type: 'options',
		options: [
			{ name: 'Day', value: DAILY },
			{ name: 'Month', value: MONTHLY },
			{ name: 'Week', value: WEEKLY },
		],
		default: DAILY,
		description: 'How often it repeats',
		send: 'repeat_type',
	},
	{
		displayName: 'Weekdays',
		name: 'weekdays',
		type: 'multiOptions',
		options: [
			{ name: 'Friday', value: 16 },
			{ name: 'Monday', value: 1 },
			{ name: 'Saturday', value: 32 },
			{ name: 'Sunday', value: 64 },
			{ name: 'Thursday', value: 8 },
			{ name: 'Tuesday', value: 2 },
			{ name: 'Wednesday', value: 4 },
		],
		default: [1],
		displayOptions: { show: { every: [WEEKLY] } },
		description: 'The days of the week on which it repeats',
		send: 'week_flag',
	},
	{
		displayName: 'Day of the Month',
		name: 'dayOfMonth',
		type: 'number',
		default: 1,
		displayOptions: { show: { every: [MONTHLY] } },
		description: 'The day on which it repeats, 1 to 31',
		send: 'day_of_month',
		limits: { min: 1, max: 31 },
	},
	{
		displayName: 'Skip Holidays',
		name: 'skipsHolidays',
		type: 'boolean',
		default: false,
		displayOptions: { show: { every: [DAILY] } },
		description: 'Whether weekends and public holidays are left out',
		send: 'skip_holiday',
	},
	{
		displayName: 'Late Answers',
		name: 'lateAnswers',
		type: 'options',
		options: [
			{ name: 'Always', value: 0 },
			{ name: 'On the Same Day', value: 1 },
			{ name: 'Until the Next Round', value: 4 },
			{ name: 'Within a Month', value: 3 },
			{ name: 'Within the Last Five Days', value: 2 },
		],
		default: 0,
		description: 'How long an earlier round can still be filled in (补填)',
		send: 'fork_finish_type',
	},
];

const REPEAT: Field = {
	displayName: 'Repeat',
	name: 'repeat',
	type: 'fixedCollection',
	default: {},
	placeholder: 'Add Repeat',
	description:
		'When the form is to be filled in again and again (定时重复). Who fills it in must be named then, and it has no closing time.',
	options: [
		{
			displayName: 'Repeat',
			name: 'rule',
			send: `${SETTING}.timed_repeat_info`,
			values: RULE,
		},
	],
};

const EVERYONE = { name: 'Everyone', value: 0 };
const CHOSEN = { name: 'Chosen Members and Departments', value: 1 };
const SCHOOL = {
	name: 'Parents and Students',
	value: 4,
	description: 'All of the school directory (家校所有范围)',
};

/** The settings of a form; one for the whole school can only be made so. */
export const settingFields = ({ school }: { school: boolean }): Field[] => [
	flag(
		'Allow Several Answers',
		'severalAnswers',
		'Whether each person may submit the form several times',
		'allow_multi_fill',
	),
	flag(
		'Anonymous',
		'isAnonymous',
		'Whether the form can be filled in without a name',
		'can_anonymous',
	),
	{
		displayName: 'Closes At',
		name: 'closesAt',
		type: 'dateTime',
		default: '',
		description: 'When the form takes no more answers (定时关闭); not for one that repeats',
		send: `${SETTING}.timed_finish`,
	},
	departmentsField({
		displayName: 'Departments Who May Fill In',
		name: 'fillDepartments',
		send: `${SETTING}.fill_in_range.departmentids`,
	}),
	membersField({
		displayName: 'Managers',
		name: 'managers',
		send: `${SETTING}.setting_manager_range.userids`,
		description:
			'User IDs (账号) of those who manage the form, separated by commas, or an expression that gives a list of them',
	}),
	membersField({
		displayName: 'Members Who May Fill In',
		name: 'fillMembers',
		send: `${SETTING}.fill_in_range.userids`,
	}),
	flag(
		'Notify of Answers',
		'notifies',
		'Whether the managers are told of each answer',
		'can_notify_submit',
	),
	REPEAT,
	{
		displayName: 'Who May Fill In',
		name: 'audience',
		type: 'options',
		options: [CHOSEN, EVERYONE, ...(school ? [SCHOOL] : [])],
		default: 0,
		description: 'Who may fill in the form',
		send: `${SETTING}.fill_out_auth`,
	},
];
