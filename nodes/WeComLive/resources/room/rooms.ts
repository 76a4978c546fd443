import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { listed, pages, ROOM_NAME } from './listing';
import { namedRoom } from './names';
import { without } from './without';

const ROOMS = { method: 'POST', path: '/cgi-bin/meeting/rooms/list' } as const;
const ROOMS_DOC = 98795;

export const ROOM_LISTS: Operation[] = [
	{
		value: 'getAll',
		name: 'Get Many',
		action: 'Get many video meeting rooms',
		description:
			'List the Rooms meeting rooms of the company with ID, name, place, capacity, status, and whether they can be booked and called',
		doc: ROOMS_DOC,
		reads: true,
		request: ROOMS,
		filters: [ROOM_NAME],
		pages: pages('meeting_room_list'),
		output: {
			schema: schemaLike({
				meeting_room_id: '100001',
				meeting_room_name: '会议室一',
				meeting_room_location: '广州-大厦-10',
				account_type: 1,
				account_type_name: 'Special',
				participant_number: 12,
				meeting_room_status: 2,
				meeting_room_status_name: 'Free',
				scheduled_status: 1,
				scheduled_status_name: 'Bookable',
				is_allow_call: true,
			}),
		},
		run: async (run) => await listed(run, (room) => namedRoom(without(room, 'active_code'))),
	},
	{
		value: 'getActivationCodes',
		name: 'Get Activation Codes',
		action: 'Get activation codes of video meeting rooms',
		description:
			'List the codes (激活码) with which equipment is activated for Rooms meeting rooms',
		doc: ROOMS_DOC,
		reads: true,
		request: ROOMS,
		filters: [ROOM_NAME],
		pages: pages('meeting_room_list'),
		output: {
			sensitive: ['active_code'],
			schema: schemaLike({
				meeting_room_id: '100001',
				meeting_room_name: '会议室一',
				meeting_room_location: '广州-大厦-10',
				active_code: '69MS2PKC',
			}),
		},
		run: async (run) =>
			await listed(run, (room) => ({
				meeting_room_id: room.meeting_room_id,
				meeting_room_name: room.meeting_room_name,
				meeting_room_location: room.meeting_room_location,
				active_code: room.active_code,
			})),
	},
];
