const { positionOf, cursorText } = require('../answer-pages');

/**
 * One page of a list that the state holds.
 * @template T
 * @param {T[]} list
 * @param {{ cursor?: string, limit?: number }} wanted
 * @param {number} usual the length of a page when none is asked for
 * @returns {{ entries: T[], next_cursor: string }}
 */
function cursorPage(list, { cursor, limit }, usual) {
	const first = positionOf(cursor);
	const end = first + Math.max(1, limit ?? usual);
	return {
		entries: list.slice(first, end),
		next_cursor: end < list.length ? cursorText(end) : '',
	};
}

module.exports = { cursorPage };
