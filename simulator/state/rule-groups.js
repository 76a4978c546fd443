const { ApiError } = require('../api-error');
const { cursorPage } = require('./pages');

const START = 1_700_000_000;
const MEMBER = 1;
const DEPARTMENT = 2;

/** What nobody can take from the admins of a rule group. */
const ALWAYS = {
	view_customer_list: true,
	view_customer_data: true,
	view_room_list: true,
	contact_me: true,
	join_room: true,
};

const PERMISSIONS = Object.fromEntries(
	[
		'share_customer',
		'oper_resign_customer',
		'oper_resign_group',
		'send_customer_msg',
		'edit_welcome_msg',
		'view_behavior_data',
		'view_room_data',
		'send_group_msg',
		'room_deduplication',
		'rapid_reply',
		'onjob_customer_transfer',
		'edit_anti_spam_rule',
		'export_customer_list',
		'export_customer_data',
		'export_customer_group_list',
		'manage_customer_tag',
	].map((name) => [name, true]),
);

const ruleGroupOf = (world, { strategy_id }) => {
	const found = world.ruleGroups.get(strategy_id);
	if (!found) throw new ApiError(40058, 'invalid Request Parameter: strategy_id');
	return found;
};

const sameNode = (node) => (other) =>
	other.type === node.type && other.userid === node.userid && other.partyid === node.partyid;

/** One below another has its permissions; what is not given is allowed. */
const permissionsFor = (world, { parent_id, privilege }) =>
	parent_id
		? ruleGroupOf(world, { strategy_id: parent_id }).privilege
		: { ...PERMISSIONS, ...privilege, ...ALWAYS };

function create({ body, at }, world) {
	const strategy_id = Math.max(0, ...world.ruleGroups.keys()) + 1;
	const { parent_id = 0, strategy_name, admin_list, range } = body;
	world.ruleGroups.set(strategy_id, {
		strategy_id,
		parent_id,
		strategy_name,
		create_time: Math.floor(at / 1000),
		admin_list,
		privilege: permissionsFor(world, body),
		range,
	});
	return { strategy_id };
}

/** Permissions that are given take the place of those that are there as a whole. */
function edit({ body }, world) {
	const group = ruleGroupOf(world, body);
	const { strategy_name, admin_list, privilege, range_add = [], range_del = [] } = body;
	if (strategy_name) group.strategy_name = strategy_name;
	if (admin_list?.length) group.admin_list = admin_list;
	if (privilege) group.privilege = permissionsFor(world, { ...group, privilege });
	const kept = group.range.filter((node) => !range_del.some(sameNode(node)));
	group.range = [...kept, ...range_add.filter((node) => !kept.some(sameNode(node)))];
	return {};
}

function get({ body }, world) {
	const { range, ...strategy } = ruleGroupOf(world, body);
	return { strategy };
}

function list({ body }, world) {
	const { entries, next_cursor } = cursorPage([...world.ruleGroups.values()], body, 1000);
	return { strategy: entries.map(({ strategy_id }) => ({ strategy_id })), next_cursor };
}

function range({ body }, world) {
	const { entries, next_cursor } = cursorPage(ruleGroupOf(world, body).range, body, 1000);
	return { range: entries, next_cursor };
}

function remove({ body }, world) {
	world.ruleGroups.delete(ruleGroupOf(world, body).strategy_id);
	return {};
}

function seed(world) {
	const common = {
		parent_id: 0,
		create_time: START,
		admin_list: ['zhangwei'],
		privilege: { ...PERMISSIONS, share_customer: false, ...ALWAYS },
	};
	world.ruleGroups = new Map([
		[
			1,
			{
				...common,
				strategy_id: 1,
				strategy_name: '华东组',
				range: [
					{ type: MEMBER, userid: 'zhangwei' },
					{ type: MEMBER, userid: 'lina' },
					{ type: DEPARTMENT, partyid: 2 },
				],
			},
		],
		[
			2,
			{
				...common,
				strategy_id: 2,
				parent_id: 1,
				strategy_name: '上海组',
				range: [{ type: MEMBER, userid: 'lina' }],
			},
		],
	]);
}

const PATH = '/cgi-bin/externalcontact/customer_strategy';

const routes = {
	[`${PATH}/create`]: create,
	[`${PATH}/edit`]: edit,
	[`${PATH}/get`]: get,
	[`${PATH}/list`]: list,
	[`${PATH}/get_range`]: range,
	[`${PATH}/del`]: remove,
};

module.exports = { routes, seed };
