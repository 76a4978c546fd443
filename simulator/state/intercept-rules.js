const { ApiError } = require('../api-error');
const { isVisible } = require('./members');

const SEEDED = 1;
const MOST_RULES = 100;

/** Requests name a rule by text, answers by number. */
const ruleOf = (world, id) => {
	const rule = world.interceptRules.get(Number(id));
	if (!rule) throw new ApiError(41070, 'invalid rule_id');
	return rule;
};

const checkRange = (world, { user_list = [], department_list = [] } = {}) => {
	if (user_list.some((id) => !isVisible(world, id))) throw new ApiError(40031, 'invalid userid');
	if (department_list.some((id) => !world.departments.has(id))) {
		throw new ApiError(40066, 'invalid party list');
	}
};

function add({ body, at }, world) {
	if (world.interceptRules.size >= MOST_RULES) throw new ApiError(41069, 'too many rules');
	const { semantics_list, ...rule } = body;
	checkRange(world, rule.applicable_range);
	const rule_id = Math.max(0, ...world.interceptRules.keys()) + 1;
	world.interceptRules.set(rule_id, {
		rule_id,
		create_time: Math.floor(at / 1000),
		...rule,
		...(semantics_list && { extra_rule: { semantics_list } }),
	});
	return { rule_id };
}

const merged = (before = [], added = [], removed = []) =>
	[...new Set([...before, ...added])].filter((entry) => !removed.includes(entry));

function update({ body }, world) {
	const {
		rule_id,
		add_applicable_range: more = {},
		remove_applicable_range: less = {},
		...rest
	} = body;
	const rule = ruleOf(world, rule_id);
	checkRange(world, more);
	const { user_list, department_list } = rule.applicable_range;
	Object.assign(rule, rest, {
		applicable_range: {
			user_list: merged(user_list, more.user_list, less.user_list),
			department_list: merged(department_list, more.department_list, less.department_list),
		},
	});
	return {};
}

const routes = {
	'/cgi-bin/externalcontact/add_intercept_rule': add,
	'/cgi-bin/externalcontact/get_intercept_rule_list': (_request, world) => ({
		rule_list: [...world.interceptRules.values()].map(({ rule_id, rule_name, create_time }) => ({
			rule_id,
			rule_name,
			create_time,
		})),
	}),
	'/cgi-bin/externalcontact/get_intercept_rule': ({ body }, world) => ({
		rule: ruleOf(world, body.rule_id),
	}),
	'/cgi-bin/externalcontact/update_intercept_rule': update,
	'/cgi-bin/externalcontact/del_intercept_rule': ({ body }, world) => {
		world.interceptRules.delete(ruleOf(world, body.rule_id).rule_id);
		return {};
	},
};

function seed(world, now) {
	world.interceptRules = new Map([
		[
			SEEDED,
			{
				rule_id: SEEDED,
				rule_name: '承诺用语',
				create_time: Math.floor(now / 1000),
				word_list: ['保本', '稳赚'],
				extra_rule: { semantics_list: [1] },
				intercept_type: 1,
				applicable_range: { user_list: ['zhangwei'], department_list: [] },
			},
		],
	]);
}

module.exports = { routes, seed };
