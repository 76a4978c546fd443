const { ApiError } = require('../api-error');

const FIXED = 1;
const BY_SHIFT = 2;
const FIRST_OWN_ID = 101;

const invalid = (text) => new ApiError(301093, text);

const section = (time_id, from, to) => ({
	time_id,
	work_sec: from * 3600,
	off_work_sec: to * 3600,
	remind_work_sec: from * 3600 - 600,
	remind_off_work_sec: to * 3600,
});

const shared = {
	sync_holidays: true,
	need_photo: false,
	note_can_use_local_pic: true,
	allow_checkin_offworkday: false,
	allow_apply_offworkday: true,
	type: 0,
	option_out_range: 0,
	use_face_detect: false,
	white_users: [],
	spe_workdays: [],
	spe_offdays: [],
	wifimac_infos: [{ wifiname: 'Office', wifimac: 'c0:7b:bc:37:f8:d3' }],
	loc_infos: [
		{
			lat: 30_547_030,
			lng: 104_062_890,
			loc_title: '总部',
			loc_detail: '四川省成都市高新区天府三街',
			distance: 300,
		},
	],
};

/** Rules that an administrator made; the API may read them. */
const SEEDED = [
	{
		...shared,
		groupid: 1,
		groupname: '总部考勤',
		grouptype: FIXED,
		checkindate: [
			{
				workdays: [1, 2, 3, 4, 5],
				checkintime: [section(1, 9, 18)],
				flex_on_duty_time: 600,
				flex_off_duty_time: 0,
			},
		],
		range: { party_id: [1], userid: [], tagid: [] },
	},
	{
		...shared,
		groupid: 2,
		groupname: '门店排班',
		grouptype: BY_SHIFT,
		schedulelist: [
			{ schedule_id: 0, schedule_name: '休息' },
			{ schedule_id: 11, schedule_name: '早班', time_section: [section(1, 9, 18)] },
			{ schedule_id: 12, schedule_name: '晚班', time_section: [section(2, 22, 30)] },
		],
		range: { party_id: [], userid: ['wangfang'], tagid: [] },
	},
];

const rulesOf = (world) => [...world.attendanceRules.values()].map(({ rule }) => rule);

/** One for the member by name, or else the one for all. */
const ruleOfMember = (world, userid) =>
	rulesOf(world).find(({ range }) => range.userid?.includes(userid)) ?? rulesOf(world)[0];

function ownRule(world, groupid) {
	const found = world.attendanceRules.get(groupid);
	if (!found) throw new ApiError(301089, 'invalid groupid');
	if (!found.own) throw new ApiError(301092, 'not created by this app');
	return found.rule;
}

const REMIND_BEFORE = [0, 300, 600, 900, 1200];
const REMIND_AFTER = [0, 600, 1200, 1800, 3600];

function checkTime(time) {
	const { work_sec, off_work_sec, remind_work_sec, remind_off_work_sec } = time;
	if (off_work_sec - work_sec < 180) throw invalid('checkin time work_sec or off_work_sec invalid');
	if (!REMIND_BEFORE.includes(work_sec - remind_work_sec)) {
		throw invalid('checkin time remind_work_sec invalid');
	}
	if (!REMIND_AFTER.includes(remind_off_work_sec - off_work_sec)) {
		throw invalid('checkin time remind_off_work_sec invalid');
	}
}

function checkUsualTimes(times) {
	if (times.length < 1 || times.length > 4) throw invalid('checkin time size');
	let free = 0;
	for (const time of times) {
		checkTime(time);
		const { work_sec, off_work_sec, latest_work_sec, latest_off_work_sec } = time;
		const { earliest_work_sec, earliest_off_work_sec } = time;
		const isRight =
			earliest_work_sec >= free &&
			earliest_work_sec < work_sec &&
			latest_work_sec > work_sec &&
			latest_work_sec < earliest_off_work_sec &&
			earliest_off_work_sec < off_work_sec &&
			latest_off_work_sec >= off_work_sec;
		if (!isRight) throw invalid('invalid earliest_work_sec or latest_work_sec');
		free = latest_off_work_sec;
	}
}

