const busboy = require('busboy');

/** What one HTTP request carries, read to its end. */

/** @typedef {{ name: string, filename: string, contentType: string, size: number, content: Buffer }} UploadedFile */

async function wholeBody(request) {
	const parts = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts);
}

function readMultipart(request) {
	return new Promise((resolve, reject) => {
		const fields = {};
		/** @type {UploadedFile[]} */
		const files = [];
		const parser = busboy({ headers: request.headers, defParamCharset: 'utf8' });
		parser.on('field', (name, value) => {
			fields[name] = value;
		});
		parser.on('file', (name, stream, { filename, mimeType }) => {
			const parts = [];
			stream.on('data', (part) => parts.push(part));
			stream.on('end', () => {
				const content = Buffer.concat(parts);
				files.push({ name, filename, contentType: mimeType, size: content.length, content });
			});
		});
		parser.on('error', reject);
		parser.on('close', () => resolve({ body: fields, files }));
		request.on('aborted', () => reject(new Error('aborted')));
		request.pipe(parser);
	});
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function readJson(text) {
	if (text.trim() === '') return { body: {}, files: [] };
	try {
		const body = JSON.parse(text);
		return isObject(body) ? { body, files: [] } : { body: {}, files: [], unreadable: true, text };
	} catch {
		return { body: {}, files: [], unreadable: true, text };
	}
}

const readXml = (text) => ({ body: {}, files: [], unreadable: true, xml: true, text });

/** @param {import('node:http').IncomingMessage} request */
async function readRequest(request) {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const place = { path: url.pathname, query: Object.fromEntries(url.searchParams) };
	// Without what follows: a boundary is random, and may hold any letters.
	const [type] = (request.headers['content-type'] ?? '').split(';');
	const multipart = /^multipart\/form-data/i.test(type);
	if (/xml/i.test(type))
		return { ...place, ...readXml((await wholeBody(request)).toString('utf8')) };
	if (!multipart) return { ...place, ...readJson((await wholeBody(request)).toString('utf8')) };
	try {
		return { ...place, ...(await readMultipart(request)) };
	} catch (error) {
		if (request.aborted || request.destroyed) throw error;
		request.resume();
		return { ...place, body: {}, files: [] };
	}
}

module.exports = { readRequest };
