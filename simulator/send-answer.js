/** How an answer leaves: whole, in part, or not at all. */

const HTML_PAGE =
	'<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

const write = (response, status, headers, content) => {
	if (response.destroyed || response.writableEnded) return;
	response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(content) });
	response.end(content);
};

const sendJson = (response, value, { status = 200, headers = {} } = {}) =>
	write(
		response,
		status,
		{ ...headers, 'content-type': 'application/json; charset=UTF-8' },
		JSON.stringify(value),
	);

const sendFile = (response, file, range) => {
	const { status, headers, content } = file.part(range);
	write(response, status, headers, content);
};

const sendHtml = (response, { status = 200, headers = {} } = {}) =>
	write(response, status, { ...headers, 'content-type': 'text/html; charset=utf-8' }, HTML_PAGE);

const sendText = (response, text, { status = 200, headers = {} } = {}) =>
	write(response, status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, text);

/** Promises the whole answer and breaks off in its middle. */
function sendHalf(response, value = { errcode: 0, errmsg: 'ok' }) {
	if (response.destroyed) return;
	const content = Buffer.from(JSON.stringify(value));
	response.writeHead(200, {
		'content-type': 'application/json; charset=UTF-8',
		'content-length': content.length,
	});
	response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
}

module.exports = { sendJson, sendFile, sendHtml, sendText, sendHalf };
