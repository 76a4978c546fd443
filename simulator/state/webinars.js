const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const WEBINAR = 6;
const AFTER_ENROLLMENT = 1;
const WITH_PASSWORD = 2;
const UPCOMING = 1;
const CANCELED = 4;
const WAITING = 1;
const APPROVED = 3;
const BY_HAND = 2;
const BY_THEMSELVES = 1;
const IMPORTED = 2;
const DAY = 86_400;
const CLOUD = 'cloud';

const invalid = (text) => new ApiError(40058, text);

const webinarOf = (world, { meetingid, meeting_code }) => {
	const webinar = meetingid
		? world.webinars.get(meetingid)
		: [...world.webinars.values()].find((one) => one.meeting_code === meeting_code);
	if (!webinar) throw invalid('invalid meetingid');
	return webinar;
};

const enrollmentOf = (world, body) => {
	const webinar = webinarOf(world, body);
	if (webinar.admission_type !== AFTER_ENROLLMENT) throw invalid('enroll is not enabled');
	return webinar.enrollment;
};

function check({ admission_type, password, playback_for_audience }, { auto_record_type }) {
	if (admission_type === WITH_PASSWORD && !/^\d{4,6}$/.test(password ?? '')) {
		throw invalid('invalid password');
	}
	if (playback_for_audience && auto_record_type !== CLOUD) {
		throw invalid('playback_for_audience needs auto_record_type cloud');
	}
}

const checkPeople = (world, people = []) => {
	for (const { userid } of people) {
		if (userid && !isVisible(world, userid)) throw new ApiError(60111, 'userid not found');
	}
};

/** A webinar is among the meetings of its admin too. */
function listed({ meetingid, title, start_time, end_time, admin_userid, meeting_code, canceled }) {
	const meeting_start = Number(start_time);
	return {
		meetingid,
		title,
		meeting_code,
		meeting_type: WEBINAR,
		status: canceled ? CANCELED : UPCOMING,
		meeting_start,
		meeting_duration: Number(end_time) - meeting_start,
		admin_userid,
		invited: [admin_userid],
		attended: [],
	};
}

function put(world, meetingid, body) {
	const link = `https://meeting.example.com/${meetingid}`;
	const webinar = {
		hosts: [{ userid: body.admin_userid }],
		...body,
		meetingid,
		meeting_code: String(900_000_000 + world.webinars.size),
		media_setting: { auto_record_type: 'none', ...body.media_setting },
		audience_join_link: link,
		guest_join_link: `${link}?guest=1`,
		guests: [],
		enrollment: { config: { approve_type: 1, is_collect_question: 1 }, list: [] },
		...(body.enable_manual_check && {
			manual_check_link: `${link}/check`,
			manual_check_password: '778899',
		}),
	};
	world.webinars.set(meetingid, webinar);
	world.meetings.set(meetingid, listed(webinar));
	return webinar;
}

function create({ body }, world) {
	checkPeople(world, [{ userid: body.admin_userid }, ...(body.hosts ?? [])]);
	check(body, body.media_setting ?? {});
	const webinar = put(world, world.newId('webinar'), body);
	const { meetingid, title, start_time, end_time, admission_type, password } = webinar;
	const { meeting_code, audience_join_link, guest_join_link } = webinar;
	const { manual_check_link, manual_check_password } = webinar;
	return {
		title,
		meetingid,
		meeting_code,
		start_time,
		end_time,
		admission_type,
		password,
		audience_join_link,
		guest_join_link,
		manual_check_link,
		manual_check_password,
	};
}

function update({ body }, world) {
	const webinar = webinarOf(world, body);
	checkPeople(world, body.hosts);
	const media_setting = { ...webinar.media_setting, ...body.media_setting };
	check(body, media_setting);
	Object.assign(webinar, body, { media_setting });
	world.meetings.set(webinar.meetingid, listed(webinar));
	return {};
}

function get({ body }, world) {
	const { admin_userid, guests, enrollment, canceled, sensitive_words, ...shown } = webinarOf(
		world,
		body,
	);
	return { ...shown, status: `MEETING_STATE_${canceled ? 'CANCELLED' : 'INIT'}` };
}

function cancel({ body }, world) {
	const webinar = webinarOf(world, body);
	webinar.canceled = true;
	world.meetings.set(webinar.meetingid, listed(webinar));
	return {};
}

