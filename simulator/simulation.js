const { corp } = require('./state/corp');
const { ids } = require('./state/seed');
const { seededWorld } = require('./state/world');
const { bulkSeed } = require('./state/bulk-seed');
const { faultList } = require('./faults');

const sizes = (world) =>
	Object.fromEntries(
		Object.entries(world)
			.filter(([, value]) => value instanceof Map)
			.map(([name, map]) => [name, map.size]),
	);

/** What the server acts on: the corp's state, the calls so far, the faults to come. */
function createSimulation({ latency = 0 } = {}) {
	const faults = faultList();
	const perPath = new Map();
	const simulation = {
		url: '',
		corp,
		ids,
		latency,
		faults,
		denyIp: false,
		factsOnly: false,
		world: seededWorld(''),
		calls: [],
		noteCall(call) {
			simulation.calls.push(call);
			perPath.set(call.path, simulation.count(call.path) + 1);
		},
		/** @param {string} path */
		count: (path) => perPath.get(path) ?? 0,
		counts: () => sizes(simulation.world),
		seed: (size) => bulkSeed(simulation.world, size),
		reset() {
			simulation.world = seededWorld(simulation.url);
			simulation.calls.length = 0;
			simulation.denyIp = false;
			simulation.factsOnly = false;
			perPath.clear();
			faults.clear();
		},
	};
	return simulation;
}

module.exports = { createSimulation };
