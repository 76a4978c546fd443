const { ApiError } = require('../api-error');
const { findMember, isVisible } = require('./members');

const tagOf = (world, id) => {
	const tag = world.tags.get(id);
	if (!tag) throw new ApiError(40068, 'invalid tagid');
	return tag;
};

const checkName = (world, tagname, own) => {
	if ([...world.tags.values()].some((tag) => tag !== own && tag.tagname === tagname)) {
		throw new ApiError(40071, 'invalid tag name: it exists');
	}
};

function create({ body }, world) {
	checkName(world, body.tagname);
	const tagid = body.tagid ?? Math.max(0, ...world.tags.keys()) + 1;
	if (world.tags.has(tagid)) throw new ApiError(40068, 'invalid tagid: it exists');
	world.tags.set(tagid, { tagid, tagname: body.tagname, users: new Set(), parties: new Set() });
	return { errmsg: 'created', tagid };
}

function update({ body }, world) {
	const tag = tagOf(world, body.tagid);
	checkName(world, body.tagname, tag);
	tag.tagname = body.tagname;
	return { errmsg: 'updated' };
}

/** Some invalid entries are reported; nothing but invalid ones is an error. */
function changeMembers(change) {
	return ({ body }, world) => {
		const tag = tagOf(world, body.tagid);
		const users = body.userlist ?? [];
		const parties = body.partylist ?? [];
		if (users.length + parties.length === 0) {
			throw new ApiError(82001, 'userlist and partylist are both empty');
		}
		const badUsers = users.filter((userid) => !isVisible(world, userid));
		const badParties = parties.filter((id) => !world.departments.has(id));
		if (badUsers.length === users.length && badParties.length === parties.length) {
			throw new ApiError(40070, 'all list invalid');
		}
		for (const userid of users.filter((id) => !badUsers.includes(id))) {
			change(tag.users, findMember(world, userid).userid);
		}
		for (const id of parties.filter((party) => !badParties.includes(party))) {
			change(tag.parties, id);
		}
		return {
			...(badUsers.length ? { invalidlist: badUsers.join('|') } : {}),
			...(badParties.length ? { invalidparty: badParties } : {}),
		};
	};
}

function get({ query }, world) {
	const tag = tagOf(world, query.tagid);
	const members = [...tag.users].map((userid) => findMember(world, userid)).filter(Boolean);
	return {
		tagname: tag.tagname,
		userlist: members.filter((m) => !m.invisible).map(({ userid, name }) => ({ userid, name })),
		partylist: [...tag.parties],
	};
}

const routes = {
	'/cgi-bin/tag/create': create,
	'/cgi-bin/tag/update': update,
	'/cgi-bin/tag/delete': ({ query }, world) => {
		world.tags.delete(tagOf(world, query.tagid).tagid);
		return { errmsg: 'deleted' };
	},
	'/cgi-bin/tag/get': get,
	'/cgi-bin/tag/list': (_request, world) => ({
		taglist: [...world.tags.values()].map(({ tagid, tagname }) => ({ tagid, tagname })),
	}),
	'/cgi-bin/tag/addtagusers': changeMembers((set, entry) => set.add(entry)),
	'/cgi-bin/tag/deltagusers': changeMembers((set, entry) => set.delete(entry)),
};

module.exports = { routes };
