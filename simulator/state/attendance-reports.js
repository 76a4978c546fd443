const { DAY, isWorkday, MINUTE, startOf } = require('./attendance-days');
const { ruleOfMember } = require('./attendance-rules');
const {
	checkMidnights,
	daysBetween,
	FORGOTTEN,
	isForgetful,
	isLate,
	known,
	usualCheckins,
} = require('./attendance-checkins');

const HOUR = 3600;
const LATE = 1;
const MISSING = 3;

const baseInfo = (world, { userid, name, department }) => {
	const { groupid, groupname } = ruleOfMember(world, userid);
	return {
		record_type: 1,
		name,
		name_ex: '',
		departs_name: department.map((id) => world.departments.get(id)?.name).join(';'),
		acctid: userid,
		rule_info: { groupid, groupname },
	};
};

function exceptionsOn({ userid }, day) {
	return [
		...(isLate(userid, day) ? [{ count: 1, duration: 15 * MINUTE, exception: LATE }] : []),
		...(isForgetful(userid, day) ? [{ count: 1, duration: 0, exception: MISSING }] : []),
	];
}

function dayReport(world, member, day, at) {
	const checkins = usualCheckins(member, day, at);
	const times = checkins
		.filter(({ exception }) => exception !== FORGOTTEN)
		.map((checkin) => checkin.at - startOf(day));
	const base_info = baseInfo(world, member);
	const isWork = isWorkday(day);
	return {
		base_info: {
			date: startOf(day),
			...base_info,
			day_type: isWork ? 0 : 1,
			rule_info: {
				...base_info.rule_info,
				scheduleid: 0,
				schedulename: '',
				checkintime: isWork ? [{ work_sec: 9 * HOUR, off_work_sec: 18 * HOUR }] : [],
			},
		},
		summary_info: {
			checkin_count: times.length,
			regular_work_sec: checkins.length ? 8 * HOUR : 0,
			standard_work_sec: isWork ? 8 * HOUR : 0,
			earliest_time: times.length ? Math.min(...times) : 0,
			lastest_time: times.length ? Math.max(...times) : 0,
		},
		holiday_infos: [],
		exception_infos: checkins.length ? exceptionsOn(member, day) : [],
		ot_info: { ot_status: 0, ot_duration: 0, exception_duration: [] },
		sp_items: [{ count: 0, duration: 0, time_type: 0, type: 1, vacation_id: 1, name: '年假' }],
	};
}

function dayReports({ body, at }, world) {
	checkMidnights(body);
	return {
		datas: known(world, body.useridlist).flatMap((member) =>
			daysBetween(body.starttime, body.endtime).map((day) =>
				dayReport(world, member, day, at / 1000),
			),
		),
	};
}

const total = (reports, read) => reports.reduce((sum, report) => sum + read(report), 0);

function monthReport(world, member, { starttime, endtime }, at) {
	const days = daysBetween(starttime, endtime).map((day) => dayReport(world, member, day, at));
	const workdays = days.filter(({ base_info }) => base_info.day_type === 0);
	const isException = ({ exception_infos }) => exception_infos.length > 0;
	const found = days.flatMap(({ exception_infos }) => exception_infos);
	return {
		base_info: baseInfo(world, member),
		summary_info: {
			work_days: workdays.length,
			regular_days: workdays.filter((day) => !isException(day)).length,
			except_days: workdays.filter(isException).length,
			rest_days: days.length - workdays.length,
			regular_work_sec: total(days, ({ summary_info }) => summary_info.regular_work_sec),
			standard_work_sec: total(days, ({ summary_info }) => summary_info.standard_work_sec),
		},
		exception_infos: [LATE, MISSING].map((exception) => {
			const alike = found.filter((one) => one.exception === exception);
			const duration = total(alike, (one) => one.duration);
			return { exception, count: alike.length, duration };
		}),
		sp_items: [{ count: 1, duration: DAY, time_type: 0, type: 1, vacation_id: 1, name: '年假' }],
		overwork_info: { workday_over_sec: 2 * HOUR, workdays_over_as_money: 2 * HOUR },
	};
}

function monthReports({ body, at }, world) {
	checkMidnights(body);
	return {
		datas: known(world, body.useridlist).map((member) =>
			monthReport(world, member, body, at / 1000),
		),
	};
}

const routes = {
	'/cgi-bin/checkin/getcheckin_daydata': dayReports,
	'/cgi-bin/checkin/getcheckin_monthdata': monthReports,
};

module.exports = { routes };
