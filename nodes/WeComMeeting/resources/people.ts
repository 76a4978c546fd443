import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../shared/operation';
import { LOOKED_UP } from './devices';
import { LOOK_UP_IN } from './personFields';

/** Someone in a meeting, on one device. */
export interface Present extends IDataObject {
	tmp_openid: string;
	instance_id: number;
}

interface Place {
	request: { method: 'POST'; path: string };
	doc: number;
	pages: Pages;
	/** Where a person is missing from. */
	name: string;
	advice: string;
	/** The list is of one time of a recurring meeting. */
	recurs: boolean;
}

const page = (items: string, max: number): Pages => ({
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	more: 'has_more',
	limit: { send: 'body.limit', max, steady: true },
	items,
});

/** The lists that say who is where. */
export const PLACES = {
	meeting: {
		request: { method: 'POST', path: '/cgi-bin/meeting/get_realtime_attendee_list' },
		doc: 98157,
		pages: page('attendees', 50),
		name: 'in the meeting now',
		advice:
			'Attendee → Get Current shows who is. Of a recurring meeting, give Options → Sub-Meeting too.',
		recurs: true,
	},
	attended: {
		request: { method: 'POST', path: '/cgi-bin/meeting/get_attendee_list' },
		doc: 98156,
		pages: page('attendees', 100),
		name: 'among those who took part',
		advice:
			'Attendee → Get Many shows who did. Of a recurring meeting, give Options → Sub-Meeting too.',
		recurs: true,
	},
	waitingRoom: {
		request: { method: 'POST', path: '/cgi-bin/meeting/waitingroom/get_current_user_list' },
		doc: 98163,
		pages: page('user_list', 50),
		name: 'in the waiting room now',
		advice: 'Waiting Room → Get Current shows who is.',
		recurs: false,
	},
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;

/** The look-ups that an operation makes beside its own call. */
export const lookUps = (...names: PlaceName[]) =>
	names.map((name) => ({
		...PLACES[name].request,
		doc: PLACES[name].doc,
		sends: { 'body.meetingid': 'meetingId' },
	}));

/**
 * The people of the form as the API names them.
 *
 * @throws NodeOperationError for one who is not there
 */
export async function peopleOf(
	run: OperationRun,
	meetingid: unknown,
	where: PlaceName,
): Promise<Present[]> {
	const isMember = run.values.personBy !== 'temporaryId';
	const device = Number(run.values.device ?? LOOKED_UP);
	const ids = givenIds(run, isMember ? ['userId', 'userIds'] : ['tmpOpenId', 'tmpOpenIds']);
	if (!isMember && device !== LOOKED_UP) {
		return ids.map((tmp_openid) => ({ tmp_openid, instance_id: device }));
	}
	return await lookedUp(run, { meetingid, where, key: isMember ? 'userid' : 'tmp_openid' }, ids);
}

function givenIds(run: OperationRun, names: string[]): string[] {
	const name = names.find((candidate) => candidate in run.values) ?? names[0];
	return [run.value(name)].flat().map(String);
}

interface Search {
	meetingid: unknown;
	where: PlaceName;
	key: 'userid' | 'tmp_openid';
}

/** The same people with their temporary IDs and devices. */
async function lookedUp(run: OperationRun, search: Search, ids: string[]): Promise<Present[]> {
	const device = Number(run.values.device ?? LOOKED_UP);
	if (search.meetingid === undefined) throw run.error('Meeting is needed to look people up');
	const there = await present(run, search.meetingid, search.where);
	return ids.flatMap((id) => {
		const found = there.filter((person) => isSame(person[search.key], id));
		const { name, advice } = PLACES[search.where];
		if (found.length === 0) throw run.error(`${id} is not ${name}`, advice);
		const chosen = found.filter(({ instance_id: used }) => device === LOOKED_UP || used === device);
		if (chosen.length > 0) return distinct(chosen);
		throw run.error(`${id} has not joined with that device`, 'Leave Device at Any.');
	});
}

async function present(
	run: OperationRun,
	meetingid: unknown,
	where: PlaceName,
): Promise<Present[]> {
	const { request, doc, pages, recurs } = PLACES[where];
	const { subMeetingId } = (run.values.options ?? {}) as IDataObject;
	const part = recurs && subMeetingId ? run.encode(LOOK_UP_IN, subMeetingId) : undefined;
	const body = { meetingid, ...(part !== undefined && { sub_meetingid: part }) } as IDataObject;
	return (await run.callPages({ ...request, doc, body }, pages)) as Present[];
}

/** WeCom takes user IDs whatever their case. */
const isSame = (one: unknown, other: string) =>
	String(one ?? '').toLowerCase() === other.toLowerCase();

/** Who joined several times with a device is listed as often. */
function distinct(found: Present[]): Present[] {
	const people = found.map(({ tmp_openid, instance_id }): Present => ({ tmp_openid, instance_id }));
	return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}
