const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');

const WRONG_GRID = 90604;
const HAS_MEMBERS = 90607;
const SAME_NAME = 90608;
const INVALID_PARAMETER = 40058;
const TOP = 1;

const all = (map) => [...map.values()];

const gridOf = (world, id) => {
	const grid = world.grids.get(id);
	if (!grid) throw new ApiError(WRONG_GRID, 'invalid grid id');
	return grid;
};

const below = (world, id) => all(world.grids).filter((grid) => grid.grid_parent_id === id);

const withAllBelow = (world, grid) => [
	grid,
	...below(world, grid.grid_id).flatMap((child) => withAllBelow(world, child)),
];

/** Members who are not there are left out, and told. */
function written(world, { grid_id, grid_name, grid_parent_id, grid_admin, grid_member = [] }) {
	const siblings = below(world, grid_parent_id).filter((grid) => grid.grid_id !== grid_id);
	if (siblings.some((grid) => grid.grid_name === grid_name)) {
		throw new ApiError(SAME_NAME, 'duplicate grid name');
	}
	const seen = (userids) => userids.filter((userid) => isVisible(world, userid));
	const invalid_userids = [...grid_admin, ...grid_member].filter(
		(userid) => !isVisible(world, userid),
	);
	world.grids.set(grid_id, {
		grid_id,
		grid_name,
		grid_parent_id,
		grid_admin: seen(grid_admin),
		grid_member: seen(grid_member),
	});
	return invalid_userids.length > 0 ? { invalid_userids } : {};
}

function addGrid({ body }, world) {
	gridOf(world, body.grid_parent_id);
	const grid_id = world.newId('grid');
	return { grid_id, ...written(world, { ...body, grid_id }) };
}

function updateGrid({ body }, world) {
	gridOf(world, body.grid_id);
	gridOf(world, body.grid_parent_id);
	return written(world, body);
}

function deleteGrid({ body }, world) {
	const grids = withAllBelow(world, gridOf(world, body.grid_id));
	if (grids.some(({ grid_member }) => grid_member.length > 0)) {
		throw new ApiError(HAS_MEMBERS, 'grid has members');
	}
	for (const { grid_id } of grids) world.grids.delete(grid_id);
	return {};
}

/** Without an id the root and what is directly below; with one the grid above it and those directly below. */
function listGrids({ body }, world) {
	const [root] = all(world.grids);
	const { grid_id } = body;
	const first = grid_id ? world.grids.get(gridOf(world, grid_id).grid_parent_id) : root;
	return { grid_list: [first, ...below(world, grid_id ?? root.grid_id)].filter(Boolean) };
}

const shortly = ({ grid_id, grid_name }) => ({ grid_id, grid_name });

const gridsOfUser = ({ body: { userid } }, world) => ({
	manage_grids: all(world.grids)
		.filter(({ grid_admin }) => grid_admin.includes(userid))
		.map(shortly),
	joined_grids: all(world.grids)
		.filter(({ grid_member }) => grid_member.includes(userid))
		.map(shortly),
});

const categoryOf = (world, id) => {
	const category = world.eventCategories.get(id);
	if (!category) throw new ApiError(INVALID_PARAMETER, 'invalid category_id');
	return category;
};

function writtenCategory(world, { category_id, category_name, level, parent_category_id }) {
	if (level !== TOP) categoryOf(world, parent_category_id);
	world.eventCategories.set(category_id, {
		category_id,
		category_name,
		level,
		...(level !== TOP && { parent_category_id }),
	});
}

const routes = {
	'/cgi-bin/report/grid/add': addGrid,
	'/cgi-bin/report/grid/update': updateGrid,
	'/cgi-bin/report/grid/delete': deleteGrid,
	'/cgi-bin/report/grid/list': listGrids,
	'/cgi-bin/report/grid/get_user_grid_info': gridsOfUser,
	'/cgi-bin/report/grid/add_cata': ({ body }, world) => {
		const category_id = world.newId('category');
		writtenCategory(world, { ...body, category_id });
		return { category_id };
	},
	'/cgi-bin/report/grid/update_cata': ({ body }, world) => {
		categoryOf(world, body.category_id);
		writtenCategory(world, body);
		return {};
	},
	'/cgi-bin/report/grid/delete_cata': ({ body }, world) => {
		categoryOf(world, body.category_id);
		world.eventCategories.delete(body.category_id);
		return {};
	},
	'/cgi-bin/report/grid/list_cata': (_request, world) => ({
		category_list: all(world.eventCategories),
	}),
};

function seed(world) {
	const grids = [
		['grid-root', '模拟街道', '', [ids.member], []],
		['grid-east', '东湖社区', 'grid-root', [ids.secondMember], []],
		['grid-west', '西湖社区', 'grid-root', [ids.member], [ids.thirdMember]],
		['grid-east-1', '东湖一区', 'grid-east', [ids.secondMember], [ids.thirdMember]],
		['grid-east-2', '东湖二区', 'grid-east', [ids.member], []],
		['grid-east-1-a', '一区甲', 'grid-east-1', [ids.member], []],
	];
	world.grids = new Map(
		grids.map(([grid_id, grid_name, grid_parent_id, grid_admin, grid_member]) => [
			grid_id,
			{ grid_id, grid_name, grid_parent_id, grid_admin, grid_member },
		]),
	);
	const categories = [
		['category-roads', '道路', TOP],
		['category-lamps', '路灯', 2, 'category-roads'],
		['category-holes', '坑洼', 2, 'category-roads'],
		['category-noise', '噪音', TOP],
	];
	world.eventCategories = new Map(
		categories.map(([category_id, category_name, level, parent_category_id]) => [
			category_id,
			{ category_id, category_name, level, ...(parent_category_id && { parent_category_id }) },
		]),
	);
}

module.exports = { routes, seed };
