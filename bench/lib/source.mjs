import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const CHUNK = Buffer.alloc(64 * 1024, 'report');

/** A server of files of any size, which holds none of them. */
export async function startSource() {
	const server = createServer(async (request, response) => {
		const bytes = Number(request.url.slice(1));
		response.writeHead(200, {
			'content-type': 'application/octet-stream',
			'content-length': bytes,
		});
		await pipeline(Readable.from(chunks(bytes)), response).catch(() => response.destroy());
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: (bytes) => `http://127.0.0.1:${server.address().port}/${bytes}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function* chunks(bytes) {
	for (let left = bytes; left > 0; left -= CHUNK.length) {
		yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
	}
}