function checkTimes({ grouptype, checkindate = [], schedulelist = [], spe_workdays = [] }) {
	const ids = [];
	if (grouptype === FIXED) {
		for (const { checkintime } of checkindate) checkUsualTimes(checkintime);
		ids.push(...checkindate.flatMap(({ checkintime }) => checkintime));
	}
	if (grouptype === BY_SHIFT && schedulelist.length) {
		const rest = schedulelist.find(({ schedule_id }) => schedule_id === 0);
		if (rest?.schedule_name !== '休息' || rest.time_section) {
			throw invalid('a rest schedule with id 0 is required for freegroup');
		}
		const others = schedulelist.filter((shift) => shift !== rest);
		for (const { time_section } of others) checkUsualTimes(time_section);
		ids.push(...others.flatMap(({ time_section }) => time_section));
	}
	for (const { checkintime } of spe_workdays) checkintime.forEach(checkTime);
	ids.push(...spe_workdays.flatMap(({ checkintime }) => checkintime));
	if (new Set(ids.map(({ time_id }) => time_id)).size < ids.length)
		throw invalid('conflict time id');
}

function checkRule(rule) {
	const { groupname, range = {}, loc_infos = [], wifimac_infos = [], ot_info_v2 } = rule;
	if (!groupname) throw invalid('invalid groupname, groupname cannot be empty');
	if (!Object.values(range).flat().length) throw invalid('empty checkin range');
	if (!loc_infos.length && !wifimac_infos.length) throw invalid('need wifi or location');
	for (const kind of ['workdayconf', 'restdayconf', 'holidayconf']) {
		const { allow_ot, type } = ot_info_v2?.[kind] ?? {};
		if (allow_ot === undefined || type === undefined) {
			throw invalid('invalid ot_info_v2, workdayconf/restdayconf/holidayconf is necessary');
		}
	}
	checkTimes(rule);
}

function add({ body }, world) {
	checkRule(body.group);
	const groupid = Math.max(FIRST_OWN_ID - 1, ...world.attendanceRules.keys()) + 1;
	world.attendanceRules.set(groupid, { own: true, rule: { ...shared, ...body.group, groupid } });
	return {};
}

/** What is given takes the place of what was there; an empty list counts as not given. */
function update({ body: { group } }, world) {
	const rule = ownRule(world, group.groupid);
	if (!group.groupname) throw invalid('invalid groupname, groupname cannot be empty');
	const given = Object.entries(group).filter(
		([, value]) => !Array.isArray(value) || value.length > 0,
	);
	const next = { ...rule, ...Object.fromEntries(given) };
	checkRule(next);
	Object.assign(rule, next);
	return {};
}

const LISTS = { 1: 'spe_workdays', 2: 'spe_offdays', 3: 'wifimac_infos', 4: 'loc_infos' };

function clear({ body }, world) {
	const rule = ownRule(world, body.groupid);
	const emptied = Object.fromEntries(body.clear_field.map((number) => [LISTS[number], []]));
	const next = { ...rule, ...emptied };
	if (!next.loc_infos.length && !next.wifimac_infos.length) throw invalid('need wifi or location');
	Object.assign(rule, next);
	return {};
}

const routes = {
	'/cgi-bin/checkin/getcorpcheckinoption': (_request, world) => ({ group: rulesOf(world) }),
	'/cgi-bin/checkin/add_checkin_option': add,
	'/cgi-bin/checkin/update_checkin_option': update,
	'/cgi-bin/checkin/clear_checkin_option_array_field': clear,
	'/cgi-bin/checkin/del_checkin_option': ({ body }, world) => {
		ownRule(world, body.groupid);
		world.attendanceRules.delete(body.groupid);
		return {};
	},
};

function seed(world) {
	world.attendanceRules = new Map(
		SEEDED.map((rule) => [rule.groupid, { own: false, rule: structuredClone(rule) }]),
	);
}

module.exports = { routes, seed, rulesOf, ruleOfMember };
