const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Where WeCom's own pages say more than the generated facts, by endpoint: parameters they lack, ones that
 * may be left out, values that old clients still send, and parameters that the facts doubt. One file a node.
 *
 * @typedef {object} Supplement
 * @property {import('../facts').ParamFact[]} [params]
 * @property {string[]} [optional]
 * @property {Record<string, string[]>} [values]
 * @property {string[]} [confirmed]
 */

/** @type {Record<string, Supplement>} */
const supplements = Object.assign(
	Object.create(null),
	...readdirSync(__dirname)
		.filter((file) => file.endsWith('.js') && file !== 'index.js')
		.map((file) => require(join(__dirname, file))),
);

/** @param {import('../facts').Endpoint} endpoint */
function supplemented(endpoint) {
	const {
		params = [],
		optional = [],
		values = {},
		confirmed = [],
	} = supplements[endpoint.id] ?? {};
	const known = endpoint.params.map((param) => ({
		...param,
		...(optional.includes(param.name) && { required: undefined }),
		...(confirmed.includes(param.name) && { unconfirmed: undefined }),
		...(values[param.name] && param.enum && { enum: [...param.enum, ...values[param.name]] }),
	}));
	return { ...endpoint, params: [...known, ...params] };
}

module.exports = { supplemented };
