const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { cursorPage } = require('./pages');

const DAY = 86_400;
const SEEDED_DAYS = 30;

function checkSpan({ start_time, end_time }, days) {
	if (end_time < start_time || end_time - start_time > days * DAY) {
		throw new ApiError(40058, 'invalid time range');
	}
}

/** Records of a time span, both ends included, a page at a time. */
const records = (name, days, fits) => (request, world) => {
	const { body } = request;
	checkSpan(body, days);
	const found = world.securityLogs[name].filter(
		(record) =>
			record.time >= body.start_time && record.time <= body.end_time && fits(record, body),
	);
	const { entries, next_cursor } = cursorPage(found, body, 400);
	return { has_more: next_cursor !== '', next_cursor, record_list: entries };
};

const byOne = (record, { userid, oper_type }) =>
	(userid === undefined || record.userid === userid) &&
	(oper_type === undefined || record.oper_type === oper_type);

const byMany = (record, { userid_list }) => !userid_list || userid_list.includes(record.userid);

const ofFile = (record, body) =>
	byMany(record, body) && (!body.operation || record.operation.type === body.operation.type);

const ofScreen = (record, body) =>
	byMany(record, body) &&
	(!body.screen_shot_type || record.screen_shot_type === body.screen_shot_type);

const routes = {
	'/cgi-bin/security/admin_oper_log/list': records('admin', 7, byOne),
	'/cgi-bin/security/member_oper_log/list': records('member', 7, byOne),
	'/cgi-bin/security/get_file_oper_record': records('file', 14, ofFile),
	'/cgi-bin/security/get_screen_oper_record': records('screen', 14, ofScreen),
};

/** One record a day: of half a day ago, of one and a half days ago and so on. */
function seed(world, now) {
	const newest = Math.floor(now / 1000) + DAY / 2;
	const daily = (content) =>
		Array.from({ length: SEEDED_DAYS }, (_, index) => ({
			time: newest - (SEEDED_DAYS - index) * DAY,
			userid: index % 2 ? ids.secondMember : ids.member,
			...content(index),
		}));
	const ip = '183.40.88.11';
	world.securityLogs = {
		admin: daily((index) => ({ oper_type: 8, detail_type: 26, detail_info: `App ${index}`, ip })),
		member: daily((index) => ({ oper_type: 4, detail_info: `Device ${index}`, ip })),
		file: daily((index) => ({
			operation: { type: index % 3 ? 103 : 101, source: 401 },
			file_info: `plan-${index}.pdf`,
			file_size: 1024 + index,
			file_md5: '9e107d9d372bb6826bd81d3542a419d6',
		})),
		screen: daily(() => ({
			department_id: ids.department,
			screen_shot_type: 1,
			screen_shot_content: '聊天',
			system: 'iOS',
		})),
	};
}

module.exports = { routes, seed };
