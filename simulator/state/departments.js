const { ApiError } = require('../api-error');

const ROOT = 1;
const MAX_LEVELS = 15;

const departmentOf = (world, id) => {
	const found = world.departments.get(id);
	if (!found) throw new ApiError(60003, 'department not found');
	return found;
};

const childrenOf = (world, id) => [...world.departments.values()].filter((d) => d.parentid === id);

/** The department and all below it, parents first. */
function branch(world, id) {
	const children = new Map();
	for (const department of world.departments.values()) {
		const siblings = children.get(department.parentid);
		if (siblings) siblings.push(department);
		else children.set(department.parentid, [department]);
	}
	const found = [departmentOf(world, id)];
	for (let index = 0; index < found.length; index++) {
		found.push(...(children.get(found[index].id) ?? []));
	}
	return found;
}

const levelOf = (world, id) => {
	let level = 1;
	for (let at = world.departments.get(id); at && at.id !== ROOT; level++) {
		at = world.departments.get(at.parentid);
	}
	return level;
};

const checkParent = (world, parentid) => {
	if (!world.departments.has(parentid)) throw new ApiError(60004, 'parent department not found');
	if (levelOf(world, parentid) >= MAX_LEVELS) {
		throw new ApiError(81002, 'department level exceeds the limit');
	}
};

const checkName = (world, name, parentid, ownId) => {
	if (childrenOf(world, parentid).some((d) => d.id !== ownId && d.name === name)) {
		throw new ApiError(60008, 'department existed');
	}
};

function create({ body }, world) {
	const { name, name_en, parentid, order = 0 } = body;
	checkParent(world, parentid);
	checkName(world, name, parentid);
	const id = body.id ?? Math.max(...world.departments.keys()) + 1;
	if (world.departments.has(id)) throw new ApiError(60008, 'department existed');
	world.departments.set(id, { id, name, name_en: name_en ?? '', parentid, order });
	return { errmsg: 'created', id };
}

function update({ body }, world) {
	const department = departmentOf(world, body.id);
	const next = { ...department, ...body };
	if (body.parentid !== undefined && body.parentid !== department.parentid) {
		if (department.id !== ROOT) checkParent(world, body.parentid);
		const below = branch(world, department.id).some(({ id }) => id === body.parentid);
		if (below || department.id === ROOT) throw new ApiError(60010, 'department ring');
	}
	checkName(world, next.name, next.parentid, department.id);
	Object.assign(department, body);
	return { errmsg: 'updated' };
}

function remove({ query }, world) {
	if (query.id === ROOT) throw new ApiError(60007, 'root department can not be deleted');
	departmentOf(world, query.id);
	if (childrenOf(world, query.id).length)
		throw new ApiError(60006, 'department contains sub-department');
	if ([...world.members.values()].some((m) => m.department.includes(query.id))) {
		throw new ApiError(60005, 'department contains user');
	}
	world.departments.delete(query.id);
	for (const tag of world.tags.values()) tag.parties.delete(query.id);
	return { errmsg: 'deleted' };
}

const shown = (world, department) => ({
	...department,
	department_leader: [...world.members.values()]
		.filter((m) => m.is_leader_in_dept?.[m.department.indexOf(department.id)] === 1)
		.map((m) => m.userid),
});

function leadersByDepartment(world) {
	const leaders = new Map();
	for (const member of world.members.values()) {
		member.department.forEach((id, index) => {
			if (member.is_leader_in_dept?.[index] !== 1) return;
			leaders.set(id, [...(leaders.get(id) ?? []), member.userid]);
		});
	}
	return leaders;
}

function list({ query }, world) {
	const leaders = leadersByDepartment(world);
	return {
		department: branch(world, query.id ?? ROOT).map((department) => ({
			...department,
			department_leader: leaders.get(department.id) ?? [],
		})),
	};
}

const routes = {
	'/cgi-bin/department/create': create,
	'/cgi-bin/department/update': update,
	'/cgi-bin/department/delete': remove,
	'/cgi-bin/department/list': list,
	'/cgi-bin/department/simplelist': ({ query }, world) => ({
		department_id: branch(world, query.id ?? ROOT).map(({ id, parentid, order }) => ({
			id,
			parentid,
			order,
		})),
	}),
	'/cgi-bin/department/get': ({ query }, world) => ({
		department: shown(world, departmentOf(world, query.id)),
	}),
};

module.exports = { routes, departmentOf };
