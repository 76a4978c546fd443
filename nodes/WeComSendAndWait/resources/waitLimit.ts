import type { IDataObject } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';

const MINUTE = 60_000;
const UNITS: Record<string, number> = {
	minutes: MINUTE,
	hours: 60 * MINUTE,
	days: 24 * 60 * MINUTE,
};

const AMOUNT: Field = {
	displayName: 'Amount',
	name: 'resumeAmount',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 2 },
	default: 1,
	displayOptions: { show: { limitType: ['afterTimeInterval'] } },
	description: 'How long to wait; n8n looks once a minute whether the time has come',
	as: 'number',
};

const MAX_DATE_AND_TIME: Field = {
	displayName: 'Max Date and Time',
	name: 'maxDateAndTime',
	type: 'dateTime',
	required: true,
	default: '',
	displayOptions: { show: { limitType: ['atSpecifiedTime'] } },
	description: "Until when to wait, in the workflow's time zone",
	as: 'milliseconds',
};

export const LIMIT_WAIT_TIME: Field = {
	displayName: 'Limit Wait Time',
	name: 'limitWaitTime',
	type: 'fixedCollection',
	default: { values: { limitType: 'afterTimeInterval', resumeAmount: 45, resumeUnit: 'minutes' } },
	description:
		'For how long to wait for an answer. After that the workflow goes on with timedOut: true, and an approval counts as not given.',
	options: [
		{
			displayName: 'Values',
			name: 'values',
			values: [
				{
					displayName: 'Limit Type',
					name: 'limitType',
					type: 'options',
					options: [
						{ name: 'After Time Interval', value: 'afterTimeInterval' },
						{ name: 'At Specified Time', value: 'atSpecifiedTime' },
					],
					default: 'afterTimeInterval',
					description: 'What ends the wait where nobody answers',
				},
				AMOUNT,
				{
					displayName: 'Unit',
					name: 'resumeUnit',
					type: 'options',
					options: [
						{ name: 'Days', value: 'days' },
						{ name: 'Hours', value: 'hours' },
						{ name: 'Minutes', value: 'minutes' },
					],
					default: 'hours',
					displayOptions: { show: { limitType: ['afterTimeInterval'] } },
					description: 'The unit of the amount',
				},
				MAX_DATE_AND_TIME,
			],
		},
	],
};

/**
 * Until when to wait.
 *
 * @throws NodeOperationError where that time is none, or is over
 */
export function waitTill(run: OperationRun, now = Date.now()): Date {
	const { limitWaitTime } = (run.values.options ?? {}) as { limitWaitTime?: IDataObject };
	const limit = limitWaitTime?.values as IDataObject | undefined;
	if (!limit) return WAIT_INDEFINITELY;
	const { limitType, resumeAmount = 1, resumeUnit = 'hours', maxDateAndTime } = limit;
	if (limitType === 'atSpecifiedTime') {
		const till = Number(run.encode(MAX_DATE_AND_TIME, maxDateAndTime));
		return till > now ? new Date(till) : run.reject(MAX_DATE_AND_TIME, 'is over already');
	}
	const amount = Number(run.encode(AMOUNT, resumeAmount));
	const till = new Date(now + amount * (UNITS[String(resumeUnit)] ?? UNITS.hours));
	const isPossible = amount > 0 && till < WAIT_INDEFINITELY;
	return isPossible ? till : run.reject(AMOUNT, 'must be more than 0 and end before the year 3000');
}
