import type { IDataObject } from 'n8n-workflow';

import { serviceAccountField, servicerField } from '../../shared/fields';
import type { Field, OperationRun } from '../../shared/operation';
import { defineResource, inWindows } from '../../shared/operation';

/** Where WeCom's days begin. */
const COUNTED_IN = 'Asia/Shanghai';
const DAY = 24 * 3600;
/** Both ends count: a call takes 31 days. */
const LONGEST = 30 * DAY;

const FIELDS: Field[] = [
	serviceAccountField({ send: 'body.open_kfid' }),
	{
		displayName: 'First Day',
		name: 'from',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'The first day to count, by China time; 180 days ago at the earliest',
		send: 'body.start_time',
		as: 'dayStart',
	},
	{
		displayName: 'Last Day',
		name: 'to',
		type: 'dateTime',
		required: true,
		default: '',
		description:
			'The last day to count, yesterday at the latest; it is complete after six in the morning. Over 31 days take several calls.',
		send: 'body.end_time',
		as: 'dayStart',
	},
];

export const statistic = defineResource({
	value: 'statistic',
	name: 'Statistic',
	description: 'Figures of an account, one item a day (统计)',
	operations: [
		{
			value: 'getCompany',
			name: 'Get for Account',
			action: 'Get daily figures of a customer service account',
			description:
				'Read how many conversations, customers and messages an account had each day, and how the assistant did',
			doc: 95489,
			reads: true,
			timezone: COUNTED_IN,
			request: { method: 'POST', path: '/cgi-bin/kf/get_corp_statistic' },
			fields: FIELDS,
			output: { items: 'statistic_list' },
			run: getDays,
		},
		{
			value: 'getServicer',
			name: 'Get for Servicers',
			action: 'Get daily figures of customer service servicers',
			description:
				'Read how one servicer, or all of an account together, answered each day: conversations, reply rate, satisfaction',
			doc: 95490,
			reads: true,
			timezone: COUNTED_IN,
			request: { method: 'POST', path: '/cgi-bin/kf/get_servicer_statistic' },
			fields: FIELDS,
			filters: [
				servicerField({
					name: 'servicer',
					send: 'body.servicer_userid',
					description:
						'The servicer (接待人员) to count alone: choose from the list, or give the user ID. Without one, all of the account count together.',
				}),
			],
			output: { items: 'statistic_list' },
			run: getDays,
		},
	],
});

async function getDays(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const span = { from: Number(payload.body.start_time), to: Number(payload.body.end_time) };
	return await inWindows(run, span, LONGEST, async ({ from, to }) => {
		const body = { ...payload.body, start_time: from, end_time: to };
		const { statistic_list: days } = await run.send({ ...payload, body });
		return (days ?? []) as IDataObject[];
	});
}