function updateGuests({ body }, world) {
	checkPeople(world, body.guests);
	for (const { guest_type, userid, area, phone_number, guest_name } of body.guests) {
		const isKnown = guest_type === 1 ? userid : area && phone_number && guest_name;
		if (!isKnown) throw invalid('incomplete guest');
	}
	webinarOf(world, body).guests = body.guests;
	return {};
}

function importPeople({ body }, world) {
	const { list, config } = enrollmentOf(world, body);
	const status = config.approve_type === BY_HAND ? WAITING : APPROVED;
	const enrolled = body.enroll_list.map((person) => {
		const entry = { ...person, enroll_id: world.newId('enroll'), enroll_code: '1234567' };
		list.push({ ...entry, status, enroll_source_type: IMPORTED });
		return entry;
	});
	return { total_count: enrolled.length, enroll_list: enrolled };
}

function listEnrollments({ body }, world) {
	const { status = 0 } = body;
	const all = enrollmentOf(world, body).list.filter((one) => !status || one.status === status);
	const { entries, next_cursor } = cursorPage(all, body, 50);
	return { enroll_list: entries, has_more: next_cursor !== '', next_cursor };
}

const STATUS_AFTER = { 1: WAITING, 2: 2, 3: APPROVED };

function approve({ body }, world) {
	const chosen = enrollmentOf(world, body).list.filter(({ enroll_id }) =>
		body.enroll_id_list.includes(enroll_id),
	);
	for (const one of chosen) one.status = STATUS_AFTER[body.action];
	return { handled_count: chosen.length };
}

function remove({ body }, world) {
	const enrollment = enrollmentOf(world, body);
	const before = enrollment.list.length;
	const gone = body.enroll_id_list.map(({ enroll_id }) => enroll_id);
	enrollment.list = enrollment.list.filter(({ enroll_id }) => !gone.includes(enroll_id));
	return { total_count: before - enrollment.list.length };
}

const ENROLL = '/cgi-bin/meeting/webinar/enroll';

const routes = {
	'/cgi-bin/meeting/webinar/create': create,
	'/cgi-bin/meeting/webinar/update': update,
	'/cgi-bin/meeting/webinar/get': get,
	'/cgi-bin/meeting/webinar/cancel': cancel,
	'/cgi-bin/meeting/webinar/update_guest_list': updateGuests,
	'/cgi-bin/meeting/webinar/list_guest': ({ body }, world) => ({
		guests: webinarOf(world, body).guests,
	}),
	'/cgi-bin/meeting/webinar/update_warm_up': ({ body }, world) => {
		Object.assign(webinarOf(world, body), body);
		return {};
	},
	[`${ENROLL}/get_config`]: ({ body }, world) => enrollmentOf(world, body).config,
	[`${ENROLL}/set_config`]: ({ body: { meetingid, ...config } }, world) => {
		Object.assign(enrollmentOf(world, { meetingid }).config, config);
		return { question_count: config.question_list?.length ?? 0 };
	},
	[`${ENROLL}/import`]: importPeople,
	[`${ENROLL}/list`]: listEnrollments,
	[`${ENROLL}/approve`]: approve,
	[`${ENROLL}/delete`]: remove,
};

const ENROLLED = [
	{ userid: ids.member, nick_name: '张伟', status: APPROVED, enroll_source_type: BY_THEMSELVES },
	{
		userid: ids.secondMember,
		nick_name: '李娜',
		status: WAITING,
		enroll_source_type: BY_THEMSELVES,
	},
	{ nick_name: '13800001001', status: APPROVED, enroll_source_type: IMPORTED },
];

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	world.webinars = new Map();
	const webinar = put(world, 'webinar-seeded', {
		admin_userid: ids.thirdMember,
		title: '行业沙龙',
		start_time: String(seconds + DAY),
		end_time: String(seconds + DAY + 7200),
		admission_type: AFTER_ENROLLMENT,
		playback_for_audience: false,
	});
	webinar.enrollment.list = ENROLLED.map((person, index) => ({
		enroll_id: `enroll-seeded-${index + 1}`,
		enroll_time: '2026-03-01 10:00:00',
		enroll_code: String(1_000_001 + index),
		answer_list: [],
		...person,
	}));
}

module.exports = { routes, seed };
