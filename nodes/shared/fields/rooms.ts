import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

/** A meeting room with Rooms equipment. */
export function roomField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Rooms Meeting Room',
		name: 'roomId',
		search: 'searchRooms',
		idPlaceholder: '100001',
		id: ANY_ID,
		required: true,
		description:
			'The meeting room (Rooms会议室): choose from the list, or give the meeting_room_id that Get Many shows',
		send: 'body.meeting_room_id',
		...field,
	});
}

/** Several of them, where a list chooses one. */
export function roomsField(field: Partial<Field> = {}): Field {
	return locator({
		displayName: 'Rooms Meeting Rooms',
		thing: 'Rooms Meeting Room',
		name: 'roomIds',
		search: 'searchRooms',
		idPlaceholder: '100001, 100002',
		id: { regex: '.*\\S.*', hint: 'Give at least one ID' },
		required: true,
		description:
			'The meeting rooms (Rooms会议室): choose one from the list, or give by ID as many as you like, separated by commas or as a list; Get Many shows each as meeting_room_id',
		send: 'body.meeting_room_id_list',
		as: 'texts',
		...field,
	});
}

/** The equipment of such a room, which has an ID of its own. */
export function roomsDeviceField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Rooms Device',
		name: 'roomsId',
		search: 'searchRoomsDevices',
		idPlaceholder: '45613',
		id: ANY_ID,
		required: true,
		description:
			'The Rooms device (设备): choose from the list, or give the rooms_id that Get Devices shows',
		send: 'body.rooms_id',
		...field,
	});
}

/** A SIP or H.323 device that has joined the meeting that `meetingId` of the form names. */
export function connectedDeviceField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Device',
		name: 'tmpOpenId',
		search: 'searchConnectedDevices',
		idPlaceholder: 'tmp_openid',
		id: ANY_ID,
		required: true,
		description:
			'The SIP or H.323 device (MRA) in the meeting: choose from the list of those that have joined, or give its ID in this meeting, the tmp_openid that WeCom Meeting → Attendee → Get Current shows with instance_id 9',
		send: 'body.mra.tmp_openid',
		...field,
	});
}
