import { createRequire } from 'node:module';

const endpoints = createRequire(import.meta.url)('../../simulator/facts.json');
const answers = new Map(endpoints.map(({ path, answer }) => [path, answer]));

const STRING = { type: 'string' };
const TYPES = {
	string: STRING,
	integer: { type: 'number' },
	number: { type: 'number' },
	boolean: { type: 'boolean' },
};

/**
 * The schema of one item that an operation gives, in the form that n8n reads from `__schema__`: from the
 * facts about its answer. Undefined where nothing is known of it.
 */
export function outputSchema(operation) {
	const { output = {}, pages, request } = operation;
	if (output.schema) return output.schema;
	if (output.deleted) return object({ deleted: { type: 'boolean' } });
	const whole = treeOf(answers.get(request.path) ?? []);
	const list = output.items ?? pages?.items;
	if (list) {
		const entry = at(whole, list)?.items;
		if (!entry) return undefined;
		if (output.simple && entry.properties) return object(picked(entry.properties, output.simple));
		return entry.type === 'object'
			? withVersion(entry)
			: object({ [output.itemKey ?? 'id']: entry });
	}
	const result = output.unwrap ? at(whole, output.unwrap) : whole;
	if (!result?.properties) return undefined;
	if (Object.keys(result.properties).length > 0) return withVersion(result);
	return object({ success: { type: 'boolean' } });
}

function object(properties) {
	return { type: 'object', properties, version: 1 };
}

/** What Simplify leaves, which is how the operation stands at first. */
function picked(properties, keys) {
	return Object.fromEntries(
		keys.filter((key) => key in properties).map((key) => [key, properties[key]]),
	);
}

function withVersion(schema) {
	return { ...schema, version: 1 };
}

/** The facts name fields by path: `user.name`, `list[].id`. */
function treeOf(fields) {
	const root = { type: 'object', properties: {} };
	for (const [name, type, items] of fields) {
		const keys = name.split('.');
		const last = keys.pop();
		let place = root;
		for (const key of keys) place = step(place, key);
		place.properties[last] = leaf(type, items);
	}
	return root;
}

function step(place, key) {
	const name = key.replace('[]', '');
	const known = (place.properties[name] ??= key.endsWith('[]')
		? leaf('array', 'object')
		: leaf('object'));
	return key.endsWith('[]') ? known.items : known;
}

function leaf(type, items) {
	if (type === 'array')
		return { type: 'array', items: items === 'object' ? leaf('object') : (TYPES[items] ?? STRING) };
	if (type === 'object') return { type: 'object', properties: {} };
	return TYPES[type] ?? STRING;
}

function at(schema, path) {
	return path.split('.').reduce((place, key) => place?.properties?.[key], schema);
}
