const { ApiError } = require('../api-error');
const { findMember, isVisible } = require('./members');

const MOST_CORP_CALENDARS = 20;
const CAN_VIEW = 1;

const calendarOf = (world, id) => {
	if (world.deletedIds.has(id)) throw new ApiError(90459, 'calendar deleted');
	const calendar = world.calendars.get(id);
	if (!calendar) throw new ApiError(90457, 'invalid calendar id');
	return calendar;
};

const checkAdmins = ({ admins = [] }, shares) => {
	if (admins.some((userid) => !shares.some((share) => share.userid === userid))) {
		throw new ApiError(90492, 'admin not in shares');
	}
};

/** Shares with unknown members are left out and told of; the rest is kept. */
function splitShares(world, { shares = [] }) {
	const known = shares.filter(({ userid }) => isVisible(world, userid));
	const unknown = shares.filter(({ userid }) => !isVisible(world, userid));
	return {
		shares: known.map(({ userid, permission = CAN_VIEW }) => ({
			userid: findMember(world, userid).userid,
			permission,
		})),
		failed: unknown.length
			? {
					fail_result: {
						shares: unknown.map(({ userid }) => ({ errcode: 40001, errmsg: 'not found', userid })),
					},
				}
			: {},
	};
}

function checkRange(calendar, corpCalendars) {
	const { is_public, is_corp_calendar, public_range } = calendar;
	if ((is_public || is_corp_calendar) && !public_range) {
		throw new ApiError(90483, 'public_range is needed');
	}
	if (is_corp_calendar && corpCalendars >= MOST_CORP_CALENDARS) {
		throw new ApiError(90481, 'too many corp calendars');
	}
}

function add({ body: { calendar } }, world) {
	const { set_as_default, ...wanted } = calendar;
	const { shares, failed } = splitShares(world, wanted);
	checkAdmins(wanted, shares);
	checkRange(wanted, [...world.calendars.values()].filter((c) => c.is_corp_calendar).length);
	const cal_id = world.newId('cal');
	world.calendars.set(cal_id, {
		cal_id,
		admins: [],
		description: '',
		is_public: 0,
		is_corp_calendar: 0,
		...wanted,
		shares,
	});
	if (set_as_default === 1) world.defaultCalendar = cal_id;
	return { cal_id, ...failed };
}

/** The new values take the place of the old ones as a whole. */
function update({ body: { calendar, skip_public_range } }, world) {
	const old = calendarOf(world, calendar.cal_id);
	const { shares, failed } = splitShares(world, calendar);
	checkAdmins(calendar, shares);
	const { is_public, is_corp_calendar } = old;
	const public_range = skip_public_range === 1 ? old.public_range : calendar.public_range;
	world.calendars.set(old.cal_id, {
		admins: [],
		description: '',
		...calendar,
		is_public,
		is_corp_calendar,
		shares,
		...(public_range ? { public_range } : {}),
	});
	return failed;
}

function get({ body }, world) {
	const calendar_list = body.cal_id_list.map((id) => world.calendars.get(id)).filter(Boolean);
	if (!calendar_list.length) calendarOf(world, body.cal_id_list[0]);
	return { calendar_list };
}

function remove({ body }, world) {
	const { cal_id } = calendarOf(world, body.cal_id);
	world.calendars.delete(cal_id);
	world.deletedIds.add(cal_id);
	for (const [id, schedule] of world.schedules) {
		if (schedule.cal_id === cal_id) world.schedules.delete(id);
	}
	return {};
}

const routes = {
	'/cgi-bin/oa/calendar/add': add,
	'/cgi-bin/oa/calendar/update': update,
	'/cgi-bin/oa/calendar/get': get,
	'/cgi-bin/oa/calendar/del': remove,
};

module.exports = { routes, calendarOf };
