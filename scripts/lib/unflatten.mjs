/**
 * Reads the "flatted" JSON in which n8n stores an execution: a list of values in which every text
 * inside an object or a list is the index of another value.
 *
 * @param {string} text
 * @returns {any}
 */
export function unflatten(text) {
	const values = JSON.parse(text);
	const made = new Map();

	const read = (index) => {
		const value = values[index];
		if (value === null || typeof value !== 'object') return value;
		if (made.has(index)) return made.get(index);
		const copy = Array.isArray(value) ? [] : {};
		made.set(index, copy);
		for (const [key, inner] of Object.entries(value)) {
			copy[key] = typeof inner === 'string' ? read(Number(inner)) : inner;
		}
		return copy;
	};
	return read(0);
}
