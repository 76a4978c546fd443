const { fieldTree } = require('./field-tree');
const { supplemented } = require('./supplements');

/**
 * @typedef {object} ParamFact
 * @property {'query' | 'body' | 'multipart'} in
 * @property {string} name
 * @property {string} type
 * @property {string} [items]
 * @property {true | 'conditional'} [required]
 * @property {string[]} [enum]
 * @property {Record<string, any>} [limits]
 * @property {true} [unconfirmed]
 *
 * @typedef {object} Endpoint
 * @property {string} id
 * @property {'GET' | 'POST'} method
 * @property {string} path
 * @property {string} auth
 * @property {string} [host]
 * @property {string} [doc]
 * @property {ParamFact[]} params
 * @property {{ cursor: string, limit?: string, list: string, next: string[] }} [pages]
 * @property {Array<[string, string, string?]>} answer
 */

/** @type {Endpoint[]} */
const endpoints = require('./facts.json').map(supplemented);

const byPath = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));

const trees = new Map();

const remembered = (key, make) => {
	if (!trees.has(key)) trees.set(key, make());
	return trees.get(key);
};

/** @param {string} path */
const endpointAt = (path) => byPath.get(path);

/**
 * @param {Endpoint} endpoint
 * @param {'query' | 'body' | 'multipart'} place
 */
const paramTree = (endpoint, place) =>
	remembered(`${endpoint.path} ${place}`, () =>
		fieldTree(endpoint.params.filter((param) => param.in === place)),
	);

/** @param {Endpoint} endpoint */
const answerTree = (endpoint) =>
	remembered(`${endpoint.path} answer`, () =>
		fieldTree(endpoint.answer.map(([name, type, items]) => ({ name, type, items }))),
	);

module.exports = { endpoints, endpointAt, paramTree, answerTree };
