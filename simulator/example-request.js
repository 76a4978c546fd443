const { paramTree } = require('./facts');

/** A request that the facts allow, made from nothing but them. */

const text = (node) => {
	const { minBytes = 0, minChars = 0, pattern } = node.limits ?? {};
	const known = /\{(\d+)\}/.exec(pattern ?? '');
	if (pattern?.startsWith('^#')) return '#FF3030';
	return 'a'.repeat(known ? Number(known[1]) : Math.max(1, minBytes, minChars));
};

const integer = (node) => {
	const { min, above, values, default: usual } = node.limits ?? {};
	return values?.[0] ?? usual ?? Math.max(1, min ?? 1, (above ?? 0) + 1);
};

const MAKERS = {
	string: (node) => node.enum?.[0] ?? text(node),
	integer: (node) => (node.enum ? Number(node.enum[0]) : integer(node)),
	number: (node) => (node.enum ? Number(node.enum[0]) : integer(node)),
	boolean: () => true,
	object: (node, wanted) => members(node, wanted),
	array: (node, wanted) =>
		Array.from({ length: node.limits?.minItems ?? 1 }, () =>
			value({ ...node, type: node.items, limits: node.limits?.each }, wanted),
		),
};

const value = (node, wanted) => (MAKERS[node.type] ?? MAKERS.string)(node, wanted);

const members = (node, wanted) =>
	Object.fromEntries(
		[...node.children]
			.filter(([, child]) => wanted(child))
			.map(([key, child]) => [key, value(child, wanted)]),
	);

/** No made-up cursor is one that the API gave. */
function firstPage({ pages }, values) {
	const cursor = pages?.cursor;
	if (cursor in values) values[cursor] = typeof values[cursor] === 'string' ? '' : 0;
}

/**
 * @param {import('./facts').Endpoint} endpoint
 * @param {{ all?: boolean }} [options] all: every documented parameter, not only the required
 * @returns {{ method: string, path: string, query: Record<string, string>, body: Record<string, unknown>, files: string[] }}
 */
function exampleRequest(endpoint, { all = false } = {}) {
	const wanted = (node) => !node.unconfirmed && (all || node.required === true);
	const query = members(paramTree(endpoint, 'query'), wanted);
	const body = members(paramTree(endpoint, 'body'), wanted);
	firstPage(endpoint, query);
	firstPage(endpoint, body);
	return {
		method: endpoint.method,
		path: endpoint.path,
		query: Object.fromEntries(Object.entries(query).map(([key, entry]) => [key, String(entry)])),
		body,
		files: [...paramTree(endpoint, 'multipart').children.keys()],
	};
}

module.exports = { exampleRequest };
