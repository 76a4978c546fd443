import type { Field, FieldGroup } from '../../../shared/operation';

const TO_END_OF_NEXT_DAY = { max: 2 * 86_400 - 60 };

interface TimeOfDay {
	displayName: string;
	name: string;
	send: string;
	description: string;
	placeholder?: string;
	required?: boolean;
}

export const timeOfDayField = (field: TimeOfDay): Field => ({
	type: 'string',
	default: '',
	placeholder: '09:00',
	as: 'timeOfDay',
	limits: TO_END_OF_NEXT_DAY,
	...field,
});

export const minutesField = (
	field: Partial<Field> & Pick<Field, 'displayName' | 'name' | 'send' | 'description'>,
): Field => ({
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	as: 'minutes',
	...field,
});

const START_AND_END: Field[] = [
	timeOfDayField({
		displayName: 'Start',
		name: 'start',
		required: true,
		send: 'work_sec',
		description: 'When work begins, such as 09:00',
	}),
	timeOfDayField({
		displayName: 'End',
		name: 'end',
		required: true,
		placeholder: '18:00',
		send: 'off_work_sec',
		description: 'When work ends, such as 18:00; 30:00 stands for 06:00 of the next day',
	}),
];

/** Minutes here, which the rule then counts from the start or the end: see `workTimes`. */
const REMINDERS: Field[] = [
	{
		displayName: 'Remind Before Start',
		name: 'remindStart',
		type: 'options',
		options: [0, 5, 10, 15, 20].map((minutes) => ({
			name: minutes === 0 ? 'On Time' : `${minutes} Minutes Before`,
			value: minutes,
		})),
		default: 10,
		description: 'When WeCom reminds members to check in',
		send: 'remind_work_sec',
	},
	{
		displayName: 'Remind After End',
		name: 'remindEnd',
		type: 'options',
		options: [0, 10, 20, 30, 60].map((minutes) => ({
			name: minutes === 0 ? 'On Time' : `${minutes} Minutes After`,
			value: minutes,
		})),
		default: 0,
		description: 'When WeCom reminds members to check out',
		send: 'remind_off_work_sec',
	},
];

const BREAKS: Field = {
	displayName: 'Breaks',
	name: 'breaks',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Break',
	default: {},
	description: 'Times within work that are none, in order; 5 at most',
	limits: { items: 5 },
	options: [
		{
			displayName: 'Break',
			name: 'break',
			send: 'rest_times[]',
			values: [
				timeOfDayField({
					displayName: 'Start',
					name: 'start',
					required: true,
					placeholder: '12:00',
					send: 'rest_begin_time',
					description: 'When the break begins',
				}),
				timeOfDayField({
					displayName: 'End',
					name: 'end',
					required: true,
					placeholder: '13:00',
					send: 'rest_end_time',
					description: 'When the break ends',
				}),
			],
		},
	],
};

const CHECKING: Field[] = [
	timeOfDayField({
		displayName: 'Check-in Earliest',
		name: 'earliestIn',
		placeholder: '07:00',
		send: 'earliest_work_sec',
		description: 'From when on members can check in; left empty, up to two hours before the start',
	}),
	timeOfDayField({
		displayName: 'Check-in Latest',
		name: 'latestIn',
		placeholder: '12:00',
		send: 'latest_work_sec',
		description: 'Until when members can check in; left empty, until the middle of the work',
	}),
	timeOfDayField({
		displayName: 'Check-Out Earliest',
		name: 'earliestOut',
		placeholder: '12:01',
		send: 'earliest_off_work_sec',
		description: 'From when on members can check out; left empty, from the middle of the work on',
	}),
	timeOfDayField({
		displayName: 'Check-Out Latest',
		name: 'latestOut',
		placeholder: '22:00',
		send: 'latest_off_work_sec',
		description: 'Until when members can check out; left empty, up to four hours after the end',
	}),
	{
		displayName: 'No Check-In',
		name: 'noCheckIn',
		type: 'boolean',
		default: false,
		description: 'Whether members need not check in at the start',
		send: 'no_need_checkon',
	},
	{
		displayName: 'No Check-Out',
		name: 'noCheckOut',
		type: 'boolean',
		default: false,
		description: 'Whether members need not check out at the end',
		send: 'no_need_checkoff',
	},
];

const times = (send: string, values: Field[]): Field => ({
	displayName: 'Times',
	name: 'times',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Time',
	required: true,
	default: {},
	description: 'From when to when, in order; several where the day is divided, 4 at most',
	limits: { items: 4, minItems: 1 },
	options: [{ displayName: 'Time', name: 'time', send: `${send}[]`, values } as FieldGroup],
});

/** When people work on a usual day. */
export const workTimesField = (send: string): Field =>
	times(send, [...START_AND_END, ...REMINDERS, BREAKS, ...CHECKING]);

/** When they work on a special one, of which the API takes less. */
export const specialTimesField = (send: string): Field =>
	times(send, [...START_AND_END, ...REMINDERS]);
