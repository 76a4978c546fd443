import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const A_PAGE = 50;
/** The kind of device (instance_id) that joins through the room connector. */
const CONNECTED = 9;
const MEETING_FIRST = 'Choose the meeting first';

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
	const meetingid = this.getCurrentNodeParameter('meetingId', { extractValue: true });
	if (typeof meetingid !== 'string' || meetingid === '') {
		return { results: [{ name: MEETING_FIRST, value: '' }] };
	}
	return await orExplain(async () => {
		const read = await reader(this);
		const ids = await connectedTo(read, meetingid);
		const devices = await Promise.all(ids.map(async (id) => await named(read, meetingid, id)));
		return paged(matching(devices, filter), paginationToken);
	});
}

async function connectedTo(read: Read, meetingid: string): Promise<string[]> {
	const { current_sub_meetingid: part } = await read('/cgi-bin/meeting/get_info', undefined, {
		meetingid,
	});
	const found = new Set<string>();
	let cursor: unknown;
	for (;;) {
		const {
			attendees,
			has_more: more,
			next_cursor: next,
		} = await read('/cgi-bin/meeting/get_realtime_attendee_list', undefined, {
			meetingid,
			limit: A_PAGE,
			...(part ? { sub_meetingid: part } : {}),
			...(cursor ? { cursor } : {}),
		} as IDataObject);
		for (const { instance_id: kind, tmp_openid: id } of (attendees ?? []) as IDataObject[]) {
			if (Number(kind) === CONNECTED) found.add(String(id));
		}
		if (more !== true || !next || next === cursor) return [...found];
		cursor = next;
	}
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
