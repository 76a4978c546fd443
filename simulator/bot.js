const { randomUUID } = require('node:crypto');
const { WebSocketServer } = require('ws');
const { answerFrame } = require('./bot-commands');
const { encrypted, eventFrame, messageFrame } = require('./bot-callbacks');

const PATH = '/bot';
const BOT_ID = 'aibSimulatedBot';
const SECRET = 'simulated-bot-secret';

const refusal = ({ headers }, errcode, errmsg) => ({ headers, errcode, errmsg });

/**
 * WeCom's side of an AI bot's long connection, on the server that the rest runs on.
 *
 * @param {import('node:http').Server} server
 * @param {object} simulation
 */
function botServer(server, simulation) {
	const sockets = new WebSocketServer({ noServer: true });
	const waiting = [];
	/** The one connection that has subscribed. */
	let subscribed;

	const bot = {
		botId: BOT_ID,
		secret: SECRET,
		get address() {
			return simulation.url.replace(/^http/, 'ws') + PATH;
		},
		/** Every frame that came, without the heartbeats. */
		frames: [],
		pings: 0,
		connections: 0,
		/** What each request id may be answered with. */
		asked: new Map(),
		streams: new Map(),
		uploads: new Map(),
		media: new Map(),
		/** Answers to come in place of WeCom's own: an errcode, or none at all. */
		faults: [],
		/** Takes no new connections while true. */
		closed: false,
		get isConnected() {
			return subscribed !== undefined;
		},
		push(frame, kind = 'message') {
			bot.asked.set(frame.headers.req_id, kind);
			subscribed?.send(JSON.stringify(frame));
			return frame;
		},
		say: (content, options = {}) =>
			bot.push(messageFrame(BOT_ID, { msgtype: 'text', text: { content } }, options)),
		message: (content, options = {}) => bot.push(messageFrame(BOT_ID, content, options)),
		event: (name, content, options = {}) =>
			bot.push(eventFrame(BOT_ID, name, content, options), name),
		/** Puts a file where a message can point: its address and its key. */
		file(content, { filename } = {}) {
			const id = randomUUID();
			const { aeskey, content: hidden } = encrypted(Buffer.from(content));
			simulation.world.media.set(id, { content: hidden, filename });
			return { url: `${simulation.url}/simulator/media/${id}`, aeskey };
		},
		/** Breaks the connection, as a network does. */
		cut: () => subscribed?.terminate(),
		/** Another program subscribes. */
		takeOver() {
			const before = subscribed;
			before?.send(JSON.stringify(eventFrame(BOT_ID, 'disconnected_event', undefined, {})));
			before?.close();
			subscribed = undefined;
		},
		/** Resolves when the condition holds; it is tried after everything that comes. */
		until: (condition) =>
			new Promise((resolve) => {
				waiting.push({ condition, resolve });
				tellWaiting();
			}),
	};

	function tellWaiting() {
		const met = waiting.filter(({ condition }) => condition());
		for (const entry of met) waiting.splice(waiting.indexOf(entry), 1);
		for (const { resolve } of met) resolve();
	}

	function subscribe(frame, socket) {
		const { bot_id: botId, secret } = frame.body ?? {};
		if (botId !== BOT_ID) return refusal(frame, 93019, 'invalid bot_id');
		if (secret !== SECRET) return refusal(frame, 853000, 'signature is incorrect');
		if (subscribed && subscribed !== socket) bot.takeOver();
		subscribed = socket;
		return { headers: frame.headers, errcode: 0, errmsg: 'ok' };
	}

	function answerTo(frame, socket) {
		const fault = bot.faults.findIndex(({ cmd }) => cmd === frame.cmd);
		if (fault >= 0) {
			const [{ errcode, errmsg = '', cut }] = bot.faults.splice(fault, 1);
			if (cut) socket.terminate();
			return errcode === undefined ? undefined : refusal(frame, errcode, errmsg);
		}
		if (frame.cmd === 'aibot_subscribe') return subscribe(frame, socket);
		if (socket !== subscribed) return refusal(frame, 846609, 'aibot websocket not subscribed');
		return answerFrame(frame, bot);
	}

	sockets.on('connection', (socket) => {
		bot.connections += 1;
		socket.on('error', () => {});
		socket.on('message', (data) => {
			const frame = JSON.parse(data.toString());
			if (frame.cmd === 'ping') bot.pings += 1;
			else bot.frames.push(frame);
			const answer = answerTo(frame, socket);
			if (answer) socket.send(JSON.stringify(answer));
			tellWaiting();
		});
		socket.on('close', () => {
			if (subscribed === socket) subscribed = undefined;
			tellWaiting();
		});
		tellWaiting();
	});

	server.on('upgrade', (request, socket, head) => {
		if (bot.closed || new URL(request.url, simulation.url).pathname !== PATH) {
			socket.destroy();
			return;
		}
		sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened));
	});

	return {
		bot,
		stop() {
			for (const socket of sockets.clients) socket.terminate();
			sockets.close();
		},
	};
}

module.exports = { botServer };
