const { ApiError } = require('../api-error');
const { departmentOf } = require('./school');

const EXISTS = 60102;
const NOT_FOUND = 60111;
const HAS_PARENTS = 65013;
const SAME_MOBILE = 60137;

const STUDENT_KEY = 'student_userid';
const PARENT_KEY = 'parent_userid';

const existing = (people, id) => {
	const found = people.get(id);
	if (!found) throw new ApiError(NOT_FOUND, `userid not found: ${id}`);
	return found;
};

function checkNew(world, id) {
	if (world.students.has(id) || world.parents.has(id)) {
		throw new ApiError(EXISTS, `userid existed: ${id}`);
	}
}

const checkClasses = (world, classes = []) => {
	for (const id of classes) departmentOf(world, id);
};

function checkParent(world, { parent_userid, mobile, children = [] }) {
	const same = [...world.parents.values()].some(
		(parent) => parent.mobile === mobile && parent.parent_userid !== parent_userid,
	);
	if (same) throw new ApiError(SAME_MOBILE, 'parent mobile existed');
	for (const { student_userid } of children) existing(world.students, student_userid);
}

const create = {
	student(world, { to_invite: _, ...student }) {
		checkNew(world, student.student_userid);
		checkClasses(world, student.department);
		world.students.set(student.student_userid, student);
	},
	parent(world, { to_invite: _, ...parent }) {
		checkNew(world, parent.parent_userid);
		checkParent(world, parent);
		world.parents.set(parent.parent_userid, { is_subscribe: 0, ...parent });
	},
};

function renamed(people, person, key, newId) {
	people.delete(person[key]);
	person[key] = newId;
	people.set(newId, person);
}

const update = {
	student(world, { new_student_userid, ...changes }) {
		const student = existing(world.students, changes.student_userid);
		checkClasses(world, changes.department);
		Object.assign(student, changes);
		if (new_student_userid) renamed(world.students, student, STUDENT_KEY, new_student_userid);
	},
	parent(world, { new_parent_userid, ...changes }) {
		const parent = existing(world.parents, changes.parent_userid);
		checkParent(world, { ...parent, ...changes });
		Object.assign(parent, changes);
		if (new_parent_userid) renamed(world.parents, parent, PARENT_KEY, new_parent_userid);
	},
};

const remove = {
	student(world, id) {
		existing(world.students, id);
		const isChild = ({ children }) => children.some(({ student_userid }) => student_userid === id);
		if ([...world.parents.values()].some(isChild)) {
			throw new ApiError(HAS_PARENTS, 'student has parents');
		}
		world.students.delete(id);
	},
	parent(world, id) {
		existing(world.parents, id);
		world.parents.delete(id);
	},
};

const single = (write) => (request, world) => {
	write(world, request);
	return {};
};

/** Rows that fail are told in a list beside the errcode of the first; the others are written. */
function inBulk(rows = [], key, idOf, write) {
	const result_list = [];
	for (const row of rows) {
		try {
			write(row);
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			result_list.push({ [key]: idOf(row), errcode: error.errcode, errmsg: error.message });
		}
	}
	const [first] = result_list;
	return first ? { errcode: first.errcode, errmsg: first.errmsg, result_list } : {};
}

const routesOf = (kind, key) => ({
	[`/cgi-bin/school/user/create_${kind}`]: ({ body }, world) => single(create[kind])(body, world),
	[`/cgi-bin/school/user/update_${kind}`]: ({ body }, world) => single(update[kind])(body, world),
	[`/cgi-bin/school/user/delete_${kind}`]: ({ query }, world) =>
		single(remove[kind])(query.userid, world),
	[`/cgi-bin/school/user/batch_create_${kind}`]: ({ body }, world) =>
		inBulk(
			body[`${kind}s`],
			key,
			(row) => row[key],
			(row) => create[kind](world, row),
		),
	[`/cgi-bin/school/user/batch_update_${kind}`]: ({ body }, world) =>
		inBulk(
			body[`${kind}s`],
			key,
			(row) => row[key],
			(row) => update[kind](world, row),
		),
	[`/cgi-bin/school/user/batch_delete_${kind}`]: ({ body }, world) =>
		inBulk(
			body.useridlist,
			key,
			(id) => id,
			(id) => remove[kind](world, id),
		),
});

const routes = { ...routesOf('student', STUDENT_KEY), ...routesOf('parent', PARENT_KEY) };

module.exports = { routes };
