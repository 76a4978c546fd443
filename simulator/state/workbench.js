const { ApiError } = require('../api-error');
const { checkAgent } = require('./messages');
const { isVisible } = require('./members');

const NO_TEMPLATE = 'normal';

const contentOf = ({ type, [type]: content }) => ({ type, ...(content && { [type]: content }) });

function setTemplate({ body }, world) {
	checkAgent(body.agentid, world);
	const { replace_user_data = false } = body;
	world.workbench.template = { ...contentOf(body), replace_user_data };
	if (replace_user_data) world.workbench.data.clear();
	return {};
}

function checkData(world, data, userids) {
	if (world.workbench.template.type === NO_TEMPLATE) {
		throw new ApiError(94008, 'workbench template type is not set');
	}
	if (!data[data.type]) throw new ApiError(40063, `some parameters are empty: ${data.type}`);
	if (userids.some((userid) => !isVisible(world, userid))) {
		throw new ApiError(60111, 'userid not found');
	}
}

function setData(world, agentid, userids, data) {
	checkAgent(agentid, world);
	checkData(world, data, userids);
	for (const userid of userids) world.workbench.data.set(userid, contentOf(data));
	return {};
}

function getData({ body }, world) {
	checkAgent(body.agentid, world);
	const { data, template } = world.workbench;
	return { data: data.get(body.userid) ?? contentOf(template) };
}

const routes = {
	'/cgi-bin/agent/set_workbench_template': setTemplate,
	'/cgi-bin/agent/get_workbench_template': ({ body }, world) => {
		checkAgent(body.agentid, world);
		return world.workbench.template;
	},
	'/cgi-bin/agent/set_workbench_data': ({ body }, world) =>
		setData(world, body.agentid, [body.userid], body),
	'/cgi-bin/agent/batch_set_workbench_data': ({ body }, world) =>
		setData(world, body.agentid, body.userid_list, body.data),
	'/cgi-bin/agent/get_workbench_data': getData,
};

function seed(world) {
	world.workbench = { template: { type: NO_TEMPLATE, replace_user_data: false }, data: new Map() };
}

module.exports = { routes, seed };
