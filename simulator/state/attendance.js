const { ApiError } = require('../api-error');
const { findMember, isVisible } = require('./members');
const {
	checkSpan,
	daysBetween,
	FORGOTTEN,
	known,
	usualCheckins,
} = require('./attendance-checkins');
const { rulesOf, ruleOfMember } = require('./attendance-rules');
const { datedShifts, shiftOn } = require('./attendance-shifts');
const { DAY, isMidnight } = require('./attendance-days');

const SOMEONE_ALIKE = 301071;
const OUTSIDE = 2;

function recordOf(world, { userid }, { at, due, type, exception }) {
	const rule = ruleOfMember(world, userid);
	return {
		userid,
		groupname: rule.groupname,
		checkin_type: type,
		exception_type: exception,
		checkin_time: at,
		location_title: '总部',
		location_detail: '四川省成都市高新区天府三街',
		wifiname: '',
		notes: '',
		wifimac: '',
		mediaids: [],
		lat: 30_547_030,
		lng: 104_062_890,
		deviceid: `device-of-${userid}`,
		sch_checkin_time: due,
		groupid: rule.groupid,
		schedule_id: 0,
		timeline_id: 1,
	};
}

/** Both ends of the span count. */
function records({ body, at }, world) {
	checkSpan(body, 30);
	const { starttime, endtime, opencheckindatatype: type } = body;
	const members = known(world, body.useridlist);
	const isAsked = ({ checkin_time }) => checkin_time >= starttime && checkin_time <= endtime;
	const usual = members.flatMap((member) =>
		daysBetween(starttime, endtime).flatMap((day) =>
			usualCheckins(member, day, at / 1000).map((checkin) => recordOf(world, member, checkin)),
		),
	);
	const userids = new Set(members.map(({ userid }) => userid));
	const added = world.attendanceRecords.filter(({ userid }) => userids.has(userid));
	return { checkindata: type === OUTSIDE ? [] : [...usual, ...added].filter(isAsked) };
}

function deviceRecords({ body, at }, world) {
	checkSpan(body, 31);
	const checkins = known(world, body.useridlist).flatMap((member) =>
		daysBetween(body.starttime, body.endtime)
			.flatMap((day) => usualCheckins(member, day, at / 1000))
			.map((checkin) => ({ ...checkin, userid: member.userid })),
	);
	return {
		checkindata: checkins
			.filter(({ exception }) => exception !== FORGOTTEN)
			.filter((checkin) => checkin.at >= body.starttime && checkin.at <= body.endtime)
			.map((checkin) => ({
				userid: checkin.userid,
				checkin_time: checkin.at,
				device_sn: 'SN0001',
				device_name: '前台考勤机',
			})),
	};
}

function shifts({ body }, world) {
	const { starttime, endtime, useridlist } = body;
	if (endtime - starttime > 31 * DAY) throw new ApiError(301075, 'invalid time interval');
	if (useridlist.some((userid) => !isVisible(world, userid))) {
		throw new ApiError(301021, 'invalid userid');
	}
	return {
		schedule_list: useridlist.flatMap((userid) =>
			datedShifts(world, userid, daysBetween(starttime, endtime)),
		),
	};
}

function checkMember(world, userid) {
	if (!isVisible(world, userid)) throw new ApiError(301021, 'invalid userid');
}

function addRecords({ body }, world) {
	for (const { userid } of body.records) checkMember(world, userid);
	for (const record of body.records) {
		if (record.wifiname && !record.wifimac) throw new ApiError(301083, 'need wifimac');
		const type = { at: record.checkin_time, due: 0, type: '上班打卡', exception: '' };
		const usual = recordOf(world, findMember(world, record.userid), type);
		world.attendanceRecords.push({ ...usual, ...record });
	}
	return {};
}

function correct({ body }, world) {
	checkMember(world, body.userid);
	if (!isMidnight(body.schedule_date_time)) throw new ApiError(301082, 'invalid schedule date');
	const checkin = {
		at: body.checkin_time,
		due: body.schedule_date_time + (body.schedule_checkin_time ?? 0),
		type: '上班打卡',
		exception: '',
	};
	const record = recordOf(world, findMember(world, body.userid), checkin);
	world.attendanceRecords.push({ ...record, notes: body.remark ?? '' });
	return {};
}

/** A face that another member has is registered too, and told of. */
function addFace({ body }, world) {
	if (!isVisible(world, body.userid)) throw new ApiError(301069, 'userid not found');
	const isTaken = [...world.faces].some(
		([userid, face]) => face === body.userface && userid !== body.userid,
	);
	world.faces.set(body.userid, body.userface);
	if (isTaken) throw new ApiError(SOMEONE_ALIKE, 'similar face exists');
	return {};
}

const routes = {
	'/cgi-bin/checkin/getcheckindata': records,
	'/cgi-bin/hardware/get_hardware_checkin_data': deviceRecords,
	'/cgi-bin/checkin/getcheckinschedulist': shifts,
	'/cgi-bin/checkin/add_checkin_record': addRecords,
	'/cgi-bin/checkin/punch_correction': correct,
	'/cgi-bin/checkin/addcheckinuserface': addFace,
	'/cgi-bin/checkin/getcheckinoption': ({ body }, world) => ({
		info: known(world, body.useridlist).map(({ userid }) => ({
			userid,
			group: ruleOfMember(world, userid),
		})),
	}),
	'/cgi-bin/checkin/setcheckinschedulist': ({ body }, world) => {
		const rule = rulesOf(world).find(({ groupid }) => groupid === body.groupid);
		for (const item of body.items) checkMember(world, item.userid);
		for (const item of body.items) shiftOn(world, rule, body.yearmonth, item);
		return {};
	},
};

function seed(world) {
	world.attendanceRecords = [];
	world.faces = new Map();
}

module.exports = { routes, seed };
