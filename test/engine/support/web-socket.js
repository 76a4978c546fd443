// Node has its own from version 22 on, which n8n needs; the tests also run on Node 20.
globalThis.WebSocket ??= require('undici').WebSocket;

/** Runs something as on a Node.js before 22. */
exports.withoutWebSocket = async (run) => {
	const present = globalThis.WebSocket;
	delete globalThis.WebSocket;
	try {
		return await run();
	} finally {
		globalThis.WebSocket = present;
	}
};
