const { ApiError } = require('../api-error');
const { cursorPage } = require('./pages');
const { meetingOf, partOf, runningOf } = require('./meetings');

const ENDED = 3;
const UNUSED_PAGE = 20;

/** How long the pages are of a list that must be asked for in equal ones. */
const firstPages = new WeakMap();

const page = (name, list, body, world) => {
	const { cursor, limit } = body;
	const lengths = firstPages.get(world) ?? {};
	firstPages.set(world, lengths);
	if (!cursor) lengths[name] = limit;
	else if (lengths[name] !== limit)
		throw new ApiError(40058, 'limit is not that of the first page');
	const { entries, next_cursor } = cursorPage(list, body, UNUSED_PAGE);
	return { [name]: entries, has_more: next_cursor !== '', next_cursor };
};

const shownInWaitingRoom = ({ userid, tmp_openid, instance_id }) => ({
	userid,
	tmp_openid,
	instance_id,
});

/** WeCom does nothing, and says so of nobody, where the device is another. */
const among =
	(people) =>
	({ tmp_openid, instance_id }) =>
		people.some((one) => one.tmp_openid === tmp_openid && one.instance_id === instance_id);

const acting =
	(change) =>
	({ body }, world) => {
		const meeting = runningOf(world, body.meetingid);
		const people = body.operated_users ?? [body.operated_user];
		change(meeting, among(people), body);
		return {};
	};

const set = (values) => (meeting, isMeant, body) => {
	for (const person of meeting.present.filter(isMeant)) Object.assign(person, values(body));
};

const FROM_WAITING_ROOM = 1;
const TO_WAITING_ROOM = 2;

function move(meeting, isMeant, { operate_type }) {
	const [from, to] =
		operate_type === TO_WAITING_ROOM ? ['present', 'waiting'] : ['waiting', 'present'];
	const moved = meeting[from].filter(isMeant);
	meeting[from] = meeting[from].filter((person) => !isMeant(person));
	if (operate_type === TO_WAITING_ROOM || operate_type === FROM_WAITING_ROOM) {
		meeting[to].push(...moved);
	}
}

function remove(meeting, isMeant) {
	meeting.present = meeting.present.filter((person) => !isMeant(person));
}

const rename = (meeting, isMeant, { operated_users }) => {
	for (const person of meeting.present.filter(isMeant)) {
		person.nickname = operated_users.find(among([person])).nickname;
	}
};

function end({ body }, world) {
	const meeting = runningOf(world, body.meetingid);
	if (body.force_dismiss === 0 && meeting.present.length > 0) {
		throw new ApiError(400, 'there are people in the meeting');
	}
	Object.assign(meeting, { status: ENDED, present: [], waiting: [] });
	return {};
}

const CONTROL = '/cgi-bin/meeting/realcontrol';

const routes = {
	'/cgi-bin/meeting/get_realtime_attendee_list': ({ body }, world) =>
		page('attendees', partOf(world, body).present, body, world),
	'/cgi-bin/meeting/get_attendee_list': ({ body }, world) =>
		page('attendees', partOf(world, body).attended, body, world),
	'/cgi-bin/meeting/waitingroom/get_current_user_list': ({ body }, world) =>
		page(
			'user_list',
			meetingOf(world, body.meetingid).waiting.map(shownInWaitingRoom),
			body,
			world,
		),
	'/cgi-bin/meeting/waitingroom/get_user_list': ({ body }, world) =>
		page('user_list', meetingOf(world, body.meetingid).waited, body, world),
	[`${CONTROL}/mute_user`]: acting(set(({ option }) => ({ audio_state: !option }))),
	[`${CONTROL}/switch_user_video`]: acting(set(({ video = false }) => ({ video_state: video }))),
	[`${CONTROL}/set_cohost`]: acting(set(({ action }) => ({ role: action ? 6 : 0 }))),
	[`${CONTROL}/close_screen_share`]: acting(set(() => ({ screen_shared_state: false }))),
	[`${CONTROL}/set_nicknames`]: acting(rename),
	[`${CONTROL}/kickout_users`]: acting(remove),
	[`${CONTROL}/manage_waiting_room_users`]: acting(move),
	[`${CONTROL}/dismiss`]: end,
};

module.exports = { routes };
