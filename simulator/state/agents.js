const { checkAgent } = require('./messages');

const logo = (base) => `${base}/simulator/picture.png`;

function get({ query, base }, world) {
	checkAgent(query.agentid, world);
	return {
		agentid: world.corp.agentId,
		name: world.corp.agentName,
		square_logo_url: logo(base),
		description: '',
		allow_userinfos: { user: [] },
		allow_partys: { partyid: [world.corp.rootDepartmentId] },
		allow_tags: { tagid: [] },
		close: 0,
		redirect_domain: '',
		report_location_flag: 0,
		isreportenter: 0,
		home_url: '',
	};
}

const routes = {
	'/cgi-bin/agent/get': get,
	'/cgi-bin/agent/list': ({ base }, { corp }) => ({
		agentlist: [{ agentid: corp.agentId, name: corp.agentName, square_logo_url: logo(base) }],
	}),
};

module.exports = { routes };
