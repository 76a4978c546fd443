import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { attendeesOf, inMeeting } from './meetings';
import { orExplain } from './results';

const A_PAGE = 50;
/** The kind of device (instance_id) that joins through the room connector. */
const CONNECTED = 9;

/** WeCom finds rooms by a part of their name. */
export async function searchRooms(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const name = ({ meeting_room_name: room, meeting_room_location: place }: IDataObject) =>
		[room, place].filter(Boolean).join(', ');
	return await searchByRoom(this, filter, paginationToken, {
		path: '/cgi-bin/meeting/rooms/list',
		list: 'meeting_room_list',
		entry: (room) => ({ name: name(room), value: String(room.meeting_room_id) }),
	});
}

/** Devices too are found by the name of their room. */
export async function searchRoomsDevices(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const name = ({ meeting_room_name: room, device_model: model }: IDataObject) =>
		[room, model].filter(Boolean).join(', ');
	return await searchByRoom(this, filter, paginationToken, {
		path: '/cgi-bin/meeting/rooms/list_devices',
		list: 'device_info_list',
		entry: (device) => ({
			name: `${name(device)} (${String(device.rooms_id)})`,
			value: String(device.rooms_id),
		}),
	});
}

interface Listing {
	path: string;
	list: string;
	entry: (found: IDataObject) => INodeListSearchItems;
}

async function searchByRoom(
	context: ILoadOptionsFunctions,
	filter: string | undefined,
	paginationToken: string | undefined,
	{ path, list, entry }: Listing,
): Promise<INodeListSearchResult> {
	const typed = filter?.trim();
	return await orExplain(async () => {
		const answer = await (
			await reader(context)
		)(path, undefined, {
			limit: A_PAGE,
			...(typed && { meeting_room_name: typed }),
			...(paginationToken && { cursor: paginationToken }),
		});
		const { [list]: found, has_more: more, next_cursor: next } = answer;
		return {
			results: ((found ?? []) as IDataObject[]).map(entry),
			...(more === true && next ? { paginationToken: String(next) } : {}),
		};
	});
}

/** The SIP and H.323 devices in the meeting that the form names. */
export async function searchConnectedDevices(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inMeeting(this, { filter, paginationToken }, async (read, meetingid) => {
		const attendees = await attendeesOf(read, meetingid);
		const connected = attendees.filter(({ instance_id: kind }) => Number(kind) === CONNECTED);
		const ids = new Set(connected.map(({ tmp_openid: id }) => String(id)));
		return await Promise.all([...ids].map(async (id) => await named(read, meetingid, id)));
	});
}

/** By its ID alone where it has just left. */
async function named(read: Read, meetingid: string, id: string): Promise<INodeListSearchItems> {
	try {
		const { name, ip } = await read('/cgi-bin/meeting/mra/query_status', undefined, {
			meetingid,
			tmp_openid: id,
		});
		return { name: [name, ip].filter(Boolean).join(', ') || id, value: id };
	} catch {
		return { name: id, value: id };
	}
}
