const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const SEEDED = 'acquisitionlink-seeded';
const SECOND = 'acquisitionlink-seeded-second';
const QUOTA = 1000;

const linkOf = (world, id) => {
	const link = world.acquisitionLinks.get(id);
	if (!link) throw new ApiError(40058, 'invalid link_id');
	return link;
};

const checkRange = (world, { user_list = [], department_list = [] } = {}) => {
	const known =
		user_list.every((id) => isVisible(world, id)) &&
		department_list.every((id) => world.departments.has(id));
	if (!known) throw new ApiError(40058, 'invalid range');
};

function create({ body, at, base }, world) {
	checkRange(world, body.range);
	const { link_name, range, priority_option, skip_verify = true, mark_source = true } = body;
	const link_id = world.newId('ca');
	const link = {
		link_id,
		link_name,
		url: `${base}/ca/${link_id}`,
		create_time: Math.floor(at / 1000),
	};
	world.acquisitionLinks.set(link_id, {
		link: { ...link, skip_verify, mark_source },
		range,
		priority_option,
		customers: [],
	});
	return { link };
}

function update({ body }, world) {
	const known = linkOf(world, body.link_id);
	const { link_id: _id, range, priority_option, ...link } = body;
	checkRange(world, range);
	Object.assign(known.link, link);
	if (range) known.range = range;
	if (priority_option) known.priority_option = priority_option;
	return {};
}

function get({ body }, world) {
	const { link, range, priority_option } = linkOf(world, body.link_id);
	const { link_id: _id, ...shown } = link;
	return { link: shown, range, ...(priority_option && { priority_option }) };
}

function list({ body }, world) {
	const { entries, next_cursor } = cursorPage([...world.acquisitionLinks.keys()], body, 100);
	return { link_id_list: entries, next_cursor };
}

function customers({ body }, world) {
	const { entries, next_cursor } = cursorPage(linkOf(world, body.link_id).customers, body, 1000);
	return { customer_list: entries, next_cursor };
}

const routes = {
	'/cgi-bin/externalcontact/customer_acquisition/list_link': list,
	'/cgi-bin/externalcontact/customer_acquisition/get': get,
	'/cgi-bin/externalcontact/customer_acquisition/create_link': create,
	'/cgi-bin/externalcontact/customer_acquisition/update_link': update,
	'/cgi-bin/externalcontact/customer_acquisition/delete_link': ({ body }, world) => {
		linkOf(world, body.link_id);
		world.acquisitionLinks.delete(body.link_id);
		return {};
	},
	'/cgi-bin/externalcontact/customer_acquisition/customer': customers,
	'/cgi-bin/externalcontact/customer_acquisition/statistic': ({ body }, world) => {
		const won = linkOf(world, body.link_id).customers.length;
		return { click_link_customer_cnt: won * 2, new_customer_cnt: won };
	},
	'/cgi-bin/externalcontact/customer_acquisition_quota': (_request, world) => {
		const won = [...world.acquisitionLinks.values()].flatMap((link) => link.customers).length;
		return { total: won, balance: QUOTA - won, quota_list: [] };
	},
};

function seed(world, now) {
	const customer = (external_userid, chat_status) => ({
		external_userid,
		userid: 'zhangwei',
		chat_status,
		state: 'fair',
	});
	const link = (link_id, link_name, customers) => [
		link_id,
		{
			link: {
				link_id,
				link_name,
				url: `https://work.weixin.qq.com/ca/${link_id}`,
				create_time: Math.floor(now / 1000),
				skip_verify: true,
				mark_source: true,
			},
			range: { user_list: ['zhangwei'], department_list: [] },
			customers,
		},
	];
	world.acquisitionLinks = new Map([
		link(SEEDED, '展会', [customer('wmCustomerLi', 1), customer('wmCustomerZhao', 0)]),
		link(SECOND, '官网', []),
	]);
}

module.exports = { routes, seed };
