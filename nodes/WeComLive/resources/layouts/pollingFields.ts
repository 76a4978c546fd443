import type { Field } from '../../../shared/operation';

const POLLED: Field['displayOptions'] = { show: { polling: [true] } };

/** Whether people take turns in the grids of a page, and how. */
export const POLLING: Field[] = [
	{
		displayName: 'Polling',
		name: 'polling',
		type: 'boolean',
		default: false,
		description:
			'Whether the people of a grid take turns in it (轮询); without it a grid has one person',
		send: 'enable_polling',
	},
	{
		displayName: 'Polling Interval',
		name: 'pollingInterval',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 999999 },
		required: true,
		default: 10,
		displayOptions: POLLED,
		description: 'After how long it is the next one’s turn, 1 to 999,999',
		send: 'polling_setting.polling_interval',
		limits: { min: 1, max: 999999 },
	},
	{
		displayName: 'Polling Interval Unit',
		name: 'pollingUnit',
		type: 'options',
		options: [
			{ name: 'Minutes', value: 2 },
			{ name: 'Seconds', value: 1 },
		],
		required: true,
		default: 1,
		displayOptions: POLLED,
		description: 'What the interval is counted in',
		send: 'polling_setting.polling_interval_unit',
	},
	{
		displayName: 'Skip People Without Video',
		name: 'skipWithoutVideo',
		type: 'boolean',
		default: false,
		displayOptions: POLLED,
		description: 'Whether those whose camera is off are passed over',
		send: 'polling_setting.ignore_user_novideo',
	},
	{
		displayName: 'Skip Absent People',
		name: 'skipAbsent',
		type: 'boolean',
		default: false,
		displayOptions: POLLED,
		description: 'Whether those who have not joined are passed over',
		send: 'polling_setting.ignore_user_absence',
	},
];
