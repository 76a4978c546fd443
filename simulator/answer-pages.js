const { ApiError } = require('./api-error');
const { paramTree } = require('./facts');
const { INVALID_PARAMETER } = require('./request-errcodes');

/** Which part of a list one call gets, and the marks that lead to the next part. */

const CURSOR_PAGE = 2;
const CURSOR_TOTAL = 4;
const BEYOND_ONE_PAGE = 2;
const USUAL_LIMIT = 100;

const END_FLAGS = {
	has_more: (more) => more,
	is_last: (more) => !more,
	ending: (more) => !more,
	endflag: (more) => !more,
};

const FLAG_FORMS = { integer: Number, string: String };

const cursorText = (position) => Buffer.from(`page:${position}`).toString('base64url');

/** @param {unknown} cursor */
function positionOf(cursor) {
	if (cursor === undefined || cursor === '' || cursor === 0) return 0;
	if (Number.isInteger(cursor)) return cursor;
	const read = /^page:(\d+)$/.exec(Buffer.from(String(cursor), 'base64url').toString());
	if (read) return Number(read[1]);
	throw new ApiError(INVALID_PARAMETER, 'invalid cursor');
}

const limitOf = (endpoint, values) => {
	const { limit } = endpoint.pages;
	if (!limit) return USUAL_LIMIT;
	const facts = endpoint.params.find((param) => param.name === limit)?.limits ?? {};
	return Number(values[limit] ?? facts.default ?? facts.max ?? USUAL_LIMIT);
};

const marker = (tree, name, position, more, cursorType) => {
	const type = tree.children.get(name)?.type ?? cursorType;
	if (END_FLAGS[name]) {
		return FLAG_FORMS[type]?.(END_FLAGS[name](more)) ?? END_FLAGS[name](more);
	}
	if (type === 'integer') return more ? position : 0;
	return more ? cursorText(position) : '';
};

/**
 * With a cursor the pages are short, so that a caller has to follow it. Where the caller counts
 * on by itself, a page is as long as it asked for: a shorter one would say that the list ends.
 * @param {import('./facts').Endpoint} endpoint
 * @param {Record<string, unknown>} values
 * @param {import('./field-tree').FieldNode} tree
 */
function pageOf(endpoint, values, tree) {
	const { cursor, next } = endpoint.pages;
	const limit = Math.max(1, limitOf(endpoint, values));
	const follows = next.some((name) => name !== 'total' && !END_FLAGS[name]);
	const size = follows ? Math.min(CURSOR_PAGE, limit) : limit;
	const total = follows ? CURSOR_TOTAL : limit + BEYOND_ONE_PAGE;
	const first = Math.min(positionOf(values[cursor]), total);
	const count = Math.min(size, total - first);
	const more = first + count < total;

	const place = endpoint.method === 'GET' ? 'query' : 'body';
	const cursorType = paramTree(endpoint, place).children.get(cursor)?.type;
	const flags = Object.keys(END_FLAGS).filter((name) => tree.children.has(name));
	const marks = Object.fromEntries(
		[...next, ...flags]
			.filter((name) => name !== 'total')
			.map((name) => [name, marker(tree, name, first + count, more, cursorType)]),
	);
	if (tree.children.has('total')) marks.total = total;
	return { first, count, marks };
}

module.exports = { pageOf, positionOf, cursorText };
