// Writes simulator/facts.json: what the simulator checks requests and shapes answers by.
// Names, types and limits only; wording stays with the source.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLimits } from '../simulator/parse-limits.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = resolve(root, '../shared/api/endpoints');
const target = join(root, 'simulator/facts.json');

if (!existsSync(source)) {
	console.error(`The API facts are not at ${source}: nothing to generate from.`);
	process.exit(1);
}

const without = (object) =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const paramFact = (param) =>
	without({
		in: param.in,
		name: param.name,
		type: param.type,
		items: param.items,
		required: param.required || undefined,
		enum: param.enum && param.type !== 'boolean' ? Object.keys(param.enum) : undefined,
		limits: parseLimits(param),
		unconfirmed: param.unconfirmed || undefined,
	});

const pagesFact = (pagination) =>
	pagination
		? without({
				cursor: pagination.cursor_params[0],
				limit: pagination.limit_param ?? undefined,
				list: pagination.list_field,
				next: pagination.next_fields,
			})
		: undefined;

const NO_ANSWER = new Set(['errcode', 'errmsg']);

const typeOf = (value) => {
	if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
	return typeof value;
};

/** A few endpoints have a sample and no field list: the names and types of the sample serve. */
function fieldsOfSample(value, prefix = '') {
	return Object.entries(value ?? {}).flatMap(([key, child]) => {
		const name = `${prefix}${key}`;
		if (NO_ANSWER.has(name)) return [];
		if (Array.isArray(child)) {
			const [first] = child;
			const nested = typeof first === 'object' ? fieldsOfSample(first, `${name}[].`) : [];
			return [{ name, type: 'array', items: typeOf(first ?? '') }, ...nested];
		}
		if (child && typeof child === 'object') {
			return [{ name, type: 'object' }, ...fieldsOfSample(child, `${name}.`)];
		}
		return [{ name, type: typeOf(child) }];
	});
}

const answerFact = (endpoint) =>
	(endpoint.response_fields ?? fieldsOfSample(endpoint.response))
		.filter((field) => !NO_ANSWER.has(field.name))
		.map((field) => [field.name, field.type, ...(field.items ? [field.items] : [])]);

const endpointFact = (endpoint, node) =>
	without({
		id: endpoint.id,
		node,
		method: endpoint.method,
		path: endpoint.path,
		host: endpoint.host,
		auth: endpoint.auth,
		doc: endpoint.doc,
		params: endpoint.params.map(paramFact),
		pages: pagesFact(endpoint.pagination),
		answer: answerFact(endpoint),
	});

const endpoints = readdirSync(source)
	.filter((file) => file.endsWith('.json'))
	.flatMap((file) =>
		JSON.parse(readFileSync(join(source, file), 'utf8')).map((endpoint) =>
			endpointFact(endpoint, file.replace('.json', '')),
		),
	)
	.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

writeFileSync(target, `[\n${endpoints.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
console.log(`${endpoints.length} endpoints written to simulator/facts.json`);
