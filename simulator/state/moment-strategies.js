const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const SEEDED = 1;
const SECOND = 2;
const MEMBER = 1;
const DEPARTMENT = 2;

const strategyOf = (world, id) => {
	const strategy = world.momentStrategies.get(id);
	if (!strategy) throw new ApiError(40058, 'invalid strategy_id');
	return strategy;
};

const key = ({ type, userid, partyid }) => `${type} ${type === MEMBER ? userid : partyid}`;

function checkRange(world, range = []) {
	for (const { type, userid, partyid } of range) {
		const known = type === MEMBER ? isVisible(world, userid) : world.departments.has(partyid);
		if (!known) throw new ApiError(40058, 'invalid range');
	}
}

function create({ body, at }, world) {
	const { parent_id = 0 } = body;
	if (parent_id) strategyOf(world, parent_id);
	checkRange(world, body.range);
	const strategy_id = Math.max(0, ...world.momentStrategies.keys()) + 1;
	const create_time = Math.floor(at / 1000);
	world.momentStrategies.set(strategy_id, { strategy_id, parent_id, create_time, ...body });
	return { strategy_id };
}

function edit({ body }, world) {
	const { range_add = [], range_del = [], ...changes } = body;
	const strategy = strategyOf(world, body.strategy_id);
	checkRange(world, range_add);
	const removed = new Set(range_del.map(key));
	const range = [...new Map([...strategy.range, ...range_add].map((one) => [key(one), one]))]
		.filter(([name]) => !removed.has(name))
		.map(([, one]) => one);
	Object.assign(strategy, changes, { range });
	return {};
}

/** Without more pages there is no cursor. */
const page = (list, body, name) => {
	const { entries, next_cursor } = cursorPage(list, body, 1000);
	return { [name]: entries, ...(next_cursor && { next_cursor }) };
};

const ROOT = '/cgi-bin/externalcontact/moment_strategy';

const routes = {
	[`${ROOT}/list`]: ({ body }, world) =>
		page(
			[...world.momentStrategies.keys()].map((strategy_id) => ({ strategy_id })),
			body,
			'strategy',
		),
	[`${ROOT}/get`]: ({ body }, world) => {
		const { range, ...strategy } = strategyOf(world, body.strategy_id);
		return { strategy };
	},
	[`${ROOT}/get_range`]: ({ body }, world) =>
		page(strategyOf(world, body.strategy_id).range, body, 'range'),
	[`${ROOT}/create`]: create,
	[`${ROOT}/edit`]: edit,
	[`${ROOT}/del`]: ({ body }, world) => {
		strategyOf(world, body.strategy_id);
		world.momentStrategies.delete(body.strategy_id);
		return {};
	},
};

function seed(world, now) {
	const allowed = { view_moment_list: true, send_moment: true, manage_moment_cover_and_sign: true };
	const strategy = (strategy_id, parent_id, strategy_name, range) => [
		strategy_id,
		{
			strategy_id,
			parent_id,
			strategy_name,
			create_time: Math.floor(now / 1000),
			admin_list: ['zhangwei'],
			privilege: allowed,
			range,
		},
	];
	const lina = { type: MEMBER, userid: 'lina' };
	world.momentStrategies = new Map([
		strategy(SEEDED, 0, '销售朋友圈', [lina, { type: DEPARTMENT, partyid: 2 }]),
		strategy(SECOND, SEEDED, '门店朋友圈', [lina]),
	]);
}

module.exports = { routes, seed };
