import type { Field, OperationRun } from '../../../shared/operation';
import type { Window } from '../../../shared/operation/windows';
import { windows } from '../../../shared/operation/windows';
import { calendarMonths, DAY } from './clock';

/** A month may have 28 days: where the API takes "a month", this is never too long. */
const SURELY_A_MONTH = 28;
const DAYS_AT_ONCE = 30;

const FROM: Field = {
	displayName: 'From',
	name: 'from',
	type: 'dateTime',
	required: true,
	default: '',
	send: 'body.starttime',
};

const TO: Field = {
	displayName: 'To',
	name: 'to',
	type: 'dateTime',
	required: true,
	default: '',
	send: 'body.endtime',
};

/** Days, of which the last counts too. */
export const DAY_FIELDS: Field[] = [
	{ ...FROM, as: 'dayStart', description: 'The first day; its time does not matter' },
	{
		...TO,
		as: 'dayStart',
		description:
			'The last day, which counts too; its time does not matter. More days than WeCom takes at a time are asked for part by part.',
	},
];

/** Moments; a midnight as the end stands for its day. */
export const MOMENT_FIELDS: Field[] = [
	{ ...FROM, description: 'The moment from which on records count' },
	{
		...TO,
		description:
			'The moment up to which records count; a day without a time, or 00:00, stands for the whole of that day. A longer time than WeCom takes at once is asked for part by part.',
	},
];

/** At most 30 days, the first and the last counted. */
export function dailySpans(run: OperationRun): Window[] {
	return windows(givenSpan(run), (DAYS_AT_ONCE - 1) * DAY);
}

/** At most a month, from midnight to the last second of a day. */
export function wholeDaySpans(run: OperationRun): Window[] {
	const { from, to } = givenSpan(run);
	return windows({ from, to: to + DAY - 1 }, SURELY_A_MONTH * DAY);
}

/** At most 30 days. */
export const recordSpans = (run: OperationRun) => momentSpans(run, DAYS_AT_ONCE);

/** At most a month. */
export const deviceSpans = (run: OperationRun) => momentSpans(run, SURELY_A_MONTH);

function momentSpans(run: OperationRun, days: number): Window[] {
	const { from, to } = givenSpan(run);
	const midnight = run.encode({ ...TO, as: 'dayStart' }, to);
	return windows({ from, to: to === midnight ? to + DAY - 1 : to }, days * DAY);
}

/** Calendar months, or the whole where that is asked for. */
export function monthlySpans(run: OperationRun): Window[] {
	const span = givenSpan(run);
	return run.values.reportPer === 'month' ? calendarMonths(span, run.timezone) : [span];
}

function givenSpan(run: OperationRun): Window {
	const span = { from: run.value('from') as number, to: run.value('to') as number };
	if (span.to >= span.from) return span;
	throw run.error(
		'To must not be before From',
		'Exchange the two, or check the expressions that give them.',
	);
}
