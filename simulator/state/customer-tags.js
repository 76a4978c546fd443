const { ApiError } = require('../api-error');
const { customerOf } = require('./customers');

const START = 1_700_000_000;

/** The tags of the company, and those of rule groups: two libraries of one shape. */
const COMPANY = { library: 'customerTagGroups', prefix: 'et' };
const RULE_GROUP = { library: 'ruleGroupTagGroups', prefix: 'st' };

const groupsOf = (world, kind) => [...world[kind.library].values()];

const allTags = (world, kind) =>
	groupsOf(world, kind).flatMap((group) => group.tag.map((tag) => ({ group, tag })));

const refuseTaken = (entries, name, own) => {
	if (entries.some((entry) => entry !== own && (entry.name ?? entry.group_name) === name)) {
		throw new ApiError(40071, 'invalid tag name: taken');
	}
};

const unknown = () => new ApiError(40068, 'invalid tagid');

const list = (kind) =>
	function listTags({ body }, world) {
		const { tag_id: tags = [], group_id: groups = [], strategy_id: strategy } = body;
		const own = groupsOf(world, kind).filter(
			(group) => strategy === undefined || group.strategy_id === strategy,
		);
		if (groups.length)
			return { tag_group: own.filter(({ group_id }) => groups.includes(group_id)) };
		if (!tags.length) return { tag_group: own };
		return {
			tag_group: own
				.map((group) => ({ ...group, tag: group.tag.filter(({ id }) => tags.includes(id)) }))
				.filter(({ tag }) => tag.length),
		};
	};

function groupFor({ body, at }, world, kind) {
	const { group_id, group_name, order = 0, strategy_id } = body;
	const library = world[kind.library];
	if (group_id) {
		if (!library.has(group_id)) throw unknown();
		return library.get(group_id);
	}
	const known = groupsOf(world, kind).find(
		(group) => group.group_name === group_name && group.strategy_id === strategy_id,
	);
	if (known) return known;
	if (!group_name) throw new ApiError(40072, 'invalid tag group name');
	const id = world.newId(`${kind.prefix}Group`);
	const created = {
		group_id: id,
		group_name,
		create_time: Math.floor(at / 1000),
		order,
		tag: [],
		...(strategy_id === undefined ? {} : { strategy_id }),
	};
	library.set(id, created);
	return created;
}

const add = (kind) =>
	function addTags(request, world) {
		const { tag: wanted = [] } = request.body;
		if (!wanted.length) throw new ApiError(40058, 'invalid Request Parameter: tag');
		const group = groupFor(request, world, kind);
		const fresh = [...new Map(wanted.map((tag) => [tag.name, tag])).values()];
		for (const { name } of fresh) refuseTaken(group.tag, name);
		const made = fresh.map(({ name, order = 0 }) => ({
			id: world.newId(`${kind.prefix}Tag`),
			name,
			create_time: Math.floor(request.at / 1000),
			order,
		}));
		group.tag.push(...made);
		return { tag_group: { ...group, tag: made } };
	};

const edit = (kind) =>
	function editTag({ body: { id, name, order } }, world) {
		const group = world[kind.library].get(id);
		const found = allTags(world, kind).find(({ tag }) => tag.id === id);
		if (!group && !found) throw unknown();
		const entry = group ?? found.tag;
		if (name !== undefined) {
			refuseTaken(group ? groupsOf(world, kind) : found.group.tag, name, entry);
			entry[group ? 'group_name' : 'name'] = name;
		}
		if (order !== undefined) entry.order = order;
		return {};
	};

const remove = (kind) =>
	function removeTags({ body: { tag_id: tags = [], group_id: groups = [] } }, world) {
		const gone = new Set([
			...tags,
			...groups.flatMap((id) => world[kind.library].get(id)?.tag.map((tag) => tag.id) ?? []),
		]);
		for (const group of groupsOf(world, kind)) {
			group.tag = group.tag.filter(({ id }) => !gone.has(id));
			if (!group.tag.length) world[kind.library].delete(group.group_id);
		}
		for (const follow of [...world.customers.values()].flatMap((c) => c.follow_user)) {
			follow.tags = follow.tags.filter(({ tag_id }) => !gone.has(tag_id));
		}
		return {};
	};

/** The tag as a customer shows it. */
function givenTag(world, id) {
	const company = allTags(world, COMPANY).find(({ tag }) => tag.id === id);
	const found = company ?? allTags(world, RULE_GROUP).find(({ tag }) => tag.id === id);
	if (!found) throw unknown();
	const { group, tag } = found;
	const type = company ? 1 : 3;
	return { group_name: group.group_name, tag_name: tag.name, type, tag_id: id };
}

function mark({ body }, world) {
	const { userid, external_userid, add_tag: added = [], remove_tag: removed = [] } = body;
	const follow = customerOf(world, external_userid).follow_user.find((f) => f.userid === userid);
	if (!follow) throw new ApiError(84061, 'not external contact');
	if (!added.length && !removed.length) {
		throw new ApiError(40058, 'invalid Request Parameter: add_tag and remove_tag are empty');
	}
	const tags = added.map((id) => givenTag(world, id));
	const kept = follow.tags.filter(({ tag_id }) => ![...added, ...removed].includes(tag_id));
	follow.tags = [...kept, ...tags];
	return {};
}

const group = (group_id, group_name, tags, more = {}) => [
	group_id,
	{
		group_id,
		group_name,
		create_time: START,
		order: 0,
		tag: tags.map(([id, name]) => ({ id, name, create_time: START, order: 0 })),
		...more,
	},
];

function seed(world) {
	world[COMPANY.library] = new Map([
		group('etGroupSource', '来源', [
			['etTagFair', '展会'],
			['etTagStore', '门店'],
			['etTagOther', '其他'],
		]),
		group('etGroupLevel', '级别', [
			['etTagMain', '重点'],
			['etTagNoLevel', '其他'],
		]),
	]);
	world[RULE_GROUP.library] = new Map([
		group('stGroupRegion', '区域', [['stTagEast', '华东']], { strategy_id: 1 }),
	]);
}

const routesOf = (kind, path) => ({
	[`/cgi-bin/externalcontact/get_${path}_list`]: list(kind),
	[`/cgi-bin/externalcontact/add_${path}`]: add(kind),
	[`/cgi-bin/externalcontact/edit_${path}`]: edit(kind),
	[`/cgi-bin/externalcontact/del_${path}`]: remove(kind),
});

const routes = {
	...routesOf(COMPANY, 'corp_tag'),
	...routesOf(RULE_GROUP, 'strategy_tag'),
	'/cgi-bin/externalcontact/mark_tag': mark,
};

module.exports = { routes, seed };
