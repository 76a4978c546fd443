/** One value against its type, its known values and its limits. */

const actualType = (value) => {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
};

const TYPE_TESTS = {
	string: (value) => typeof value === 'string',
	integer: (value) => Number.isInteger(value),
	number: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	array: (value) => Array.isArray(value),
	object: (value) => actualType(value) === 'object',
};

/** @returns {string | undefined} what is wrong with the type */
const typeProblem = (type, value) =>
	TYPE_TESTS[type] && !TYPE_TESTS[type](value)
		? `expected ${type}, given ${actualType(value)}`
		: undefined;

const chars = (text) => [...text].length;
const bytes = (text) => Buffer.byteLength(text);
const width = (text) =>
	[...text].reduce((sum, char) => sum + (char.codePointAt(0) > 255 ? 2 : 1), 0);

const TEXT_CHECKS = {
	minChars: (text, limit) => chars(text) >= limit || `at least ${limit} characters`,
	maxChars: (text, limit) => chars(text) <= limit || `at most ${limit} characters`,
	minBytes: (text, limit) => bytes(text) >= limit || `at least ${limit} bytes`,
	maxBytes: (text, limit) => bytes(text) <= limit || `at most ${limit} bytes`,
	maxWidth: (text, limit) => width(text) <= limit || `at most ${limit / 2} Chinese characters`,
	maxJoined: (text, limit) => text.split('|').length <= limit || `at most ${limit} ids`,
	pattern: (text, limit) => new RegExp(limit).test(text) || `the form ${limit}`,
	forbidden: (text, limit) => ![...text].some((char) => limit.includes(char)) || `none of ${limit}`,
};

const NUMBER_CHECKS = {
	min: (value, limit) => value >= limit || `at least ${limit}`,
	max: (value, limit) => value <= limit || `at most ${limit}`,
	above: (value, limit) => value > limit || `above ${limit}`,
	below: (value, limit) => value < limit || `below ${limit}`,
	values: (value, limit) => limit.includes(value) || `one of ${limit.join(', ')}`,
};

const LIST_CHECKS = {
	minItems: (list, limit) => list.length >= limit || `at least ${limit} entries`,
	maxItems: (list, limit) => list.length <= limit || `at most ${limit} entries`,
};

const checksFor = (value) => {
	if (Array.isArray(value)) return LIST_CHECKS;
	return typeof value === 'string' ? TEXT_CHECKS : NUMBER_CHECKS;
};

/** @returns {{ limit: string, text: string } | undefined} */
function limitProblem(limits, value) {
	const checks = checksFor(value);
	for (const [limit, bound] of Object.entries(limits ?? {})) {
		const verdict = checks[limit]?.(value, bound) ?? true;
		if (verdict !== true) return { limit, text: `expected ${verdict}` };
	}
	return undefined;
}

const enumProblem = (known, value) =>
	known && !known.includes(String(value)) ? `expected one of ${known.join(', ')}` : undefined;

module.exports = { typeProblem, limitProblem, enumProblem };
