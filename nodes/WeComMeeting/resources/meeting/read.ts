import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { inWindows, windows } from '../../../shared/operation';
import { STATUSES } from './fields';

const DAY = 86_400;
const LONGEST_LIST = 180 * DAY;
const LONGEST_STARTS = 30 * DAY;

export const INFO = { method: 'POST', path: '/cgi-bin/meeting/get_info', doc: 99049 } as const;

export const SUMMARY = [
	'meetingid',
	'title',
	'status',
	'status_name',
	'meeting_type',
	'meeting_type_name',
	'meeting_start',
	'meeting_duration',
	'admin_userid',
	'description',
	'location',
	'cal_id',
	'meeting_code',
	'meeting_link',
	'attendees',
	'current_sub_meetingid',
] as const;

const TYPE_NAMES: Record<number, string> = {
	0: 'One-Time',
	1: 'Recurring',
	2: 'WeChat',
	3: 'Rooms Screen Sharing',
	5: 'Personal Meeting Number',
	6: 'Webinar',
};

/** A meeting with its ID, where that is known, and the names of what WeCom tells in numbers. */
function described(meetingid: unknown, info: IDataObject): IDataObject {
	const status = STATUSES.find(({ value }) => value === info.status)?.name;
	const type = TYPE_NAMES[Number(info.meeting_type)];
	return {
		...(meetingid !== undefined && { meetingid: String(meetingid) }),
		...info,
		...(status && { status_name: status }),
		...(type && { meeting_type_name: type }),
	};
}

export async function getMeeting(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return described(payload.body.meetingid, await run.send(payload));
}

/** The meetings of a member: the API lists their IDs only. */
export async function listMeetings(run: OperationRun): Promise<IDataObject[]> {
	const { status } = (run.values.filters ?? {}) as { status?: number };
	if (status === undefined) {
		const ids = await listIds(run);
		if (run.values.withDetails === false) return ids.map((meetingid) => ({ meetingid }));
		return await run.forEach(ids, async (id) => await details(run, id));
	}
	const ids = await listIds(run.withValues({ returnAll: true }));
	const meetings = await run.forEach(ids, async (id) => await details(run, id));
	return meetings.filter((meeting) => meeting.status === Number(status)).slice(0, run.wanted);
}

async function details(run: OperationRun, meetingid: string): Promise<IDataObject> {
	return described(meetingid, await run.call({ ...INFO, body: { meetingid }, repeatable: true }));
}

async function listIds(run: OperationRun): Promise<string[]> {
	const [payload] = await run.payloads();
	const { begin_time: begin, end_time: end } = payload.body;
	const list = async (span: IDataObject = {}) =>
		await run.sendPages({ ...payload, body: { ...payload.body, ...span } });
	if (begin === undefined && end === undefined) return (await list()) as unknown as string[];
	const span = {
		from: Number(begin ?? Number(end) - LONGEST_LIST),
		to: Number(end ?? Number(begin) + LONGEST_LIST),
	};
	const ids = await inWindows(run, span, LONGEST_LIST, async ({ from, to }) => {
		return await list({ begin_time: from, end_time: to });
	});
	return ids as unknown as string[];
}

/** Starts come newest first, so the parts of a long time span do too. A part does not hold its last second. */
export async function listStarts(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { begin_time: from, end_time: to } = payload.body as Record<string, number>;
	if (to < from) throw run.error('The time span ends before it begins');
	const { wanted } = run;
	const found: IDataObject[] = [];
	for (const part of windows({ from, to }, LONGEST_STARTS).reverse()) {
		const span = { begin_time: part.from, end_time: part.to };
		const starts = await run.sendPages({ ...payload, body: { ...payload.body, ...span } });
		for (const start of starts) found.push(start);
		if (found.length >= wanted) break;
	}
	return found.slice(0, wanted);
}
