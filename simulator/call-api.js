const { ApiError } = require('./api-error');
const { endpointAt, paramTree } = require('./facts');
const { checkRequest, typedQuery } = require('./check-request');
const { shapedAnswer } = require('./answer-shape');
const routes = require('./state/routes');

const METHOD_ERRORS = { GET: 43001, POST: 43002 };

/** Credentials other than an access token: the query parameter, and the errcode without it. */
const OTHER_TOKENS = {
	suite_access_token: 41022,
	provider_access_token: 41001,
	device_access_token: 41001,
	model_access_token: 41001,
	key: 93000,
};

const checkMethod = (endpoint, method) => {
	if (method !== endpoint.method) {
		throw new ApiError(METHOD_ERRORS[endpoint.method], `require ${endpoint.method} method`);
	}
};

function checkToken(endpoint, request, world) {
	const { auth } = endpoint;
	if (auth === 'access_token') world.tokens.check(request.token, request.at);
	else if (OTHER_TOKENS[auth] && !request.query[auth]) {
		throw new ApiError(OTHER_TOKENS[auth], `${auth} missing`);
	}
}

function checkAddress(endpoint, simulation) {
	if (simulation.denyIp && endpoint.path !== '/cgi-bin/gettoken') {
		throw new ApiError(60020, 'not allow to access from your ip');
	}
}

function checkParameters(endpoint, request, call) {
	if (request.unreadable) {
		call.problems.push('the body is no JSON object');
		throw new ApiError(47001, 'data format error');
	}
	const problems = checkRequest(endpoint, request);
	call.problems.push(
		...problems.map(({ text }) => text.replace('invalid Request Parameter: ', '')),
	);
	if (problems.length) throw new ApiError(problems[0].errcode, problems[0].text);
}

/** With `factsOnly` only what a shaped answer cannot stand for keeps its state: tokens and files. */
function handlerOf({ path }, { factsOnly }) {
	return factsOnly && !/gettoken|media\//.test(path) ? undefined : routes[path];
}

/**
 * @param {object} request one request, read
 * @param {{ world: object, denyIp: boolean, factsOnly: boolean }} simulation
 * @param {{ problems: string[] }} call where the problems are noted
 * @returns {object} the answer's fields, or a FileAnswer
 */
function callApi(request, simulation, call) {
	const endpoint = endpointAt(request.path);
	checkMethod(endpoint, request.method);
	checkToken(endpoint, request, simulation.world);
	checkAddress(endpoint, simulation);
	checkParameters(endpoint, request, call);
	const query = typedQuery(paramTree(endpoint, 'query'), request.query);
	const handle = handlerOf(endpoint, simulation);
	return handle
		? handle({ ...request, query }, simulation.world)
		: shapedAnswer(endpoint, { ...query, ...request.body }, request.base);
}

module.exports = { callApi };
