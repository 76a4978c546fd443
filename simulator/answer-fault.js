const { ApiError, refusal } = require('./api-error');
const { sendJson, sendHtml, sendText, sendHalf } = require('./send-answer');

/** Errcodes of the server as a whole, worded as it words them. */
const TEXTS = {
	'-1': 'system error',
	40014: 'invalid access_token',
	42001: 'access_token expired',
	45009: 'api freq out of limit',
	45033: 'api concurrent out of limit',
	60020: 'not allow to access from your ip',
};

/** A fault that only delays leaves the answer alone. */
const replacesAnswer = (fault) =>
	['errcode', 'status', 'reset', 'truncate', 'html', 'body'].some(
		(key) => fault[key] !== undefined,
	);

/** Whether the call is done before its answer is lost. */
const takesEffect = (fault) => Boolean(fault.applied || fault.truncate);

/**
 * @param {import('./faults').Fault} fault
 * @param {{ response: import('node:http').ServerResponse, request: object, answer?: object }} context
 * @returns {number | null} the errcode that left, if one did
 */
function answerFault(fault, { response, request, answer }) {
	if (fault.reset) {
		response.destroy();
		return null;
	}
	if (fault.truncate) {
		sendHalf(response, answer);
		return null;
	}
	if (fault.html) {
		sendHtml(response, fault);
		return null;
	}
	if (fault.body !== undefined) {
		sendText(response, fault.body, fault);
		return null;
	}
	if (fault.errcode !== undefined) {
		const text = fault.errmsg ?? TEXTS[fault.errcode] ?? 'simulated error';
		sendJson(response, refusal(new ApiError(fault.errcode, text), request), fault);
		return fault.errcode;
	}
	sendText(response, `HTTP ${fault.status}`, fault);
	return null;
}

module.exports = { answerFault, replacesAnswer, takesEffect };
