const { answerTree } = require('./facts');
const { pageOf } = require('./answer-pages');

/** Answers of endpoints without state: right names and types, the same values every time. */

const FIXED_TIME = 1_700_000_000;
const LIST_LENGTH = 2;

/** Endpoints that tell of a job: the value of `status` that says it is done. */
const JOB_DONE = {
	'/cgi-bin/batch/getresult': 3,
	'/cgi-bin/corpgroup/getresult': 3,
	'/cgi-bin/service/batch/getresult': 3,
	'/cgi-bin/externalcontact/get_moment_task_result': 3,
	'/cgi-bin/chatdata/analyze_task_result': 1,
	'/cgi-bin/chatdata/export/get_job_status': 3,
	'/cgi-bin/chatdata/specapi/get_job_result': 2,
	'/cgi-bin/export/get_result': 2,
	'/cgi-bin/media/get_upload_by_url_result': 2,
};

const STRING_VALUES = [
	[/^(errmsg|result_errmsg|error_description)$/, () => 'ok'],
	[
		/(^|_)(url|link|avatar|qr_code|qrcode|address_url|download_address)$/,
		(_, base) => `${base}/simulator/picture.png`,
	],
	[/email/, (index) => `someone${index}@example.com`],
	[/(mobile|phone|telephone)$/, (index) => `1380000${String(1000 + index)}`],
	[/(^|_)(date|day)$/, (index) => `2024-01-${String((index % 28) + 1).padStart(2, '0')}`],
	[/(^|_)(time|timestamp)$|^created_at$/, (index) => String(FIXED_TIME + index)],
	[/^expires_in$/, () => '7200'],
];

const INTEGER_VALUES = [
	[/errcode$|^error_code$/, () => 0],
	[/^expires_in$/, () => 7200],
	[/time$|timestamp$|^created_at$/, (index) => FIXED_TIME + index],
	[/^(is|has|can|need|enable|allow)_/, () => 1],
];

const firstMatch = (table, name) => table.find(([pattern]) => pattern.test(name))?.[1];

const MAKERS = {
	string: (node, { index, base }) =>
		(firstMatch(STRING_VALUES, node.name) ?? (() => `${node.name}-${index}`))(index, base),
	integer: (node, { index }) => (firstMatch(INTEGER_VALUES, node.name) ?? (() => index))(index),
	number: (_node, { index }) => index + 0.5,
	boolean: () => true,
	object: (node, context) => members(node, context),
	array: (node, context) => entries(node, context),
};

const value = (node, context) => (MAKERS[node.type] ?? MAKERS.string)(node, context);

const itemNode = (node) => ({ ...node, type: node.items ?? 'string' });

/** Entries that the facts know nothing about still differ from each other. */
const entry = (node, context) =>
	node.items === 'object' && node.children.size === 0
		? { id: `${node.name}-${context.index}` }
		: value(itemNode(node), context);

const numbered = (first, count) => Array.from({ length: count }, (_, offset) => first + offset);

function entries(node, context) {
	const { page } = context;
	if (!page || node !== page.node) {
		return numbered(1, LIST_LENGTH).map((index) => entry(node, { ...context, index }));
	}
	return numbered(page.first + 1, page.count).map((index) =>
		entry(node, { ...context, index, page: undefined }),
	);
}

const members = (node, context) =>
	Object.fromEntries([...node.children].map(([key, child]) => [key, value(child, context)]));

function nodeAt(tree, path) {
	let node = tree;
	for (const part of path.split('.')) node = node?.children.get(part);
	return node;
}

/** The lists on the way to the paged one hold one entry, or a page would come twice. */
const alone = (body, path) => {
	let holder = body;
	for (const part of path.split('.').slice(0, -1)) {
		if (Array.isArray(holder?.[part])) holder[part].length = 1;
		holder = Array.isArray(holder?.[part]) ? holder[part][0] : holder?.[part];
	}
	return body;
};

/**
 * @param {import('./facts').Endpoint} endpoint
 * @param {Record<string, unknown>} values what the request carries, query and body together
 * @param {string} base the simulator's own address
 */
function shapedAnswer(endpoint, values, base) {
	const tree = answerTree(endpoint);
	const status = JOB_DONE[endpoint.path];
	const done = status === undefined ? {} : { status };
	if (!endpoint.pages) return { ...members(tree, { index: 1, base }), ...done };

	const { list } = endpoint.pages;
	const page = pageOf(endpoint, values, tree);
	const node = nodeAt(tree, list);
	const body = members(tree, { index: 1, base, page: { ...page, node } });
	return { ...alone(body, list), ...page.marks };
}

module.exports = { shapedAnswer };
