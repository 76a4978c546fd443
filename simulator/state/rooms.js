const { ApiError } = require('../api-error');
const { meetingOf, runningOf } = require('./meetings');
const { cursorPage } = require('./pages');

const RECURRING = 1;
const LONGEST_MEETING = 86_400;
const ROOMS_A_PAGE = 20;
const ROOMS_ON_WINDOWS = 20;
const CONNECTED = 9;
const NOT_CALLED = 1;
const JOINED = 2;
const CALLING = 4;
const CANCELED = 5;

const base64 = (text) => Buffer.from(text).toString('base64');

const roomOf = (world, id) => {
	const room = world.rooms.get(id);
	if (!room) throw new ApiError(40058, 'invalid meeting_room_id');
	return room;
};

const shown = ({ id, name, floor }) => ({
	meeting_room_id: id,
	meeting_room_name: name,
	meeting_room_location: `广州-大厦-${floor}`,
});

function list({ body }, world) {
	const { meeting_room_name: typed = '' } = body;
	const found = [...world.rooms.values()].filter(({ name }) => name.includes(typed));
	const { entries, next_cursor } = cursorPage(found, body, ROOMS_A_PAGE);
	return {
		meeting_room_list: entries.map((room) => ({
			...shown(room),
			account_type: 0,
			active_code: room.activeCode,
			participant_number: 12,
			meeting_room_status: 2,
			scheduled_status: 1,
			is_allow_call: true,
		})),
		has_more: next_cursor !== '',
		next_cursor,
	};
}

function info({ body }, world) {
	const { id, name, floor, password, description } = roomOf(world, body.meeting_room_id);
	return {
		basic_info: {
			rooms_id_list: [`${id}-device`],
			meeting_room_name: name,
			city: '广州',
			building: '大厦',
			floor,
			participant_number: 12,
			device: 'ROOMS',
			desc: base64(description),
			password: base64(password),
		},
		account_info: { account_type: 0, valid_period: '-' },
		hardware_info: { ip: '10.10.10.69', meeting_room_status: 2, health_status: 'OK' },
		pmi_info: { pmi_code: '12345678', pmi_pwd: base64('2468') },
		monitor_status: 0,
		is_allow_call: true,
		scheduled_status: 1,
	};
}

function book({ body }, world) {
	const { meeting_type: type, meeting_duration: duration } = meetingOf(world, body.meetingid);
	if (type === RECURRING) throw new ApiError(40058, 'recurring meetings take no rooms');
	if (duration > LONGEST_MEETING) throw new ApiError(40058, 'the meeting is too long');
	return { meeting_room_list: body.meeting_room_id_list.map((id) => shown(roomOf(world, id))) };
}

function release({ body }, world) {
	meetingOf(world, body.meetingid);
	for (const id of body.meeting_room_id_list) roomOf(world, id);
	return {};
}

const calleeOf = ({ meeting_room_id: room, mra_address: device }) => {
	if ((room === undefined) === (device === undefined)) {
		throw new ApiError(40058, 'either meeting_room_id or mra_address');
	}
	return room ?? `${device.protocol} ${device.dial_string}`;
};

function call({ body }, world) {
	const callee = calleeOf(body);
	if (body.meeting_room_id) roomOf(world, body.meeting_room_id);
	runningOf(world, body.meetingid);
	const invite_id = world.newId('invite');
	world.roomCalls.set(`${body.meetingid} ${callee}`, { invite_id, status: CALLING, asked: 0 });
	return { invite_id };
}

const joined = (callee, { meeting_room_id: room, mra_address: device }) => ({
	userid: '',
	tmp_openid: `ms-${callee.replace(/\W+/g, '-')}`,
	instance_id: room ? ROOMS_ON_WINDOWS : CONNECTED,
	role: 0,
	join_type: 1,
	join_time: '1772326800',
	audio_state: true,
	video_state: true,
	...(device && { name: device.dial_string, raised: false, layout: 1 }),
});

/** Whoever is called answers when asked about a second time. */
function responseStatus({ body }, world) {
	const callee = calleeOf(body);
	const made = world.roomCalls.get(`${body.meetingid} ${callee}`);
	if (!made) return { status: NOT_CALLED, response_time: '' };
	made.asked += 1;
	if (made.status === CALLING && made.asked > 1) {
		made.status = JOINED;
		runningOf(world, body.meetingid).present.push(joined(callee, body));
	}
	return {
		status: made.status,
		response_time: made.status === CALLING ? '' : '2026/03/01 09:00:00',
	};
}

function cancelCall({ body }, world) {
	const made = world.roomCalls.get(`${body.meetingid} ${calleeOf(body)}`);
	if (made?.invite_id !== body.invite_id) throw new ApiError(40058, 'invalid invite_id');
	made.status = CANCELED;
	return {};
}

const deviceOf = (world, meetingid, id) => {
	const device = runningOf(world, meetingid).present.find(
		({ tmp_openid, instance_id }) => tmp_openid === id && instance_id === CONNECTED,
	);
	if (!device) throw new ApiError(40058, 'invalid tmp_openid');
	return device;
};

function status({ body }, world) {
	const { name, raised, layout, tmp_openid, ...device } = deviceOf(
		world,
		body.meetingid,
		body.tmp_openid,
	);
	return {
		tmp_openid,
		instance_id: CONNECTED,
		user_role: device.role,
		webinar_member_role: 0,
		ip: '192.168.2.2',
		name,
		audio_state: device.audio_state,
		video_state: device.video_state,
		screen_shared_state: false,
		default_layout: layout,
		raise_hands_state: raised,
	};
}

const changing =
	(values) =>
	({ body }, world) => {
		Object.assign(deviceOf(world, body.meetingid, body.mra.tmp_openid), values(body));
		return {};
	};

function hangUp({ body }, world) {
	const device = deviceOf(world, body.meetingid, body.mra.tmp_openid);
	const meeting = runningOf(world, body.meetingid);
	meeting.present = meeting.present.filter((person) => person !== device);
	return {};
}

const ROOMS = '/cgi-bin/meeting/rooms';
const MRA = '/cgi-bin/meeting/mra';

const routes = {
	[`${ROOMS}/list`]: list,
	[`${ROOMS}/get_info`]: info,
	[`${ROOMS}/book`]: book,
	[`${ROOMS}/release`]: release,
	[`${ROOMS}/call`]: call,
	[`${ROOMS}/get_response_status`]: responseStatus,
	[`${ROOMS}/cancel_call`]: cancelCall,
	[`${MRA}/query_status`]: status,
	[`${MRA}/set_default_layout`]: changing(({ default_layout: layout }) => ({ layout })),
	[`${MRA}/set_raise_hand`]: changing(({ raise_hand: raised }) => ({ raised })),
	[`${MRA}/hangup`]: hangUp,
};

const room = (id, name, floor, description) => ({
	id,
	name,
	floor,
	description,
	password: '654321',
	activeCode: '69MS2PKC',
});

function seed(world) {
	const rooms = [
		room('room-seeded', '望江厅', '10', '靠窗'),
		room('room-seeded-second', '观山厅', '11', '投影'),
		room('room-seeded-third', '小会议室', '11', ''),
	];
	world.rooms = new Map(rooms.map((entry) => [entry.id, entry]));
	world.roomCalls = new Map();
}

module.exports = { routes, seed };
