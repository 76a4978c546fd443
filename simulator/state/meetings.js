const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const UPCOMING = 1;
const RUNNING = 2;
const ENDED = 3;
const CANCELED = 4;
const ONE_TIME = 0;
const RECURRING = 1;
const GONE = 1;
const JOINED = 1;
const DAY = 86_400;

const meetingOf = (world, id) => {
	const meeting = world.meetings.get(id);
	if (!meeting) throw new ApiError(40058, 'invalid meetingid');
	return meeting;
};

const upcomingOf = (world, id) => {
	const meeting = meetingOf(world, id);
	if (meeting.status !== UPCOMING) throw new ApiError(400, 'meeting is not reserved');
	return meeting;
};

const runningOf = (world, id) => {
	const meeting = meetingOf(world, id);
	if (meeting.status !== RUNNING) throw new ApiError(400, 'meeting is not running');
	return meeting;
};

/** Lists of a recurring meeting are of one of its times. */
const partOf = (world, { meetingid, sub_meetingid }) => {
	const meeting = meetingOf(world, meetingid);
	if (meeting.meeting_type !== RECURRING) return meeting;
	if (!meeting.sub_meetings.some((part) => part.sub_meetingid === sub_meetingid)) {
		throw new ApiError(40058, 'sub_meetingid is needed');
	}
	return meeting;
};

const checkPeople = (world, userids) => {
	if (userids.some((userid) => !isVisible(world, userid))) {
		throw new ApiError(60111, 'userid not found');
	}
};

const checkTime = ({ meeting_start, meeting_duration }) => {
	if ((meeting_start === undefined) !== (meeting_duration === undefined)) {
		throw new ApiError(40058, 'meeting_start and meeting_duration only together');
	}
};

/** One time of a recurring meeting, which the simulator keeps two of. */
const parts = (meetingid, { meeting_start, meeting_duration }) =>
	[0, 7].map((days, index) => ({
		sub_meetingid: `${meetingid}-part${index + 1}`,
		status: 0,
		start_time: meeting_start + days * DAY,
		end_time: meeting_start + days * DAY + meeting_duration,
	}));

/** Members whom the company has bought no account for are told of, and invited all the same. */
const withoutAccount = (world, userids) => {
	const excess_users = userids.filter((userid) => world.withoutMeetingAccount.has(userid));
	return excess_users.length ? { excess_users } : {};
};

function put(world, meeting) {
	const { meetingid } = meeting;
	const recurs = meeting.reminders?.is_repeat === 1;
	const kept = {
		status: UPCOMING,
		meeting_type: recurs ? RECURRING : ONE_TIME,
		meeting_code: String(100_000_000 + world.meetings.size),
		meeting_link: `https://meeting.example.com/${meetingid}`,
		invited: [],
		guests: [],
		settings: {},
		reminders: {},
		present: [],
		waiting: [],
		waited: [],
		attended: [],
		recordings: [],
		links: [],
		...meeting,
	};
	if (recurs) kept.sub_meetings = parts(meetingid, kept);
	world.meetings.set(meetingid, kept);
	return kept;
}

function create({ body }, world) {
	const { invitees, agentid, ...meeting } = body;
	const invited = invitees?.userid ?? [];
	checkPeople(world, [body.admin_userid, ...invited]);
	const { meetingid, meeting_code, meeting_link } = put(world, {
		...meeting,
		meetingid: world.newId('meeting'),
		invited: [...new Set([body.admin_userid, ...invited])],
	});
	return { meetingid, meeting_code, meeting_link, ...withoutAccount(world, invited) };
}

function update({ body }, world) {
	const { meetingid, invitees, settings, agentid, remind_time, ...changes } = body;
	const meeting = upcomingOf(world, meetingid);
	checkTime(changes);
	const invited = invitees?.userid;
	if (invited) checkPeople(world, invited);
	Object.assign(meeting, changes, {
		settings: { ...meeting.settings, ...settings },
		...(invited && { invited: [...new Set([meeting.admin_userid, ...invited])] }),
	});
	return withoutAccount(world, invited ?? []);
}

function cancel({ body: { meetingid, sub_meetingid } }, world) {
	const meeting = upcomingOf(world, meetingid);
	if (sub_meetingid === undefined) meeting.status = CANCELED;
	else {
		const part = meeting.sub_meetings?.find((entry) => entry.sub_meetingid === sub_meetingid);
		if (!part) throw new ApiError(40058, 'invalid sub_meetingid');
		part.status = GONE;
	}
	return {};
}

const attendees = ({ invited, attended }) => ({
	member: invited.map((userid) => ({
		userid,
		status: attended.some((person) => person.userid === userid) ? JOINED : 2,
	})),
	tmp_external_user: [],
});

function info({ body }, world) {
	const meeting = body.meetingid
		? meetingOf(world, body.meetingid)
		: [...world.meetings.values()].find(({ meeting_code }) => meeting_code === body.meeting_code);
	if (!meeting) throw new ApiError(40058, 'invalid meeting_code');
	const { meetingid, invited, present, waiting, waited, attended, recordings, links, ...shown } =
		meeting;
	const [current] = (meeting.sub_meetings ?? []).filter(({ status }) => status !== GONE);
	return {
		...shown,
		attendees: attendees(meeting),
		...(current && { current_sub_meetingid: current.sub_meetingid }),
	};
}

