const HOST = 'qyapi.weixin.qq.com';
const COLLECTIONS = ['filters', 'additionalFields', 'updateFields', 'options'];

/**
 * The operations of the nodes as data: one entry an operation and path that it calls. One without a path
 * calls nothing.
 *
 * @param {Awaited<ReturnType<import('./tables.mjs').nodeTables>>} tables
 */
export function listOperations(tables) {
	return tables.flatMap(({ name: node, resources }) =>
		resources.flatMap((resource) =>
			resource.operations.flatMap((operation) => [
				...(operation.request.path ? [ownCall(node, resource, operation)] : []),
				...(operation.alsoCalls ?? []).map((call) => furtherCall(node, resource, operation, call)),
			]),
		),
	);
}

function ownCall(node, resource, operation) {
	return {
		...identity(node, resource, operation),
		...operation.request,
		host: operation.request.host ?? HOST,
		doc: String(operation.doc),
		params: [...params(operation), ...pagingParams(operation), ...sentParams(operation)],
		constants: operation.constants ?? {},
		pagination: pagination(operation),
		output: { items: operation.output?.items ?? operation.pages?.items ?? null },
		reads: operation.reads === true,
	};
}

function furtherCall(
	node,
	resource,
	operation,
	{ method, path, doc, host = HOST, sends = {}, maySend = {} },
) {
	const optional = sentParams({ sends: maySend }).map((param) => ({ ...param, required: false }));
	return {
		...identity(node, resource, operation),
		method,
		path,
		host,
		doc: String(doc),
		params: [...sentParams({ sends }), ...optional],
		constants: {},
		pagination: null,
		output: { items: null },
		reads: method === 'GET',
	};
}

function sentParams({ sends = {} }) {
	return Object.entries(sends).map(([api, ui]) => ({ ui, api, type: 'string', required: true }));
}

function identity(node, resource, { value, action, description }) {
	return { node, resource: resource.value, operation: value, action, description };
}

function params(operation) {
	return [
		...fieldParams(operation.fields ?? [], '', ''),
		...COLLECTIONS.flatMap((collection) =>
			fieldParams(operation[collection] ?? [], `${collection}.`, ''),
		),
	];
}

function fieldParams(fields, ui, api) {
	return fields.flatMap((field) => {
		const path = `${ui}${field.name}`;
		if (field.type === 'collection') return fieldParams(field.options, `${path}.`, api);
		if (field.type === 'fixedCollection')
			return field.options.flatMap((group) => groupParams(group, path, api));
		if (field.send === undefined) return [];
		const required = isRequired(field, fields) || field.fallback !== undefined;
		return [{ ui: path, api: `${api}${field.send}`, type: field.type, required }];
	});
}

/** Shown always, or one of several for the same place of which every choice shows one. */
function isRequired(field, fields) {
	if (field.required !== true) return false;
	if (field.displayOptions === undefined) return true;
	const decides = Object.keys(field.displayOptions.show ?? {});
	const choice = fields.find(({ name }) => decides.length === 1 && name === decides[0]);
	if (!choice?.options) return false;
	const alternatives = fields.filter(({ send, required }) => send === field.send && required);
	const shownFor = alternatives.flatMap(({ displayOptions }) => displayOptions?.show?.[decides[0]]);
	return choice.options.every(({ value }) => shownFor.includes(value));
}

function groupParams({ name, send, values }, ui, api) {
	const list = send?.endsWith('[]') ? '[]' : '';
	return fieldParams(values, `${ui}.${name}${list}.`, send === undefined ? api : `${api}${send}.`);
}

function pagingParams({ pages }) {
	if (!pages) return [];
	// Sent with every page, whatever the user gives.
	const limit = pages.limit && {
		ui: 'limit',
		api: pages.limit.send,
		type: 'constant',
		required: true,
	};
	const mark = pages.cursor?.send ?? pages.offset?.send;
	return [
		...(limit ? [limit] : []),
		{
			ui: 'returnAll',
			api: mark,
			type: 'boolean',
			required: pages.cursor?.first !== undefined,
		},
	];
}

function pagination({ pages, output }) {
	if (!pages) return null;
	return {
		cursor: pages.cursor?.send ?? pages.offset?.send ?? null,
		next: pages.cursor?.next ?? null,
		limit: pages.limit?.send ?? null,
		items: pages.items ?? output?.items,
	};
}
