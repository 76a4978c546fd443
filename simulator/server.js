const { createServer } = require('node:http');
const { readRequest } = require('./read-request');
const { serveApi } = require('./serve-api');
const { serveControl } = require('./serve-control');

const KEEP_ALIVE = 60_000;

const plainAddress = (address = '') => address.replace(/^::ffff:/, '');

async function serve(message, response, simulation) {
	const read = {
		...(await readRequest(message)),
		method: message.method,
		at: Date.now(),
		ip: plainAddress(message.socket.remoteAddress),
		base: simulation.url,
	};
	if (read.path.startsWith('/simulator/')) serveControl(read, message, response, simulation);
	else await serveApi(read, message, response, simulation);
}

/**
 * Only a caller that left is nothing to tell of; all else is a fault of the simulator itself.
 * @param {Error} error
 */
function report(error, response) {
	if (response.destroyed || response.headersSent) return;
	response.writeHead(500, { 'content-type': 'text/plain' });
	response.end(`simulator: ${error.stack}`);
}

/** @param {object} simulation what the calls act on */
function httpServer(simulation) {
	const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (message, response) => {
		response.on('error', () => {});
		serve(message, response, simulation).catch((error) => report(error, response));
	});
	server.on('clientError', (_error, socket) => socket.destroy());
	return server;
}

module.exports = { httpServer };
