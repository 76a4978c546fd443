const { ApiError } = require('../api-error');
const { positionOf, cursorText } = require('../answer-pages');
const { departmentOf } = require('./departments');

const ACTIVE = 1;
const DISABLED = 2;
const NOT_ACTIVATED = 4;

const USERID = /^[0-9A-Za-z][0-9A-Za-z_\-@.]*$/;
const MOBILE = /^\+?[0-9][0-9 -]{4,30}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const keyOf = (userid) => String(userid).toLowerCase();

/** Every id in any case, since the API ignores it. */
const findMember = (world, userid) => world.members.get(keyOf(userid));

const isVisible = (world, userid) =>
	Boolean(findMember(world, userid)) && !findMember(world, userid).invisible;

const memberOf = (world, userid) => {
	const member = findMember(world, userid);
	if (!member) throw new ApiError(60111, 'userid not found');
	if (member.invisible)
		throw new ApiError(60011, 'no privilege to access/modify contact/party/agent');
	return member;
};

const shown = ({ invisible, ...member }) => member;

const sameMobile = (mobile) => String(mobile).replace(/^\+86/, '').replace(/[ -]/g, '');

const takenBy = (world, field, value, own, same = (text) => keyOf(text)) =>
	[...world.members.values()].some(
		(other) => other !== own && other[field] && same(other[field]) === same(value),
	);

function checkContact(world, { mobile, email, biz_mail }, own) {
	if (mobile) {
		if (!MOBILE.test(mobile)) throw new ApiError(60103, 'invalid mobile');
		if (takenBy(world, 'mobile', mobile, own, sameMobile))
			throw new ApiError(60104, 'mobile existed');
	}
	if (email) {
		if (!EMAIL.test(email)) throw new ApiError(60105, 'invalid email');
		if (takenBy(world, 'email', email, own)) throw new ApiError(60106, 'email existed');
	}
	if (biz_mail) {
		if (!EMAIL.test(biz_mail)) throw new ApiError(60143, 'invalid biz_mail');
		if (takenBy(world, 'biz_mail', biz_mail, own)) throw new ApiError(60145, 'biz_mail existed');
	}
}

function checkPlaces(world, member) {
	const { department, order, is_leader_in_dept, main_department, direct_leader } = member;
	for (const id of department) departmentOf(world, id);
	if (order && order.length !== department.length) {
		throw new ApiError(40058, 'invalid Request Parameter: order and department differ in length');
	}
	if (is_leader_in_dept && is_leader_in_dept.length !== department.length) {
		throw new ApiError(60132, 'is_leader_in_dept and department differ in length');
	}
	if (main_department !== undefined && !department.includes(main_department)) {
		throw new ApiError(60123, 'invalid main_department');
	}
	for (const leader of direct_leader ?? []) memberOf(world, leader);
}

const checkNewUserid = (world, userid) => {
	if (!USERID.test(userid)) throw new ApiError(40003, 'invalid userid');
	if (findMember(world, userid)) throw new ApiError(60102, 'userid existed');
};

const NOT_KEPT = ['to_invite', 'avatar_mediaid', 'new_userid', 'enable'];

const kept = (body) =>
	Object.fromEntries(Object.entries(body).filter(([key]) => !NOT_KEPT.includes(key)));

function completed(member) {
	const { department } = member;
	return {
		alias: '',
		mobile: '',
		email: '',
		gender: '0',
		position: '',
		avatar: '',
		thumb_avatar: '',
		telephone: '',
		address: '',
		direct_leader: [],
		extattr: { attrs: [] },
		open_userid: '',
		status: NOT_ACTIVATED,
		...member,
		main_department: member.main_department ?? department[0],
		order: member.order ?? department.map(() => 0),
		is_leader_in_dept: member.is_leader_in_dept ?? department.map(() => 0),
	};
}

/** Puts a member into the directory without the checks of the API. */
function putMember(world, member) {
	const entry = completed(member);
	world.members.set(keyOf(entry.userid), entry);
	return entry;
}

