import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { ARCHIVED_MEMBER, HAS_LEFT } from './archived';

const LIST_DOC = 101696;
const DETAIL = {
	method: 'POST',
	path: '/cgi-bin/security/calendar/get_schedule_detail',
	doc: 101697,
} as const;

const SCHEDULES_AT_ONCE = 10;
const MOST_PER_PAGE = 1000;

const CALENDAR: Field = {
	displayName: 'Calendar ID',
	name: 'calendarId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA',
	description: 'The calendar (日历) of the member, as Get Calendar shows it, 64 bytes at most',
	send: 'body.cal_id',
	limits: { bytes: 64 },
};

export const archivedSchedule = defineResource({
	value: 'archivedSchedule',
	name: 'Archived Schedule',
	description: 'Schedules in the own calendars of archived members (日程存档)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get archived schedules by ID',
			description:
				'Read schedules of a member with attendees, times and reminders, canceled ones too',
			doc: DETAIL.doc,
			reads: true,
			request: { method: DETAIL.method, path: DETAIL.path },
			fields: [
				CALENDAR,
				{
					displayName: 'Schedule IDs',
					name: 'scheduleIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'The schedules (日程), as Get Many shows them, separated by commas or as a list; over 10 take several calls',
					send: 'body.schedule_id_list',
					as: 'texts',
					limits: { items: SCHEDULES_AT_ONCE },
					split: true,
				},
			],
			output: { items: 'schedule_list' },
			run: getSchedules,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many archived schedules of a member',
			description: 'List the schedules in the calendar of an archived member',
			doc: LIST_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/calendar/get_schedule_list' },
			fields: [
				CALENDAR,
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: true,
					description:
						'Whether each item holds the whole schedule, which takes one more call for every 10, or its ID only',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: MOST_PER_PAGE },
				items: 'schedule_id_list',
			},
			output: { itemKey: 'schedule_id' },
			alsoCalls: [DETAIL],
			run: listSchedules,
		},
		{
			value: 'getChanges',
			name: 'Get Changes',
			action: 'Get archived schedules that changed',
			description:
				'List the schedules of a member that were added or changed since a cursor. Each item holds next_cursor, for the next time; deleted schedules are not among them.',
			doc: LIST_DOC,
			reads: true,
			request: {
				method: 'POST',
				path: '/cgi-bin/security/calendar/get_schedule_list_by_sequence',
			},
			fields: [CALENDAR],
			filters: [
				{
					displayName: 'Since Cursor',
					name: 'sinceCursor',
					type: 'string',
					default: '',
					description:
						'The next_cursor of the last time, of the same calendar, 128 bytes at most; without it, all schedules come',
					send: 'body.cursor',
					limits: { bytes: 128 },
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: MOST_PER_PAGE },
				items: 'schedule_list',
			},
			run: listChanges,
		},
		{
			value: 'getCalendar',
			name: 'Get Calendar',
			action: 'Get calendar of an archived member',
			description: "Read the ID of the member's own calendar (默认日历本)",
			doc: LIST_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/calendar/get_default_calendar' },
			fields: [ARCHIVED_MEMBER],
			filters: [HAS_LEFT],
		},
	],
});

/** One answer of the details: what it says of a meeting stands beside the list, and belongs to a single one. */
function schedulesIn({ schedule_list: list, ...beside }: IDataObject): IDataObject[] {
	const schedules = (list ?? []) as IDataObject[];
	return schedules.length === 1 ? [{ ...beside, ...schedules[0] }] : schedules;
}

async function getSchedules(run: OperationRun): Promise<IDataObject[]> {
	const answers = await run.forEach(await run.payloads(), async (part) => await run.send(part));
	return answers.flatMap(schedulesIn);
}

async function listSchedules(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const ids = (await run.sendPages(payload)) as unknown as string[];
	if (run.values.withDetails === false) return ids.map((id) => ({ schedule_id: id }));
	const groups = Array.from({ length: Math.ceil(ids.length / SCHEDULES_AT_ONCE) }, (_, index) =>
		ids.slice(index * SCHEDULES_AT_ONCE, (index + 1) * SCHEDULES_AT_ONCE),
	);
	const details = await run.forEach(groups, async (schedule_id_list) =>
		schedulesIn(
			await run.call({
				...DETAIL,
				body: { cal_id: payload.body.cal_id, schedule_id_list },
				repeatable: true,
			}),
		),
	);
	return details.flat();
}

/** The limit bounds what WeCom looks at, so no page brings more than is wanted, and none is cut. */
async function listChanges(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { wanted } = run;
	const found: IDataObject[] = [];
	let cursor = payload.body.cursor;
	for (let ended = false; !ended && found.length < wanted; ) {
		const limit = Math.min(MOST_PER_PAGE, wanted - found.length);
		const body = { ...payload.body, ...(!isEmpty(cursor) && { cursor }), limit };
		const { schedule_list: list, next_cursor: next } = await run.send({ ...payload, body });
		for (const schedule of (list ?? []) as IDataObject[]) found.push(schedule);
		ended = isEmpty(next) || next === cursor;
		if (!ended) cursor = next;
	}
	return found.map((schedule) => ({ ...schedule, next_cursor: cursor }));
}
