const PAGE = 'https://developer.work.weixin.qq.com/document/path/';

const COLLECTION_NAMES = {
	filters: 'Filters',
	additionalFields: 'Additional Fields',
	updateFields: 'Update Fields',
	options: 'Options',
};

/** One node's page of documentation: every resource, operation and field, from the tables. */
export function nodePage({ description, resources }) {
	return [
		'<!-- Made by "npm run generate" from the tables in nodes/. Change those, not this page. -->',
		'',
		`# ${description.displayName}`,
		'',
		sentence(description.description),
		'',
		...resources.map((resource) => `- [${resource.name}](#${anchor(resource.name)})`),
		'',
		...resources.flatMap(resourceSection),
	]
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trimEnd()
		.concat('\n');
}

function resourceSection(resource) {
	return [
		`## ${resource.name}`,
		'',
		...(resource.description ? [sentence(resource.description), ''] : []),
		...resource.operations.flatMap(operationSection),
	];
}

function operationSection(operation) {
	const { name, description, request, doc } = operation;
	return [
		`### ${name}`,
		'',
		sentence(description),
		'',
		`${callOf(request)} ([WeCom's page](${PAGE}${doc}))`,
		'',
		...fieldTable(operation),
		'',
	];
}

function callOf({ method, path }) {
	return path ? `\`${method} ${path}\`` : 'It calls no endpoint of the HTTP API';
}

function fieldTable(operation) {
	const rows = [
		...(operation.fields ?? []).flatMap((field) => fieldRows(field, '')),
		...pagingRows(operation),
		...Object.entries(COLLECTION_NAMES).flatMap(([key, title]) =>
			(operation[key] ?? []).flatMap((field) => fieldRows(field, `${title} → `)),
		),
	];
	if (rows.length === 0) return ['It has no fields of its own.'];
	return ['| Field | Required | What to give |', '| --- | --- | --- |', ...rows];
}

function pagingRows({ pages, output }) {
	return [
		...(pages
			? [
					'| Return All | no | Whether to return all results or only up to a given limit |',
					'| Limit | no | Max number of results to return |',
				]
			: []),
		...(output?.simple
			? [
					`| Simplify | no | Whether to return only ${output.simple.map((key) => `\`${key}\``).join(', ')} |`,
				]
			: []),
	];
}

function fieldRows(field, before) {
	const title = `${before}${field.displayName}`;
	const inner = innerFields(field);
	return [
		`| ${title} | ${field.required ? 'yes' : 'no'} | ${cell(whatToGive(field))} |`,
		...inner.flatMap((child) => fieldRows(child, `${title} → `)),
	];
}

function innerFields({ type, options = [] }) {
	if (type === 'collection') return options;
	if (type === 'fixedCollection') return options.flatMap(({ values }) => values);
	return [];
}

function whatToGive({ description = '', type, options = [] }) {
	const named = type === 'options' || type === 'multiOptions';
	const choices = named ? options.map(({ name }) => name).join(', ') : '';
	return [description, choices && `(${choices})`].filter(Boolean).join(' ');
}

/** Descriptions of one sentence have no full stop, which n8n's linter wants so. */
function sentence(text) {
	return text.endsWith('.') ? text : `${text}.`;
}

function cell(text) {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
}

function anchor(title) {
	return title.toLowerCase().replaceAll(' ', '-');
}