function create({ body }, world) {
	checkNewUserid(world, body.userid);
	if (!body.mobile && !body.email) throw new ApiError(60129, 'missing mobile or email');
	const member = { ...kept(body), department: body.department ?? [1] };
	checkPlaces(world, member);
	checkContact(world, member);
	putMember(world, { ...member, status: body.enable === 0 ? DISABLED : NOT_ACTIVATED });
	return { errmsg: 'created' };
}

/** New departments make the old order and leader lists meaningless. */
const placesAfter = (member, body) =>
	body.department && !body.order && !body.is_leader_in_dept
		? {
				order: undefined,
				is_leader_in_dept: undefined,
				main_department: body.main_department,
			}
		: {};

function update({ body }, world) {
	const member = memberOf(world, body.userid);
	const { new_userid } = body;
	if (new_userid && keyOf(new_userid) !== keyOf(body.userid)) checkNewUserid(world, new_userid);
	const next = {
		...member,
		...placesAfter(member, body),
		...kept(body),
		userid: new_userid ?? member.userid,
	};
	checkPlaces(world, body.department ? next : { ...body, department: member.department });
	checkContact(world, body, member);
	if (body.enable !== undefined) next.status = body.enable === 0 ? DISABLED : ACTIVE;
	const entry = completed(next);
	world.members.delete(keyOf(member.userid));
	world.members.set(keyOf(entry.userid), entry);
	return { errmsg: 'updated' };
}

function forget(world, { userid }) {
	world.members.delete(keyOf(userid));
	for (const tag of world.tags.values()) tag.users.delete(userid);
}

function batchDelete({ body }, world) {
	const found = body.useridlist.map((userid) => findMember(world, userid));
	if (!found.length || found.some((member) => !member || member.invisible)) {
		throw new ApiError(40031, 'invalid userid list');
	}
	for (const member of found) forget(world, member);
	return { errmsg: 'deleted' };
}

const visibleIn = (world, id) => {
	departmentOf(world, id);
	const found = [];
	for (const member of world.members.values()) {
		if (!member.invisible && member.department.includes(id)) found.push(member);
	}
	return found;
};

const EMAIL_FIELD = { 1: 'biz_mail', 2: 'email' };

function byContact(world, field, value, same = keyOf) {
	const found = [...world.members.values()].find((m) => m[field] && same(m[field]) === same(value));
	if (!found) throw new ApiError(46004, 'user not exist');
	return { userid: memberOf(world, found.userid).userid };
}

/** Every member once for each department. */
function listIds({ body }, world) {
	const places = [...world.members.values()]
		.filter((m) => !m.invisible)
		.flatMap(({ userid, department }) => department.map((id) => ({ userid, department: id })));
	const first = positionOf(body.cursor);
	const end = first + (body.limit ?? 10_000);
	return {
		dept_user: places.slice(first, end),
		next_cursor: end < places.length ? cursorText(end) : '',
	};
}

const routes = {
	'/cgi-bin/user/create': create,
	'/cgi-bin/user/update': update,
	'/cgi-bin/user/get': ({ query }, world) => shown(memberOf(world, query.userid)),
	'/cgi-bin/user/delete': ({ query }, world) => {
		forget(world, memberOf(world, query.userid));
		return { errmsg: 'deleted' };
	},
	'/cgi-bin/user/batchdelete': batchDelete,
	'/cgi-bin/user/list': ({ query }, world) => ({
		userlist: visibleIn(world, query.department_id).map(shown),
	}),
	'/cgi-bin/user/simplelist': ({ query }, world) => ({
		userlist: visibleIn(world, query.department_id).map((member) => ({
			userid: member.userid,
			name: member.name,
			department: member.department,
			open_userid: member.open_userid,
		})),
	}),
	'/cgi-bin/user/list_id': listIds,
	'/cgi-bin/user/getuserid': ({ body }, world) =>
		byContact(world, 'mobile', body.mobile, sameMobile),
	'/cgi-bin/user/get_userid_by_email': ({ body }, world) =>
		byContact(world, EMAIL_FIELD[body.email_type ?? 1], body.email),
};

module.exports = { routes, findMember, isVisible, memberOf, putMember, ACTIVE };
