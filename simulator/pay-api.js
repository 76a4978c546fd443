const { parseString } = require('xml2js');
const { ApiError } = require('./api-error');
const { callApi } = require('./call-api');
const { endpointAt, paramTree } = require('./facts');
const { typedQuery } = require('./check-request');
const { PayError } = require('./pay-error');

/** The payment host: XML in and out, and refusals in words of its own. */

/** Whether the payment host answers: it takes no access token, and knows the merchant by its signature. */
const isPayment = ({ path }) => endpointAt(path)?.auth.startsWith('mch-') ?? false;

const READING = { explicitRoot: false, explicitArray: false, async: false };

/** @param {string} text what one XML element holds, by name */
function readXml(text) {
	let content;
	parseString(text, READING, (error, read) => {
		if (!error && read && typeof read === 'object') content = read;
	});
	return content;
}

const withoutEnd = (text) => text.replaceAll(']]>', ']]]]><![CDATA[>');

const toXml = (fields) =>
	`<xml>${Object.entries(fields)
		.map(([name, value]) => `<${name}><![CDATA[${withoutEnd(String(value))}]]></${name}>`)
		.join('')}</xml>`;

/** Text of JSON where the facts have an object, such as the store of an order. */
const withObjects = (tree, body) =>
	Object.fromEntries(
		Object.entries(body).map(([name, value]) => [
			name,
			tree.children.get(name)?.type === 'object' ? JSON.parse(value) : value,
		]),
	);

/**
 * A request with XML, with what it holds as the facts have it and, for the signatures, as it came.
 * @param {{ path: string, text: string }} read
 */
function xmlRequest(read) {
	const sent = readXml(read.text);
	const endpoint = endpointAt(read.path);
	if (!sent || !endpoint) return { ...read, sent: {} };
	const tree = paramTree(endpoint, 'body');
	const body = withObjects(tree, typedQuery(tree, sent));
	return { ...read, unreadable: false, sent, body };
}

function refused({ code, message }) {
	return code === undefined
		? { return_code: 'FAIL', return_msg: message }
		: {
				return_code: 'SUCCESS',
				return_msg: 'OK',
				result_code: 'FAIL',
				err_code: code,
				err_code_des: message,
			};
}

/** @returns {string} the answer as XML */
function paid(request, simulation) {
	try {
		const answer = callApi(request, simulation, request.call);
		return toXml({ ...answer, return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' });
	} catch (error) {
		if (error instanceof PayError) return toXml(refused(error));
		if (error instanceof ApiError)
			return toXml(refused(new PayError('PARAM_ERROR', error.message)));
		throw error;
	}
}

module.exports = { isPayment, paid, xmlRequest };
