import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const MEETINGS_SHOWN = 20;
const DAYS_AROUND = 89;
const DAY = 86_400;
const DELETED = 1;
const WEBINAR = 6;
const ATTENDEES_A_PAGE = 50;
const CHOOSE_FIRST = 'Choose the meeting first';

/** WeCom lists the meetings of a member only: what is typed is taken as a user id. */
export async function searchMeetings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await meetingsOfMember(this, filter, paginationToken);
}

/** Those of the same meetings that are webinars. */
export async function searchWebinars(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await meetingsOfMember(this, filter, paginationToken, WEBINAR);
}

async function meetingsOfMember(
	context: ILoadOptionsFunctions,
	typed: string | undefined,
	paginationToken: string | undefined,
	type?: number,
): Promise<INodeListSearchResult> {
	const userid = typed?.trim();
	if (!userid) return { results: [] };
	return await orExplain(async () => {
		const read = await reader(context);
		const now = Math.floor(Date.now() / 1000);
		const { meetingid_list: list, next_cursor: next } = await read(
			'/cgi-bin/meeting/get_user_meetingid',
			undefined,
			{
				userid,
				begin_time: now - DAYS_AROUND * DAY,
				end_time: now + DAYS_AROUND * DAY,
				limit: MEETINGS_SHOWN,
				...(paginationToken && { cursor: paginationToken }),
			},
		);
		const ids = (list ?? []) as string[];
		const meetings = await Promise.all(ids.map(async (id) => await detailed(read, id)));
		const wanted = meetings.filter((meeting) => type === undefined || meeting.type === type);
		const results = wanted.map(({ name, value }) => ({ name, value }));
		return { results, ...(next ? { paginationToken: String(next) } : {}) };
	});
}

async function detailed(
	read: Read,
	meetingid: string,
): Promise<INodeListSearchItems & { type: number }> {
	const {
		title,
		meeting_start: start,
		meeting_type: type,
	} = await read('/cgi-bin/meeting/get_info', undefined, { meetingid });
	return { name: `${String(title)}, ${timeOf(start)}`, value: meetingid, type: Number(type) };
}

/** One of the times of the recurring meeting that the form names. */
export async function searchSubMeetings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inMeeting(this, { filter, paginationToken }, async (read, meetingid) =>
		subMeetings(await read('/cgi-bin/meeting/get_info', undefined, { meetingid })),
	);
}

interface Typed {
	filter?: string;
	paginationToken?: string;
}

/** What there is in the meeting that the form names. */
export async function inMeeting(
	context: ILoadOptionsFunctions,
	{ filter, paginationToken }: Typed,
	list: (read: Read, meetingid: string) => Promise<INodeListSearchItems[]>,
): Promise<INodeListSearchResult> {
	const meetingid = context.getCurrentNodeParameter('meetingId', { extractValue: true });
	if (typeof meetingid !== 'string' || meetingid === '') {
		return { results: [{ name: CHOOSE_FIRST, value: '' }] };
	}
	return await orExplain(async () => {
		const entries = await list(await reader(context), meetingid);
		return paged(matching(entries, filter), paginationToken);
	});
}

/** Those who are in a meeting now, an entry a device; of a recurring one, in the time that is on. */
export async function attendeesOf(read: Read, meetingid: string): Promise<IDataObject[]> {
	const info = await read('/cgi-bin/meeting/get_info', undefined, { meetingid });
	const part = info.current_sub_meetingid;
	const found: IDataObject[] = [];
	let cursor: IDataObject[string];
	do {
		const answer = await read('/cgi-bin/meeting/get_realtime_attendee_list', undefined, {
			meetingid,
			limit: ATTENDEES_A_PAGE,
			...(part ? { sub_meetingid: part } : {}),
			...(cursor ? { cursor } : {}),
		});
		found.push(...((answer.attendees ?? []) as IDataObject[]));
		cursor = answer.has_more === true && answer.next_cursor !== cursor ? answer.next_cursor : '';
	} while (cursor);
	return found;
}

function subMeetings({
	sub_meetings: list,
	current_sub_meetingid: current,
}: IDataObject): INodeListSearchItems[] {
	const entries = ((list ?? []) as IDataObject[])
		.filter(({ status }) => Number(status) !== DELETED)
		.map(({ sub_meetingid: id, start_time: start }) => {
			const mark = id === current ? ' (Current or Next)' : '';
			return { name: timeOf(start) + mark, value: String(id) };
		});
	const isListed = entries.some(({ value }) => value === current);
	const first = isListed || !current ? [] : [{ name: 'Current or Next', value: String(current) }];
	return [...first, ...entries];
}

function timeOf(seconds: unknown): string {
	const iso = new Date(Number(seconds) * 1000).toISOString();
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
