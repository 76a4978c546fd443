const { ApiError } = require('../api-error');
const { departmentOf } = require('./school');

const CLASS = 1;
const GRADE = 2;
const ROOT = 1;
const EXISTS = 60008;
const HAS_MEMBERS = 60005;
const HAS_CHILDREN = 60006;
const IS_ROOT = 60007;
const WRONG_TYPE = 65007;

function checkParent(world, { type, parentid }) {
	const parent = departmentOf(world, parentid);
	if (type === CLASS && parent.type !== GRADE) {
		throw new ApiError(WRONG_TYPE, 'invalid department type');
	}
}

function create({ body }, world) {
	checkParent(world, body);
	const id = body.id ?? Math.max(...world.schoolDepartments.keys()) + 1;
	if (world.schoolDepartments.has(id)) throw new ApiError(EXISTS, 'department existed');
	world.schoolDepartments.set(id, { ...body, id });
	return { id };
}

/** Administrators that are not named stay. */
function changedAdmins(admins = [], changes = []) {
	const kept = new Map(admins.map((admin) => [`${admin.userid} ${admin.type}`, admin]));
	for (const { op, ...admin } of changes) {
		const key = `${admin.userid} ${admin.type}`;
		if (op === 1) kept.delete(key);
		else kept.set(key, admin);
	}
	return [...kept.values()];
}

function update({ body }, world) {
	const { id, new_id = id, department_admins, ...changes } = body;
	const department = departmentOf(world, id);
	const changed = { ...department, ...changes, id: new_id };
	if (changes.parentid !== undefined) checkParent(world, changed);
	if (department_admins) {
		changed.department_admins = changedAdmins(department.department_admins, department_admins);
	}
	world.schoolDepartments.delete(id);
	world.schoolDepartments.set(new_id, changed);
	return {};
}

function remove({ query }, world) {
	const { id } = departmentOf(world, query.id);
	if (id === ROOT) throw new ApiError(IS_ROOT, 'root department');
	if ([...world.schoolDepartments.values()].some(({ parentid }) => parentid === id)) {
		throw new ApiError(HAS_CHILDREN, 'department has children');
	}
	if ([...world.students.values()].some(({ department }) => department.includes(id))) {
		throw new ApiError(HAS_MEMBERS, 'department has members');
	}
	world.schoolDepartments.delete(id);
	return {};
}

const routes = {
	'/cgi-bin/school/department/create': create,
	'/cgi-bin/school/department/update': update,
	'/cgi-bin/school/department/delete': remove,
};

module.exports = { routes };
