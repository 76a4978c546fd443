const { ApiError } = require('../api-error');
const { isDay, partsOf } = require('./attendance-days');

const BY_SHIFT = 2;

const keyOf = (userid, yearmonth, day) => `${userid} ${yearmonth} ${day}`;

/** Gives a member a shift on a day of the month. */
function shiftOn(world, rule, yearmonth, { userid, day, schedule_id }) {
	if (rule?.grouptype !== BY_SHIFT) throw new ApiError(301089, 'invalid groupid');
	const shift = rule.schedulelist.find((one) => one.schedule_id === schedule_id);
	if (!shift || !isDay(yearmonth, day)) throw new ApiError(301073, 'invalid schedule');
	world.attendanceShifts.set(keyOf(userid, yearmonth, day), { rule, shift });
}

const sectionOf = ({ time_id, work_sec, off_work_sec, remind_work_sec, remind_off_work_sec }) => ({
	id: time_id,
	work_sec,
	off_work_sec,
	remind_work_sec,
	remind_off_work_sec,
});

/** What a member works on these days, a list for each month. */
function datedShifts(world, userid, days) {
	const months = new Map();
	for (const { yearmonth, ofMonth } of days.map(partsOf)) {
		const found = world.attendanceShifts.get(keyOf(userid, yearmonth, ofMonth));
		if (!found) continue;
		const { groupid, groupname } = found.rule;
		const month = months.get(yearmonth) ?? {
			userid,
			yearmonth,
			groupid,
			groupname,
			schedule: { scheduleList: [] },
		};
		const { schedule_id, schedule_name, time_section = [] } = found.shift;
		month.schedule.scheduleList.push({
			day: ofMonth,
			schedule_info: { schedule_id, schedule_name, time_section: time_section.map(sectionOf) },
		});
		months.set(yearmonth, month);
	}
	return [...months.values()];
}

function seed(world) {
	world.attendanceShifts = new Map();
}

module.exports = { datedShifts, shiftOn, seed };
