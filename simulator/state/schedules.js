const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { calendarOf } = require('./calendar');

const KEPT = 0;
const CANCELLED = 1;
const ONE_OF_SERIES = 1;
const MOST_ATTENDEES = 1000;
const PAGE = 500;

const TIME_DIFFS = [0, -300, -900, -3600, -86400];
const WHOLE_DAY_DIFFS = [32400, -172800, -604800];

const scheduleOf = (world, id) => {
	const schedule = world.schedules.get(id);
	if (!schedule) throw new ApiError(90461, 'invalid schedule id');
	if (schedule.status === CANCELLED) throw new ApiError(90460, 'schedule deleted');
	return schedule;
};

const checkPeople = (world, attendees) => {
	if (attendees.length > MOST_ATTENDEES) throw new ApiError(90464, 'too many attendees');
	if (attendees.some(({ userid }) => !isVisible(world, userid))) {
		throw new ApiError(60111, 'userid not found');
	}
};

const checkReminders = ({ reminders = {}, is_whole_day }) => {
	const allowed = is_whole_day ? [...TIME_DIFFS, ...WHOLE_DAY_DIFFS] : TIME_DIFFS;
	if ((reminders.remind_time_diffs ?? []).some((diff) => !allowed.includes(diff))) {
		throw new ApiError(90704, 'invalid remind_time_diffs');
	}
};

function checkSchedule(world, schedule) {
	if (schedule.end_time < schedule.start_time) {
		throw new ApiError(40058, 'invalid Request Parameter: end_time before start_time');
	}
	const { attendees = [], admins = [] } = schedule;
	checkPeople(world, attendees);
	if (admins.some((userid) => !attendees.some((attendee) => attendee.userid === userid))) {
		throw new ApiError(90492, 'admin not in attendees');
	}
	checkReminders(schedule);
}

const invited = (attendees = []) => attendees.map(({ userid }) => ({ userid, response_status: 0 }));

function put(world, schedule) {
	const schedule_id = world.newId('schedule');
	const sequence = world.schedules.size + 1;
	world.schedules.set(schedule_id, {
		schedule_id,
		admins: [],
		is_whole_day: 0,
		summary: '',
		description: '',
		location: '',
		reminders: { is_remind: 0, is_repeat: 0 },
		...schedule,
		attendees: invited(schedule.attendees),
		status: KEPT,
		sequence,
	});
	return schedule_id;
}

function add({ body: { schedule } }, world) {
	const cal_id = schedule.cal_id ?? world.defaultCalendar;
	if (!cal_id) throw new ApiError(90708, 'no default calendar: cal_id is needed');
	calendarOf(world, cal_id);
	checkSchedule(world, schedule);
	return { schedule_id: put(world, { ...schedule, cal_id }) };
}

/** Operating on a part of a series needs a series and the start of one of its occurrences. */
function checkOperation(schedule, { op_mode = 0, op_start_time }) {
	if (op_mode === 0) return;
	if (!schedule.reminders?.is_repeat) throw new ApiError(90484, 'not a repeating schedule');
	if (!op_start_time || op_start_time < schedule.start_time) {
		throw new ApiError(90482, 'invalid op_start_time');
	}
}

const exclude = (schedule, start_time) => {
	const { reminders } = schedule;
	const exclude_time_list = [...(reminders.exclude_time_list ?? []), { start_time }];
	schedule.reminders = { ...reminders, exclude_time_list };
};

/** Takes one occurrence, or it and all later ones, out of a series. */
const takeOut = (schedule, { op_mode, op_start_time }) => {
	if (op_mode === ONE_OF_SERIES) exclude(schedule, op_start_time);
	else schedule.reminders = { ...schedule.reminders, repeat_until: op_start_time - 1 };
};

function update({ body }, world) {
	const { schedule, op_mode = 0, skip_attendees } = body;
	const old = scheduleOf(world, schedule.schedule_id);
	checkOperation(old, body);
	const attendees = skip_attendees === 1 ? old.attendees : invited(schedule.attendees);
	checkSchedule(world, { ...schedule, attendees });
	if (op_mode !== 0) {
		takeOut(old, body);
		return {
			schedule_id: put(world, {
				...schedule,
				schedule_id: undefined,
				cal_id: old.cal_id,
				attendees,
			}),
		};
	}
	const { schedule_id, cal_id, status, sequence } = old;
	world.schedules.set(schedule_id, {
		admins: [],
		is_whole_day: 0,
		summary: '',
		description: '',
		location: '',
		reminders: { is_remind: 0, is_repeat: 0 },
		...schedule,
		schedule_id,
		cal_id,
		status,
		sequence,
		attendees,
	});
	return { schedule_id };
}

function remove({ body }, world) {
	const schedule = scheduleOf(world, body.schedule_id);
	checkOperation(schedule, body);
	if (body.op_mode) takeOut(schedule, body);
	else schedule.status = CANCELLED;
	return {};
}

function get({ body }, world) {
	const schedule_list = body.schedule_id_list
		.map((id) => world.schedules.get(id))
		.filter(Boolean)
		.map(({ sequence, ...schedule }) => schedule);
	if (!schedule_list.length) throw new ApiError(90461, 'invalid schedule id');
	return { schedule_list };
}

function getByCalendar({ body }, world) {
	const { cal_id } = calendarOf(world, body.cal_id);
	const { offset = 0, limit = PAGE } = body;
	const all = [...world.schedules.values()].filter((schedule) => schedule.cal_id === cal_id);
	return { schedule_list: all.slice(offset, offset + limit) };
}

function addAttendees({ body }, world) {
	const schedule = scheduleOf(world, body.schedule_id);
	const added = (body.attendees ?? []).filter(
		({ userid }) => !schedule.attendees.some((attendee) => attendee.userid === userid),
	);
	checkPeople(world, [...schedule.attendees, ...added]);
	schedule.attendees = [...schedule.attendees, ...invited(added)];
	return {};
}

function removeAttendees({ body }, world) {
	const schedule = scheduleOf(world, body.schedule_id);
	const gone = new Set((body.attendees ?? []).map(({ userid }) => userid));
	schedule.attendees = schedule.attendees.filter(({ userid }) => !gone.has(userid));
	return {};
}

const routes = {
	'/cgi-bin/oa/schedule/add': add,
	'/cgi-bin/oa/schedule/update': update,
	'/cgi-bin/oa/schedule/del': remove,
	'/cgi-bin/oa/schedule/get': get,
	'/cgi-bin/oa/schedule/get_by_calendar': getByCalendar,
	'/cgi-bin/oa/schedule/add_attendees': addAttendees,
	'/cgi-bin/oa/schedule/del_attendees': removeAttendees,
};

module.exports = { routes };
