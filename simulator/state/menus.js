const { ApiError } = require('../api-error');
const { checkAgent } = require('./messages');

const MAIN_BYTES = 16;
const SUB_BYTES = 40;

const NEEDS = { view: ['url'], view_miniprogram: ['appid', 'pagepath'] };

function checkButton({ type, name, ...button }, bytes) {
	if (Buffer.byteLength(name) > bytes) throw new ApiError(40018, 'invalid button name size');
	if (!type) throw new ApiError(40017, 'invalid button type');
	for (const key of NEEDS[type] ?? ['key']) {
		if (!button[key]) throw new ApiError(40019, `invalid button ${key} size`);
	}
}

/** The new menu takes the place of the old one. */
function create({ query, body }, world) {
	checkAgent(query.agentid, world);
	for (const { sub_button, ...button } of body.button) {
		checkButton({ ...button, ...(sub_button && { type: 'click', key: '-' }) }, MAIN_BYTES);
		for (const sub of sub_button ?? []) checkButton(sub, SUB_BYTES);
	}
	world.menus.set(query.agentid, body.button);
	return {};
}

function get({ query }, world) {
	checkAgent(query.agentid, world);
	if (!world.menus.has(query.agentid)) throw new ApiError(46003, 'menu not exist');
	return { button: world.menus.get(query.agentid) };
}

function remove({ query }, world) {
	checkAgent(query.agentid, world);
	world.menus.delete(query.agentid);
	return {};
}

const routes = {
	'/cgi-bin/menu/create': create,
	'/cgi-bin/menu/get': get,
	'/cgi-bin/menu/delete': remove,
};

function seed(world) {
	world.menus = new Map();
}

module.exports = { routes, seed };
