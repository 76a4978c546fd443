const { setTimeout: sleep } = require('node:timers/promises');
const { createSimulation } = require('./simulation');
const { httpServer } = require('./server');
const { botServer } = require('./bot');
const { endpoints } = require('./facts');
const { exampleRequest } = require('./example-request');
const { callback, delivery } = require('./callback');

const HOST = '127.0.0.1';

const closed = (server) =>
	new Promise((resolve) => {
		server.close(() => resolve(undefined));
		server.closeAllConnections();
	});

const listening = (server, port) =>
	new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, () => resolve(server.address().port));
	});

/**
 * @param {{ port?: number, latency?: number }} [options] latency: milliseconds before every answer
 * @returns {Promise<import('.').Simulator>}
 */
async function startSimulator({ port = 0, latency = 0 } = {}) {
	const simulation = createSimulation({ latency });
	const server = httpServer(simulation);
	const { bot, stop: stopBot } = botServer(server, simulation);
	simulation.url = `http://${HOST}:${await listening(server, port)}`;
	simulation.restart = async (away) => {
		simulation.world.tokens.expireAll();
		await closed(server);
		await sleep(away);
		await listening(server, Number(new URL(simulation.url).port));
	};
	simulation.reset();

	const { corp, ids, calls, faults } = simulation;
	return {
		url: simulation.url,
		corp,
		ids,
		bot,
		calls,
		faults,
		get state() {
			return simulation.world;
		},
		get denyIp() {
			return simulation.denyIp;
		},
		set denyIp(deny) {
			simulation.denyIp = deny;
		},
		get factsOnly() {
			return simulation.factsOnly;
		},
		set factsOnly(only) {
			simulation.factsOnly = only;
		},
		get latency() {
			return simulation.latency;
		},
		set latency(milliseconds) {
			simulation.latency = milliseconds;
		},
		count: simulation.count,
		seed: simulation.seed,
		callback,
		reset: simulation.reset,
		expireTokens: () => simulation.world.tokens.expireAll(),
		stop: async () => {
			stopBot();
			await closed(server);
		},
	};
}

module.exports = { callback, delivery, startSimulator, endpoints, exampleRequest };
