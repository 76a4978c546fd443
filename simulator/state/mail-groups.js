const { ApiError } = require('../api-error');

const CHOSEN = 3;
const MEMBERS = ['email_list', 'group_list', 'department_list', 'tag_list'];
const SENDERS = ['allow_emaillist', 'allow_departmentlist', 'allow_taglist'];

const groupOf = (world, id) => {
	const group = world.mailGroups.get(id);
	if (!group) throw new ApiError(680012, 'group not exist');
	return group;
};

const isFilled = (group, name) => (group[name]?.list ?? []).length > 0;

function checkSenders(body) {
	const { allow_type: type } = body;
	if (type === undefined) return;
	const given = SENDERS.some((name) => body[name]);
	if (given !== (type === CHOSEN)) throw new ApiError(680006, 'invalid allow type');
}

function checkName(world, { groupid, groupname }) {
	const others = [...world.mailGroups.values()].filter((group) => group.groupid !== groupid);
	if (others.some((group) => group.groupname === groupname)) {
		throw new ApiError(680002, 'group name exists');
	}
}

function keep(world, group) {
	if (!MEMBERS.some((name) => isFilled(group, name))) throw new ApiError(680008, 'no member');
	checkName(world, group);
	world.mailGroups.set(group.groupid, group);
	return {};
}

function create({ body }, world) {
	if (world.mailGroups.has(body.groupid)) throw new ApiError(680011, 'group exists');
	checkSenders(body);
	return keep(world, { allow_type: 0, ...body });
}

function update({ body }, world) {
	const group = groupOf(world, body.groupid);
	checkSenders(body);
	return keep(world, { ...group, ...body });
}

function search({ query }, world) {
	const groups = [...world.mailGroups.values()]
		.filter(({ groupid }) => !query.fuzzy || groupid.includes(query.groupid ?? ''))
		.map(({ groupid, groupname }) => ({ groupid, groupname }));
	return { count: groups.length, groups };
}

const routes = {
	'/cgi-bin/exmail/group/create': create,
	'/cgi-bin/exmail/group/update': update,
	'/cgi-bin/exmail/group/delete': ({ body }, world) => {
		world.mailGroups.delete(groupOf(world, body.groupid).groupid);
		return {};
	},
	'/cgi-bin/exmail/group/get': ({ query }, world) => groupOf(world, query.groupid),
	'/cgi-bin/exmail/group/search': search,
};

function seed(world) {
	const groups = [
		{
			groupid: 'sales@corp.example.com',
			groupname: '销售',
			email_list: { list: ['zhangwei@corp.example.com'] },
			department_list: { list: [2] },
			allow_type: 1,
		},
		{
			groupid: 'board@corp.example.com',
			groupname: '董事会',
			tag_list: { list: [1] },
			allow_type: CHOSEN,
			allow_emaillist: { list: ['zhangwei@corp.example.com'] },
		},
	];
	world.mailGroups = new Map(groups.map((group) => [group.groupid, group]));
}

module.exports = { routes, seed };
