const { createServer } = require('node:http');

exports.startServer = async (answer) => {
	const requests = [];
	const waiting = [];

	const server = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const received = describe(request, Buffer.concat(chunks));
		requests.push(received);
		for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
		const reply = await answer(received, requests.length);
		if (reply.reset) return request.socket.destroy();
		await send(response, reply);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		url: `http://127.0.0.1:${server.address().port}`,
		requests,
		received: (count) =>
			new Promise((resolve) => {
				if (requests.length >= count) resolve();
				else waiting.push({ count, resolve });
			}),
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
};

function describe(request, body) {
	const url = new URL(request.url, 'http://localhost');
	const text = body.toString('utf8');
	const isJson = request.headers['content-type']?.includes('json');
	return {
		method: request.method,
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: request.headers,
		text,
		json: isJson && text ? JSON.parse(text) : undefined,
	};
}

async function send(response, { status = 200, json, body, headers = {}, delay = 0 }) {
	if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
	const type = json === undefined ? 'text/plain' : 'application/json';
	response.writeHead(status, { 'content-type': type, ...headers });
	response.end(json === undefined ? body : JSON.stringify(json));
}
