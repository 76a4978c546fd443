import type { Field } from '../../../shared/operation';
import { flag, number } from './simpleFields';

const REMINDS = { show: { remind: [true] } };

/** What members may put right afterwards (补卡). */
export const CORRECTIONS: Field[] = [
	flag(
		'Corrections',
		'corrections',
		'body.group.allow_apply_offworkday',
		'Whether members can apply for corrections (补卡); what follows about them needs it',
	),
	number(
		'Corrections a Month',
		'correctionsAMonth',
		'body.group.allow_apply_bk_cnt',
		-1,
		{ min: -1, max: 99 },
		'How often a month a member can, 99 at most; -1 for any number',
	),
	number(
		'Corrections Within Days',
		'correctionDays',
		'body.group.allow_apply_bk_day_limit',
		-1,
		{ min: -1, max: 180 },
		'For how many days a correction is possible: 1 for the same day, 2 for the day after too, 180 at most; -1 for any time',
	),
	number(
		'Corrections Closed From',
		'correctionsClosed',
		'body.group.buka_limit_next_month',
		-1,
		{ min: -1, max: 28 },
		'The day of the next month, 1 to 28, from which on a month can no longer be corrected; -1 for none',
	),
	{
		displayName: 'No Corrections Of',
		name: 'noCorrections',
		type: 'multiOptions',
		options: [
			{ name: 'Early Leave', value: 4 },
			{ name: 'Lateness', value: 2 },
			{ name: 'Missing Check-Ins', value: 1 },
			{ name: 'Others', value: 8 },
		],
		default: [],
		description: 'What cannot be corrected',
		send: 'body.group.buka_restriction',
	},
	{
		displayName: 'Correction Reminder',
		name: 'correctionReminder',
		type: 'fixedCollection',
		placeholder: 'Set Reminder',
		default: {},
		description: 'When WeCom reminds members to correct what is missing (补卡提醒)',
		options: [
			{
				displayName: 'Reminder',
				name: 'reminder',
				send: 'body.group.buka_remind',
				values: [
					{
						...flag('Remind', 'remind', 'open_remind', 'Whether to remind members'),
						default: true,
					},
					{
						displayName: 'Month',
						name: 'month',
						type: 'options',
						options: [
							{ name: 'Same Month', value: 0 },
							{ name: 'Next Month', value: 1 },
						],
						default: 0,
						displayOptions: REMINDS,
						description: 'In which month the day is',
						send: 'buka_remind_month',
					},
					{
						...number(
							'Day',
							'day',
							'buka_remind_day',
							28,
							{ min: 1, max: 30 },
							'The day of that month: 15 to 30 of the same, 1 to 26 of the next',
						),
						displayOptions: REMINDS,
					},
				],
			},
		],
	},
];
