const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');
const { checkAgent } = require('./messages');

const VERIFIED = /(^|\.)example\.com$/;

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
		...world.appSettings,
	};
}

/** What is left out stays. A picture that is given as a logo has an address of its own. */
function set({ body: { agentid, logo_mediaid, ...changes }, base }, world) {
	checkAgent(agentid, world);
	if (changes.redirect_domain && !VERIFIED.test(changes.redirect_domain)) {
		throw new ApiError(85005, 'appid not bound to the domain');
	}
	if (logo_mediaid) checkMedia(world, logo_mediaid);
	const logo = logo_mediaid ? { square_logo_url: `${base}/simulator/media/${logo_mediaid}` } : {};
	Object.assign(world.appSettings, changes, logo);
	return {};
}

function seed(world) {
	world.appSettings = {};
}

const routes = {
	'/cgi-bin/agent/get': get,
	'/cgi-bin/agent/set': set,
	'/cgi-bin/agent/list': (request, world) => {
		const query = { agentid: world.corp.agentId };
		const { agentid, name, square_logo_url } = get({ ...request, query }, world);
		return { agentlist: [{ agentid, name, square_logo_url }] };
	},
};

module.exports = { routes, seed };
