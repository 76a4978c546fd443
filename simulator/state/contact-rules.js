const { ApiError } = require('../api-error');

/** Rules of whom members see in the directory. */

const FIRST_ID = 10001;

function check(world, { rule_id, rule_type }) {
	const known = world.contactRules.get(rule_id);
	if (!known) throw new ApiError(40058, 'invalid Request Parameter: rule_id');
	if (rule_type !== undefined && rule_type !== known.rule_type) {
		throw new ApiError(40058, 'invalid Request Parameter: rule_type');
	}
}

function checkRange({ range: { userid = [], partyid = [], tagid = [] } }) {
	if (userid.length + partyid.length + tagid.length > 0) return;
	throw new ApiError(40058, 'invalid Request Parameter: range is empty');
}

function create({ body: { rules } }, world) {
	rules.forEach(checkRange);
	const rule_ids = rules.map((rule) => {
		const rule_id = Math.max(FIRST_ID - 1, ...world.contactRules.keys()) + 1;
		world.contactRules.set(rule_id, { rule_id, ...rule });
		return rule_id;
	});
	return { rule_ids };
}

/** One that is wrong keeps back all of its call. */
function update({ body: { rules } }, world) {
	rules.forEach(checkRange);
	for (const rule of rules) check(world, rule);
	for (const rule of rules) world.contactRules.set(rule.rule_id, rule);
	return { rules };
}

function remove({ body: { rule_ids } }, world) {
	for (const rule_id of rule_ids) check(world, { rule_id });
	for (const rule_id of rule_ids) world.contactRules.delete(rule_id);
	return {};
}

const routes = {
	'/cgi-bin/contactrule/create': create,
	'/cgi-bin/contactrule/list': (_request, world) => ({ rules: [...world.contactRules.values()] }),
	'/cgi-bin/contactrule/update': update,
	'/cgi-bin/contactrule/delete': remove,
};

function seed(world) {
	world.contactRules = new Map();
	create(
		{
			body: {
				rules: [
					{ rule_type: 1, range: { userid: ['zhangwei'], partyid: [2], tagid: [] } },
					{
						rule_type: 2,
						range: { userid: ['lina', 'wangfang', 'zhangwei', 'liqiang'], partyid: [], tagid: [] },
						exclude: { userid: ['lina'], partyid: [], tagid: [] },
						is_allowed_search: true,
						is_allowed_conversation: false,
					},
				],
			},
		},
		world,
	);
}

module.exports = { routes, seed };
