const { picture } = require('./picture');
const { FileAnswer } = require('./file-answer');
const { sendFile, sendJson, sendText } = require('./send-answer');

/** The simulator's own addresses: what other processes steer it by, and its pictures. */

const done = () => ({ ok: true });

/** @type {Record<string, (simulation: object, body: object) => unknown>} */
const ACTIONS = {
	'GET /simulator/calls': ({ calls }) => ({ calls }),
	'GET /simulator/state': ({ corp, ids, counts }) => ({ corp, ids, counts: counts() }),
	'POST /simulator/faults': ({ faults }, body) => {
		faults.add(body);
		return done();
	},
	'DELETE /simulator/faults': ({ faults }) => done(faults.clear()),
	'POST /simulator/reset': (simulation) => done(simulation.reset()),
	'POST /simulator/expire-tokens': ({ world }) => done(world.tokens.expireAll()),
	'POST /simulator/deny-ip': (simulation, { deny = true }) => {
		simulation.denyIp = Boolean(deny);
		return done();
	},
	'POST /simulator/seed': (simulation, body) => simulation.seed(body),
	'POST /simulator/service-message': ({ world }, body) => world.receiveServiceMessage(body),
};

const png = (name) => new FileAnswer({ content: picture(name), contentType: 'image/png' });

function serveControl({ method, path, body, unreadable }, message, response, simulation) {
	if (unreadable) {
		sendText(response, 'The body is no JSON object', { status: 400 });
		return;
	}
	const action = ACTIONS[`${method} ${path}`];
	const media = simulation.world.media.get(path.replace('/simulator/media/', ''));
	const file = simulation.world.driveDownload(path, message.headers.cookie);
	if (action) sendJson(response, action(simulation, body));
	else if (file instanceof FileAnswer) sendFile(response, file, message.headers.range);
	else if (file) sendText(response, 'No access', file);
	else if (media) sendFile(response, new FileAnswer(media), message.headers.range);
	else if (path.endsWith('.png')) sendFile(response, png(path), message.headers.range);
	else sendText(response, 'Not Found', { status: 404 });
}

module.exports = { serveControl };
