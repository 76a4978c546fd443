import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun, Pages } from '../../shared/operation';
import { oncePerExecution, schemaLike } from '../../shared/operation';
import { day } from '../../shared/operation/times';
import { FREE_BUSY_DETAILS, FREE_BUSY_FORM } from './freeBusyFields';
import { decisionsOf, takes } from './answers';
import type { Busy, Interval } from './intervals';
import { merged, within, without } from './intervals';
import { occurrences } from './occurrences';
import { workingTimes } from './workingHours';

const DAY = 86_400;
const LONGEST = 366 * DAY;
const MOST_DETAILS = 1000;

const LIST = {
	method: 'POST',
	path: '/cgi-bin/oa/schedule/get_by_calendar',
	doc: 97723,
} as const;

const DETAILS = { method: 'POST', path: '/cgi-bin/oa/schedule/get', doc: 97724 } as const;

const PAGES: Pages = {
	offset: { send: 'body.offset' },
	limit: { send: 'body.limit', max: 1000 },
	items: 'schedule_list',
};

const TIME = { start: '2026-03-02T09:00:00+08:00', end: '2026-03-02T10:00:00+08:00', minutes: 60 };

export const GET_FREE_BUSY: Operation = {
	value: 'getFreeBusy',
	name: 'Get Free and Busy Times',
	action: 'Get free and busy times of members',
	description:
		'Work out when members are busy in calendars of the app and free within working hours, each or all together, repetitions counted',
	doc: LIST.doc,
	reads: true,
	request: { method: LIST.method, path: LIST.path },
	fields: FREE_BUSY_FORM,
	additionalFields: FREE_BUSY_DETAILS,
	sends: { 'body.cal_id': 'calendarIds' },
	alsoCalls: [{ ...DETAILS, sends: { 'body.schedule_id_list': 'calendarIds' } }],
	output: {
		schema: schemaLike({
			userid: 'zhangsan',
			busy: [{ ...TIME, schedule_ids: ['17c7d2bd9f20d652840f72f59e796AAA'] }],
			free: [TIME],
		}),
	},
	run: getFreeBusy,
};

async function getFreeBusy(run: OperationRun): Promise<IDataObject[]> {
	await run.payloads();
	const members = [run.value('members')].flat().map(String);
	const span = spanOf(run);
	const free = freeTimes(run, span);
	const schedules = await schedulesOf(run, members, span);
	const busy = members.map((userid) => merged(busyTimes(run, schedules, userid, span)));
	if (run.values.together !== true) {
		return members.map((userid, index) => ({
			userid,
			...shown(run, busy[index], free(busy[index])),
		}));
	}
	const all = merged(busy.flat());
	return [{ userids: members, ...shown(run, all, free(all)) }];
}

function spanOf(run: OperationRun): Interval {
	const span = { from: Number(run.value('from')), to: Number(run.value('to')) };
	if (span.to <= span.from) throw run.error('The time span ends before it begins');
	if (span.to - span.from <= LONGEST) return span;
	throw run.error('The time span is longer than 366 days');
}

/** What is free of the working hours, by what is busy. */
function freeTimes(run: OperationRun, span: Interval): (busy: Interval[]) => Interval[] {
	const hours = {
		begin: Number(run.value('workBegins')),
		end: Number(run.value('workEnds')),
		weekdays: run.value('workingDays') as number[],
	};
	if (hours.end <= hours.begin) throw run.error('Work Ends must be later than Work Begins');
	const times = workingTimes(span, hours, run.timezone);
	const { shortest } = details(run);
	return (busy) => without(times, busy, shortest);
}

interface Details {
	/** Seconds. */
	shortest: number;
	tentativeIsBusy: boolean;
	wholeDayIsBusy: boolean;
}

function details(run: OperationRun): Details {
	const { shortest, tentativeIsBusy, wholeDayIsBusy } = (run.values.additionalFields ??
		{}) as Partial<Details>;
	const [field] = FREE_BUSY_DETAILS;
	return {
		shortest: shortest === undefined ? 0 : Number(run.encode(field, shortest)),
		tentativeIsBusy: tentativeIsBusy !== false,
		wholeDayIsBusy: wholeDayIsBusy !== false,
	};
}

/** What these members take part in and may fall into the span, with all that a list does not tell. */
async function schedulesOf(
	run: OperationRun,
	members: string[],
	span: Interval,
): Promise<IDataObject[]> {
	const calendars = [...new Set([run.value('calendarIds')].flat().map(String))];
	const lists = await run.forEach(calendars, async (calendar) => await listOf(run, calendar));
	const meant = lists
		.flat()
		.filter((schedule) => Number(schedule.status ?? 0) === 0)
		.filter((schedule) => members.some((userid) => decisionsOf(schedule, userid).length > 0))
		.filter(
			(schedule) => isRepeated(schedule) || occurrences(asWholeDays(schedule), span).length > 0,
		)
		.map(({ schedule_id: id }) => String(id));
	const parts = Array.from({ length: Math.ceil(meant.length / MOST_DETAILS) }, (_, index) =>
		meant.slice(index * MOST_DETAILS, (index + 1) * MOST_DETAILS),
	);
	const answers = await run.forEach(parts, async (schedule_id_list) => {
		const { schedule_list: list } = await run.call({
			...DETAILS,
			body: { schedule_id_list },
			repeatable: true,
		});
		return (list ?? []) as IDataObject[];
	});
	return answers.flat().map(asWholeDays);
}

async function listOf(run: OperationRun, calendar: string): Promise<IDataObject[]> {
	return await oncePerExecution(run, `schedules of ${calendar}`, async () => {
		return await run.callPages({ ...LIST, body: { cal_id: calendar } }, PAGES);
	});
}

const isRepeated = ({ reminders }: IDataObject) =>
	Number(((reminders ?? {}) as IDataObject).is_repeat ?? 0) === 1;

/** A whole day lasts as long, whatever the end says. */
function asWholeDays(schedule: IDataObject): IDataObject {
	if (Number(schedule.is_whole_day ?? 0) !== 1) return schedule;
	const { start_time: start, end_time: end } = schedule;
	return { ...schedule, end_time: Math.max(Number(end), Number(start) + DAY) };
}

function busyTimes(
	run: OperationRun,
	schedules: IDataObject[],
	userid: string,
	span: Interval,
): Busy[] {
	const { tentativeIsBusy, wholeDayIsBusy } = details(run);
	return schedules
		.filter(({ is_whole_day: whole }) => wholeDayIsBusy || Number(whole ?? 0) !== 1)
		.flatMap((schedule) => {
			const decisions = decisionsOf(schedule, userid);
			const length = Number(schedule.end_time) - Number(schedule.start_time);
			if (decisions.length === 0) return [];
			return occurrences(schedule, span)
				.filter((start) => decisions.every((decision) => takes(decision, start, tentativeIsBusy)))
				.map((from) => ({
					...within({ from, to: from + length }, span),
					schedules: [String(schedule.schedule_id)],
				}));
		});
}

function shown({ timezone }: OperationRun, busy: Busy[], free: Interval[]): IDataObject {
	const time = (seconds: number) => day(seconds, timezone, "yyyy-MM-dd'T'HH:mm:ssZZ");
	const entry = ({ from, to }: Interval) => ({
		start: time(from),
		end: time(to),
		minutes: Math.round((to - from) / 60),
	});
	return {
		busy: busy.map((span) => ({ ...entry(span), schedule_ids: span.schedules })),
		free: free.map(entry),
	};
}
