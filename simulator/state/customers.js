const { ApiError } = require('../api-error');
const { findMember, memberOf, isVisible } = require('./members');
const { cursorPage } = require('./pages');

const customerOf = (world, external_userid) => {
	const customer = world.customers.get(external_userid);
	if (!customer) throw new ApiError(40096, 'invalid external userid');
	return customer;
};

/** Members who have left serve nobody any more. */
const followersOf = (world) =>
	[
		...new Set([...world.customers.values()].flatMap((c) => c.follow_user.map((f) => f.userid))),
	].filter((userid) => findMember(world, userid));

function list({ query }, world) {
	const { userid } = memberOf(world, query.userid);
	const external_userid = [...world.customers.values()]
		.filter((customer) => customer.follow_user.some((follow) => follow.userid === userid))
		.map((customer) => customer.external_contact.external_userid);
	if (!external_userid.length) throw new ApiError(84061, 'not external contact');
	return { external_userid };
}

/** In lists the tags come as ids alone. */
const followInfo = ({ tags, ...follow }) => ({ ...follow, tag_id: tags.map((tag) => tag.tag_id) });

function byUsers({ body }, world) {
	if (!body.userid_list.some((userid) => isVisible(world, userid))) {
		throw new ApiError(40031, 'invalid userid list');
	}
	const pairs = [...world.customers.values()].flatMap(({ external_contact, follow_user }) =>
		follow_user
			.filter(({ userid }) => body.userid_list.includes(userid))
			.map((follow) => ({ external_contact, follow_info: followInfo(follow) })),
	);
	const { entries, next_cursor } = cursorPage(pairs, body, 50);
	return { external_contact_list: entries, next_cursor };
}

function remark({ body }, world) {
	const follow = customerOf(world, body.external_userid).follow_user.find(
		(f) => f.userid === body.userid,
	);
	if (!follow) throw new ApiError(84061, 'not external contact');
	const { remark, description, remark_company, remark_mobiles } = body;
	Object.assign(
		follow,
		remark === undefined ? {} : { remark },
		description === undefined ? {} : { description },
		remark_company === undefined ? {} : { remark_corp_name: remark_company },
		remark_mobiles === undefined ? {} : { remark_mobiles },
	);
	return {};
}

const routes = {
	'/cgi-bin/externalcontact/get_follow_user_list': (_request, world) => ({
		follow_user: followersOf(world),
	}),
	'/cgi-bin/externalcontact/list': list,
	'/cgi-bin/externalcontact/get': ({ query }, world) => {
		const { external_contact, follow_user } = customerOf(world, query.external_userid);
		return { external_contact, follow_user, next_cursor: '' };
	},
	'/cgi-bin/externalcontact/batch/get_by_user': byUsers,
	'/cgi-bin/externalcontact/remark': remark,
};

module.exports = { routes, customerOf };
