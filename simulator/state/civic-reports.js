const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { cursorPage } = require('./pages');

const INVALID_PARAMETER = 40058;
const USUAL_PAGE = 20;
const LONGEST_PAGE = 2;
const SETTLED = 5;
const TOP = 1;
const START = 1_700_000_000;
const HOUR = 3600;

const isSettled = ({ process_list }) =>
	process_list.some(({ process_type }) => process_type === SETTLED);

const changedAt = ({ create_time, process_list }) =>
	Math.max(create_time, ...process_list.map(({ solved_time }) => solved_time));

function list(orders, { body }) {
	const { begin_create_time = 0, begin_modify_time = 0, limit = USUAL_PAGE } = body;
	const found = orders.filter(
		(order) => order.create_time > begin_create_time && changedAt(order) > begin_modify_time,
	);
	const page = cursorPage(found, { ...body, limit: Math.min(limit, LONGEST_PAGE) }, USUAL_PAGE);
	return { order_list: page.entries.map(shown), next_cursor: page.next_cursor };
}

/** Figures are counted by category: an order itself tells the category's name only. */
const shown = ({ category_id: _, ...order }) => order;

function info(orders, { body }) {
	const order = orders.find(({ order_id }) => order_id === body.order_id);
	if (!order) throw new ApiError(INVALID_PARAMETER, 'invalid order_id');
	return { order_info: shown(order) };
}

const figures = (orders) => ({
	processing: orders.filter((order) => !isSettled(order)).length,
	added_today: 0,
	solved_today: 0,
	total_case: orders.length,
	total_solved: orders.filter(isSettled).length,
});

function byCategory(orders, { body }, world) {
	const categories = [...world.eventCategories.values()];
	const wanted = categories.filter(({ level, parent_category_id }) =>
		body.category_id ? parent_category_id === body.category_id : level === TOP,
	);
	return {
		dashboard_list: wanted.map(({ category_id, category_name, level }) => {
			const own = orders.filter(
				(order) =>
					order.category_id === category_id ||
					world.eventCategories.get(order.category_id)?.parent_category_id === category_id,
			);
			const { total_case, total_solved } = figures(own);
			return {
				category_id,
				category_name,
				category_level: level,
				total_case,
				total_solved,
				category_type: 1,
			};
		}),
	};
}

const routesOf = (kind, more) => {
	const path = (method) => `/cgi-bin/report/${kind}/${method}`;
	const orders = (world) => world.civicReports[kind];
	return {
		[path('get_grid_info')]: (_request, world) => ({
			grid_list: [...world.grids.values()].map(({ grid_id, grid_name, grid_admin }) => ({
				grid_id,
				grid_name,
				grid_admin,
			})),
		}),
		[path('get_corp_status')]: ({ body }, world) => ({
			...figures(orders(world).filter(({ grid_id }) => !body.grid_id || grid_id === body.grid_id)),
			...more,
		}),
		[path('get_user_status')]: ({ body }, world) => {
			const own = orders(world).filter(({ processor_userids }) =>
				processor_userids.includes(body.userid),
			);
			const { processing, added_today, solved_today } = figures(own);
			return { processing, added_today, solved_today };
		},
		[path('category_statistic')]: (request, world) => byCategory(orders(world), request, world),
		[path('get_order_list')]: (request, world) => list(orders(world), request),
		[path('get_order_info')]: (request, world) => info(orders(world), request),
	};
};

const routes = {
	...routesOf('patrol', { to_be_assigned: 0 }),
	...routesOf('resident', { pending: 0, total_accepted: 0 }),
};

const step = (process_type, status, solved_time) => ({
	process_type,
	solve_userid: ids.secondMember,
	process_desc: '',
	status,
	solved_time,
	image_urls: [],
	video_media_ids: [],
});

const order = (order_id, at, [category_id, case_name], urge_type, steps) => ({
	order_id,
	category_id,
	desc: `${case_name}问题`,
	urge_type,
	case_name,
	grid_name: '东湖社区',
	grid_id: 'grid-east',
	create_time: START + at * HOUR,
	image_urls: [],
	video_media_ids: [],
	location: { name: '东湖公园', address: '东湖路1号', latitude: 30.5, longitude: 104.1 },
	processor_userids: [ids.secondMember],
	process_list: steps,
});

const LAMPS = ['category-lamps', '路灯'];
const HOLES = ['category-holes', '坑洼'];
const NOISE = ['category-noise', '噪音'];

function seed(world) {
	const done = step(SETTLED, 1, START + 100 * HOUR);
	const reporter = { reporter_name: '周先生', reporter_mobile: '13700000001' };
	world.civicReports = {
		patrol: [
			order('patrol-1', 1, LAMPS, 1, [step(1, 1, START + HOUR), done]),
			order('patrol-2', 2, HOLES, 3, [step(3, 0, 0)]),
			order('patrol-3', 3, NOISE, 2, [step(7, 0, 0)]),
			order('patrol-4', 4, LAMPS, 1, [step(1, 0, 0)]),
			order('patrol-5', 5, NOISE, 1, [step(1, 0, 0)]),
		],
		resident: [
			order('resident-1', 1, NOISE, 3, [step(2, 1, START + 2 * HOUR)]),
			order('resident-2', 2, HOLES, 1, [step(6, 1, START + 3 * HOUR)]),
		].map((entry) => ({ ...entry, ...reporter })),
	};
}

module.exports = { routes, seed };
