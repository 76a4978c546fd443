import type { Field } from '../../../shared/operation';
import { minutesField } from './timeFields';

const LATE_RULES: Field = {
	displayName: 'Late Leave, Late Start',
	name: 'lateRules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Step',
	default: {},
	description: 'How much later work may begin after a late evening (晚走晚到)',
	options: [
		{
			displayName: 'Step',
			name: 'step',
			send: 'late_rule.timerules[]',
			values: [
				minutesField({
					displayName: 'Minutes Late Out',
					name: 'lateOut',
					required: true,
					default: 60,
					send: 'offwork_after_time',
					description: 'Who leaves this many minutes after the end, a multiple of 15, 600 at most',
					limits: { min: 15, max: 600 },
				}),
				minutesField({
					displayName: 'Minutes Late In',
					name: 'lateIn',
					required: true,
					default: 60,
					send: 'onwork_flex_time',
					description:
						'May begin this many minutes later the next day, a multiple of 15, 600 at most',
					limits: { min: 15, max: 600 },
				}),
			],
		},
	],
};

const FLEXIBLE = { show: { flexible: [true] } };
const SIX_HOURS = { max: 360 };

const flexibleMinutes = (displayName: string, name: string, send: string, description: string) =>
	minutesField({
		displayName,
		name,
		displayOptions: FLEXIBLE,
		send,
		description: `${description}, a multiple of 5, 360 at most`,
		limits: SIX_HOURS,
	});

/** How strict the times are. WeCom takes one of the two pairs. */
export const FLEXIBILITY: Field[] = [
	{
		displayName: 'Flexible',
		name: 'flexible',
		type: 'boolean',
		default: false,
		description:
			'Whether members may come and go a little off the time (弹性时间). Fill in minutes late and early, or minutes shifted, not both.',
		send: 'allow_flex',
	},
	flexibleMinutes(
		'Minutes Late Allowed',
		'lateMinutes',
		'flex_on_duty_time',
		'How many minutes after the start still count as in time',
	),
	flexibleMinutes(
		'Minutes Early Allowed',
		'earlyMinutes',
		'flex_off_duty_time',
		'How many minutes before the end still count as in time',
	),
	flexibleMinutes(
		'Minutes Shifted Earlier',
		'shiftedEarlier',
		'max_allow_arrive_early',
		'By how many minutes a member may come and go earlier (早到早走)',
	),
	flexibleMinutes(
		'Minutes Shifted Later',
		'shiftedLater',
		'max_allow_arrive_late',
		'By how many minutes a member may come and go later (晚到晚走)',
	),
	{ ...LATE_RULES, displayOptions: FLEXIBLE },
];
