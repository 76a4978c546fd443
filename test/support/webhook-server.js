const { createServer } = require('node:http');
const { parse } = require('node:querystring');

/** What of Express's response a node and n8n use. */
function asExpress(response) {
	return Object.assign(response, {
		status(code) {
			response.statusCode = code;
			return response;
		},
		type(name) {
			response.setHeader('content-type', `${name}; charset=utf-8`);
			return response;
		},
		send(text) {
			if (!response.hasHeader('content-type')) response.type('text/html');
			response.end(text);
			return response;
		},
		json(value) {
			response.type('application/json');
			response.end(value === undefined ? undefined : JSON.stringify(value));
			return response;
		},
	});
}

function asWebhookRequest(request) {
	const url = new URL(request.url, 'http://localhost');
	return Object.assign(request, {
		query: Object.fromEntries(url.searchParams),
		params: {},
		body: {},
		async readRawBody() {
			const chunks = [];
			for await (const chunk of request) chunks.push(chunk);
			request.rawBody = Buffer.concat(chunks);
		},
		async readBody() {
			await request.readRawBody();
			const type = request.headers['content-type'] ?? '';
			const text = request.rawBody.toString();
			if (type.includes('json')) request.body = JSON.parse(text);
			if (type.includes('urlencoded')) request.body = parse(text);
		},
	});
}

exports.startWebhookServer = async (handle) => {
	const server = createServer(async (request, response) => {
		try {
			await handle(asWebhookRequest(request), asExpress(response));
		} catch (error) {
			if (!response.headersSent) response.status(500).json({ message: error.message });
		}
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}/webhook`,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			}),
	};
};
