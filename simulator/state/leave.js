const { ApiError } = require('../api-error');
const { LEAVE_TYPES } = require('./approval-templates');
const { memberOf } = require('./members');

const DAY = 86_400;
const HOUR = 3600;
const BY_HOUR = 1;
const STARTING_DAYS = 5;

const types = () => ({
	lists: LEAVE_TYPES.map((type) => ({
		...type,
		duration_type: 1,
		quota_attr: { type: 2, autoreset_time: 0, autoreset_duration: 0 },
		perday_duration: DAY,
	})),
});

const keyOf = (userid, id) => `${userid} ${id}`;

function balances({ body }, world) {
	const { userid } = memberOf(world, body.userid);
	return {
		lists: LEAVE_TYPES.map(({ id, name }) => {
			const left = world.leaveBalances.get(keyOf(userid, id)) ?? STARTING_DAYS * DAY;
			return {
				id,
				assignduration: left,
				usedduration: 0,
				leftduration: left,
				vacationname: name,
				real_assignduration: left,
			};
		}),
	};
}

function setBalance({ body }, world) {
	const { userid } = memberOf(world, body.userid);
	const type = LEAVE_TYPES.find(({ id }) => id === body.vacation_id);
	const step = (body.time_attr === BY_HOUR ? HOUR : DAY) / 10;
	if (!type || type.time_attr !== body.time_attr || body.leftduration % step !== 0) {
		throw new ApiError(301063, 'invalid parameter');
	}
	world.leaveBalances.set(keyOf(userid, type.id), body.leftduration);
	return {};
}

function seed(world) {
	world.leaveBalances = new Map();
}

const routes = {
	'/cgi-bin/oa/vacation/getcorpconf': types,
	'/cgi-bin/oa/vacation/getuservacationquota': balances,
	'/cgi-bin/oa/vacation/setoneuserquota': setBalance,
};

module.exports = { routes, seed };
