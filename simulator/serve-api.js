const { ApiError, refusal } = require('./api-error');
const { callApi } = require('./call-api');
const { endpointAt } = require('./facts');
const { FileAnswer } = require('./file-answer');
const { answerFault, replacesAnswer, takesEffect } = require('./answer-fault');
const { isPayment, paid, xmlRequest } = require('./pay-api');
const { sendFile, sendJson, sendText } = require('./send-answer');

const pause = (milliseconds) =>
	milliseconds > 0
		? new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
		: Promise.resolve();

function noteCall(simulation, request, headers) {
	const { access_token: token, ...query } = request.query;
	const call = {
		method: request.method,
		path: request.path,
		query,
		body: request.unreadable ? request.text : request.body,
		files: request.files.map(({ content, ...file }) => file),
		headers,
		token,
		at: request.at,
		errcode: null,
		problems: [],
	};
	simulation.noteCall(call);
	return { ...request, query, token, headers, call };
}

function performed(request, simulation) {
	try {
		const answer = callApi(request, simulation, request.call);
		return answer instanceof FileAnswer ? answer : { errcode: 0, errmsg: 'ok', ...answer };
	} catch (error) {
		if (error instanceof ApiError) return refusal(error, request);
		throw error;
	}
}

const answerTo = (request, simulation) =>
	isPayment(request) ? paid(request, simulation) : performed(request, simulation);

/**
 * @param {object} read what the HTTP request carries
 * @param {import('node:http').IncomingMessage} message
 * @param {import('node:http').ServerResponse} response
 */
async function serveApi(read, message, response, simulation) {
	const request = noteCall(simulation, read.xml ? xmlRequest(read) : read, message.headers);
	const { call } = request;
	const fault = simulation.faults.take(request.path, { ...request.query, ...request.body });
	if (fault?.restart !== undefined) return await simulation.restart(fault.restart);
	if (fault?.expireToken) simulation.world.tokens.expireAll();
	await pause(simulation.latency + (fault?.delay ?? 0));

	const replaced = fault !== undefined && replacesAnswer(fault);
	const known = endpointAt(request.path) !== undefined;
	const answer =
		known && (!replaced || takesEffect(fault)) ? answerTo(request, simulation) : undefined;
	if (replaced) {
		call.errcode = answerFault(fault, { response, request, answer });
	} else if (!known) {
		sendText(response, 'Not Found', { status: 404 });
	} else if (answer instanceof FileAnswer) {
		call.errcode = 0;
		sendFile(response, answer, message.headers.range);
	} else if (isPayment(request)) {
		sendText(response, answer, { headers: { 'content-type': 'text/xml; charset=utf-8' } });
	} else {
		call.errcode = answer.errcode;
		sendJson(response, answer);
	}
}

module.exports = { serveApi };
