const { paramTree } = require('./facts');
const { typeProblem, limitProblem, enumProblem } = require('./check-value');
const { INVALID_PARAMETER, missingCode, invalidCode, limitCode } = require('./request-errcodes');

/** Taken by every endpoint: the tokens, and the switch of the debugging page. */
const ALWAYS_ALLOWED = new Set([
	'access_token',
	'suite_access_token',
	'provider_access_token',
	'device_access_token',
	'model_access_token',
	'debug',
]);

/** @typedef {{ errcode: number, text: string }} Problem */

const invalid = (errcode, detail) => ({ errcode, text: `invalid Request Parameter: ${detail}` });

function* nameProblems(context, node, value, shown) {
	const documented = [...node.children.values()].some((child) => !child.unconfirmed);
	for (const key of Object.keys(value)) {
		const known = node.children.get(key);
		if (known?.unconfirmed) {
			yield invalid(INVALID_PARAMETER, `${shown(key)} is on no page of the API`);
		} else if (!known && (documented || context.top === node) && !context.isAllowed(key)) {
			yield invalid(INVALID_PARAMETER, `unknown parameter ${shown(key)}`);
		}
	}
}

/** An empty text counts as none, except for a cursor: the first page has no other. */
const isMissing = (context, value, name) =>
	value === undefined || (value === '' && !name.includes('.') && name !== context.cursor);

function* childProblems(context, node, value, shown, path) {
	yield* nameProblems(context, node, value, shown);
	for (const [key, child] of node.children) {
		if (child.unconfirmed) continue;
		const name = path ? `${path}.${key}` : key;
		if (child.required === true && isMissing(context, value[key], name)) {
			yield invalid(missingCode(context.path, name), `missing parameter ${shown(key)}`);
		} else if (value[key] !== undefined) {
			yield* valueProblems(context, child, value[key], shown(key), name);
		}
	}
}

function* valueProblems(context, node, value, shown, name) {
	const wrongType = typeProblem(node.type, value);
	if (wrongType) {
		yield invalid(INVALID_PARAMETER, `${shown}: ${wrongType}`);
		return;
	}
	const beyond = limitProblem(node.limits, value);
	if (beyond) {
		yield invalid(limitCode(context.path, name, beyond.limit), `${shown}: ${beyond.text}`);
	}
	if (node.type === 'array') {
		const item = { ...node, type: node.items, limits: node.limits?.each };
		for (const [index, entry] of value.entries()) {
			yield* valueProblems(context, item, entry, `${shown}[${index}]`, name);
		}
	} else if (node.type === 'object') {
		yield* childProblems(context, node, value, (key) => `${shown}.${key}`, name);
	} else {
		const unknownValue = enumProblem(node.enum, value);
		if (unknownValue) yield invalid(invalidCode(context.path, name), `${shown}: ${unknownValue}`);
	}
}

/** Query values arrive as text; an integer is one when it reads as one. */
const typedQuery = (tree, query) =>
	Object.fromEntries(
		Object.entries(query).map(([key, value]) => [
			key,
			tree.children.get(key)?.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value,
		]),
	);

function* placeProblems(endpoint, place, values) {
	const top = paramTree(endpoint, place);
	const isAllowed = (key) =>
		place === 'query' && (ALWAYS_ALLOWED.has(key) || key === endpoint.auth);
	const context = { path: endpoint.path, cursor: endpoint.pages?.cursor, top, isAllowed };
	yield* childProblems(context, top, values, (key) => `${place}.${key}`, '');
}

function* fileProblems(endpoint, files) {
	const expected = paramTree(endpoint, 'multipart').children;
	for (const { name } of files) {
		if (!expected.has(name)) yield invalid(INVALID_PARAMETER, `unknown file ${name}`);
	}
	for (const [name, { required }] of expected) {
		if (required === true && !files.some((file) => file.name === name)) {
			yield invalid(missingCode(endpoint.path, name), `missing file ${name}`);
		}
	}
}

/**
 * @param {import('./facts').Endpoint} endpoint
 * @param {{ query: Record<string, string>, body: Record<string, unknown>, files: Array<{ name: string }> }} request
 * @returns {Problem[]}
 */
function checkRequest(endpoint, { query, body, files }) {
	return [
		...placeProblems(endpoint, 'query', typedQuery(paramTree(endpoint, 'query'), query)),
		...placeProblems(endpoint, 'body', body),
		...fileProblems(endpoint, files),
	];
}

module.exports = { checkRequest, typedQuery };