function listOfMember({ body }, world) {
	const { userid, begin_time = 0, end_time = Infinity, cursor, limit } = body;
	const own = [...world.meetings.values()]
		.filter(({ invited }) => invited.includes(userid))
		.filter(({ meeting_start: start }) => start >= begin_time && start <= end_time)
		.map(({ meetingid }) => meetingid);
	const { entries, next_cursor } = cursorPage(own, { cursor, limit }, 100);
	return { meetingid_list: entries, next_cursor };
}

function invitees({ body }, world) {
	const { invited } = meetingOf(world, body.meetingid);
	const { entries, next_cursor } = cursorPage(invited, body, 2);
	return {
		invitees: entries.map((userid) => ({ userid })),
		has_more: next_cursor !== '',
		next_cursor,
	};
}

function setInvitees({ body }, world) {
	const meeting = meetingOf(world, body.meetingid);
	const userids = body.invitees.map(({ userid }) => userid);
	checkPeople(world, userids);
	if (!userids.includes(meeting.admin_userid)) {
		throw new ApiError(40058, 'the admin must be among the invitees');
	}
	meeting.invited = userids;
	return {};
}

const routes = {
	'/cgi-bin/meeting/create': create,
	'/cgi-bin/meeting/update': update,
	'/cgi-bin/meeting/cancel': cancel,
	'/cgi-bin/meeting/get_info': info,
	'/cgi-bin/meeting/get_user_meetingid': listOfMember,
	'/cgi-bin/meeting/get_invitees': invitees,
	'/cgi-bin/meeting/set_invitees': setInvitees,
	'/cgi-bin/meeting/get_guests': ({ body }, world) => {
		const { meetingid, meeting_code, title, guests } = meetingOf(world, body.meetingid);
		return { meetingid, meeting_code, title, guests };
	},
	'/cgi-bin/meeting/set_guests': ({ body }, world) => {
		meetingOf(world, body.meetingid).guests = body.guests;
		return {};
	},
	'/cgi-bin/meeting/create_customer_short_url': ({ body }, world) => {
		const { links, meeting_link } = meetingOf(world, body.meetingid);
		const { customer_data } = body;
		const link = { customer_data, meeting_short_url: `${meeting_link}?c=${links.length + 1}` };
		links.push(link);
		return { meeting_short_url_customer_data: link };
	},
	'/cgi-bin/meeting/get_customer_short_url': ({ body }, world) => ({
		meeting_short_url_customer_data_list: meetingOf(world, body.meetingid).links,
	}),
};

const WINDOWS = 1;
const ANDROID = 3;
const IOS = 4;
const MINI_PROGRAM = 8;

const person = (userid, instance_id, more = {}) => ({
	userid,
	tmp_openid: `ms-${userid || 'outsider'}`,
	instance_id,
	role: 0,
	join_type: 1,
	...more,
});

const recording = (suffix, at) => ({
	meeting_record_id: `recording-seeded${suffix}`,
	meeting_start_time: at,
	files: [
		{
			record_file_id: `recordfile-seeded${suffix}`,
			record_start_time: at,
			record_end_time: at + 3_000_000,
		},
	],
});

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	world.meetings = new Map();
	world.withoutMeetingAccount = new Set([ids.thirdMember]);
	const invited = [ids.member, ids.secondMember, ids.thirdMember];
	const common = { admin_userid: ids.member, main_department: ids.department, invited };
	const joined = [
		person(ids.member, WINDOWS, { role: 3 }),
		person(ids.member, IOS, { role: 3 }),
		person(ids.secondMember, WINDOWS),
		person('', MINI_PROGRAM, { role: 4 }),
	];
	const waiting = [
		person(ids.thirdMember, ANDROID),
		person('', MINI_PROGRAM, { tmp_openid: 'ms-stranger' }),
	];
	const at = (time) => ({ join_time: String(time), audio_state: true, video_state: false });
	put(world, {
		...common,
		meetingid: 'meeting-seeded',
		title: '项目启动会',
		meeting_start: seconds + DAY,
		meeting_duration: 3600,
	});
	put(world, {
		...common,
		meetingid: 'meeting-seeded-weekly',
		title: '周例会',
		meeting_start: seconds + DAY,
		meeting_duration: 1800,
		reminders: { is_repeat: 1, repeat_type: 1 },
		present: joined.slice(0, 1).map((entry) => ({ ...entry, ...at(seconds) })),
		attended: joined.slice(0, 1).map((entry) => ({ ...entry, ...at(seconds) })),
	});
	put(world, {
		...common,
		meetingid: 'meeting-seeded-running',
		title: '需求评审',
		status: RUNNING,
		meeting_start: seconds - 600,
		meeting_duration: 3600,
		present: joined.map((entry) => ({ ...entry, ...at(seconds - 600) })),
		attended: joined.map((entry) => ({ ...entry, ...at(seconds - 600) })),
		waiting,
		waited: waiting.map((entry) => ({ ...entry, join_time: now - 60_000 })),
	});
	put(world, {
		...common,
		meetingid: 'meeting-seeded-ended',
		title: '月度总结',
		status: ENDED,
		meeting_start: seconds - 2 * DAY,
		meeting_duration: 3600,
		recordings: ['', '-second'].map((suffix) => recording(suffix, now - 2 * DAY * 1000)),
		attended: joined.map((entry) => ({
			...entry,
			...at(seconds - 2 * DAY),
			quit_time: String(seconds - 2 * DAY + 3000),
		})),
	});
}

module.exports = { routes, seed, meetingOf, runningOf, partOf };
