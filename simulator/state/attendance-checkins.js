const { ApiError } = require('../api-error');
const { findMember, isVisible } = require('./members');
const { DAY, dayOf, isMidnight, isWorkday, MINUTE, startOf, timeOn } = require('./attendance-days');

/** Check-ins that every member has without anyone having entered them. */

const FORGOTTEN = '未打卡';

const known = (world, userids) =>
	userids.filter((userid) => isVisible(world, userid)).map((id) => findMember(world, id));

function checkSpan({ starttime, endtime }, mostDays) {
	if (endtime < starttime || endtime - starttime > mostDays * DAY) {
		throw new ApiError(301024, 'invalid time interval');
	}
}

function checkMidnights({ starttime, endtime }) {
	if (!isMidnight(starttime) || !isMidnight(endtime)) {
		throw new ApiError(40058, 'invalid Request Parameter: no midnight');
	}
	checkSpan({ starttime, endtime }, 366);
}

/** Something that stays the same for a member and day, and differs between them. */
const luck = (userid, day) => [...userid].reduce((sum, char) => sum + char.charCodeAt(0), day);

const isLate = (userid, day) => luck(userid, day) % 7 === 0;
const isForgetful = (userid, day) => luck(userid, day) % 11 === 0;

const isPast = (day, at) => startOf(day) + DAY <= at;

/** When a member came and went on a day: on workdays nine to six, now and then late or without going. */
function usualCheckins({ userid }, day, at) {
	if (!isWorkday(day) || !isPast(day, at)) return [];
	const came = timeOn(day, 9) + (isLate(userid, day) ? 15 : -5) * MINUTE;
	return [
		{
			at: came,
			due: timeOn(day, 9),
			type: '上班打卡',
			exception: isLate(userid, day) ? '时间异常' : '',
		},
		isForgetful(userid, day)
			? { at: timeOn(day, 18), due: timeOn(day, 18), type: '下班打卡', exception: FORGOTTEN }
			: { at: timeOn(day, 18) + 2 * MINUTE, due: timeOn(day, 18), type: '下班打卡', exception: '' },
	];
}

const daysBetween = (from, to) =>
	Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dayOf(from) + index);

module.exports = {
	checkMidnights,
	checkSpan,
	daysBetween,
	FORGOTTEN,
	isForgetful,
	isLate,
	known,
	usualCheckins,
};
