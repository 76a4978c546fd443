import type { IDataObject } from 'n8n-workflow';

import { meetingRoomField } from '../../shared/fields';
import type { Operation, OperationRun } from '../../shared/operation';
import { PLACE_FILTERS } from './meetingRoom';

const DAY = 86_400;

/** The days of the API begin at midnight in China. */
const OFFSET = 8 * 3600;

export const getMany: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many bookings of meeting rooms',
	description: 'List when rooms are taken in a time span of any length, one item a room',
	doc: 93620,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/get_booking_info' },
	filters: [
		...PLACE_FILTERS,
		meetingRoomField({
			name: 'roomId',
			send: 'body.meetingroom_id',
			description: 'Only this room: from the list, or by ID',
		}),
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			default: '',
			description: 'Only bookings from then on. Left out: from now on.',
			send: 'body.start_time',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			default: '',
			description:
				'Only bookings until then. Left out: until midnight. Several days take one call each.',
			send: 'body.end_time',
		},
	],
	output: { items: 'booking_list' },
	run: getBookings,
};

/** One call takes one day. */
async function getBookings(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const now = Math.floor(Date.now() / 1000);
	const from = Number(body.start_time ?? now);
	const to = Number(body.end_time ?? nextMidnight(from));
	if (to < from) throw run.error('The time span ends before it begins');
	const isDefault = body.start_time === undefined && body.end_time === undefined;
	const days = isDefault ? [{}] : daysOf(from, to);
	const answers = await run.forEach(days, async (day) => {
		const { booking_list: list } = await run.send({ ...payload, body: { ...body, ...day } });
		return (list ?? []) as IDataObject[];
	});
	return byRoom(answers.flat());
}

const nextMidnight = (moment: number): number =>
	(Math.floor((moment + OFFSET) / DAY) + 1) * DAY - OFFSET;

function daysOf(from: number, to: number): IDataObject[] {
	const days: IDataObject[] = [];
	let start = from;
	do {
		const end = Math.min(nextMidnight(start), to);
		days.push({ start_time: start, end_time: end });
		start = end;
	} while (start < to);
	return days;
}

/** Each room once, with its bookings of all days: one that lasts over midnight comes on both. */
function byRoom(entries: IDataObject[]): IDataObject[] {
	const rooms = new Map<unknown, Map<string, unknown>>();
	for (const { meetingroom_id: id, schedule } of entries) {
		const bookings = rooms.get(id) ?? new Map<string, unknown>();
		rooms.set(id, bookings);
		for (const booking of (schedule ?? []) as IDataObject[]) {
			bookings.set(JSON.stringify(booking), booking);
		}
	}
	return [...rooms].map(([id, bookings]) => ({
		meetingroom_id: id as number,
		schedule: [...bookings.values()] as IDataObject[],
	}));
}
