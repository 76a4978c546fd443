const { ApiError } = require('../api-error');
const { documentOf, SMART_DOCUMENT } = require('./documents');

const MARKS = {
	BLOCK_TYPE_HEADER_1: '# ',
	BLOCK_TYPE_HEADER_2: '## ',
	BLOCK_TYPE_BULLETED_LIST: '- ',
	BLOCK_TYPE_QUOTE: '> ',
};

const pageOf = (world, { docid, page_id }) => {
	const { pages } = documentOf(world, docid, SMART_DOCUMENT);
	const page = pages.find((candidate) => candidate.page_id === page_id);
	if (!page) throw new ApiError(640027, 'invalid page_id');
	return page;
};

/** Puts an entry behind the one with this id, or at the front. */
function put(list, key, entry, after) {
	const index = after ? list.findIndex((other) => other[key] === after) : -1;
	if (after && index < 0) throw new ApiError(640027, 'invalid after_id');
	list.splice(index + 1, 0, entry);
}

const shown = ({ blocks, ...page }) => page;

function addPage({ body: { docid, info } }, world) {
	const { pages } = documentOf(world, docid, SMART_DOCUMENT);
	const { after_id, ...about } = info;
	const page = {
		page_id: world.newId('page'),
		parent_id: '',
		layout_mode: 1,
		...about,
		blocks: [],
	};
	put(pages, 'page_id', page, after_id);
	return { info: { ...shown(page), ...(after_id && { after_id }) } };
}

function updatePage({ body: { docid, info } }, world) {
	const { after_id, ...about } = info;
	const page = pageOf(world, { docid, page_id: info.page_id });
	Object.assign(page, about);
	return { info: { ...shown(page), ...(after_id && { after_id }) } };
}

/** The pages below it go too. */
function deletePage({ body }, world) {
	pageOf(world, body);
	const document = documentOf(world, body.docid);
	const gone = new Set([body.page_id]);
	for (let before = 0; before !== gone.size; ) {
		before = gone.size;
		for (const { page_id, parent_id } of document.pages) if (gone.has(parent_id)) gone.add(page_id);
	}
	document.pages = document.pages.filter(({ page_id }) => !gone.has(page_id));
	return {};
}

function addBlocks({ body }, world) {
	const page = pageOf(world, body);
	let last;
	const blocks = body.blocks.map((given) => {
		const { after_id = last, ...about } = given;
		const block = { children: [], props: {}, ...about, id: world.newId('block') };
		put(page.blocks, 'id', block, after_id);
		last = block.id;
		return block;
	});
	return { blocks };
}

const blockOf = (page, id) => {
	const block = page.blocks.find((candidate) => candidate.id === id);
	if (!block) throw new ApiError(640027, 'invalid block id');
	return block;
};

function updateBlocks({ body }, world) {
	const page = pageOf(world, body);
	return { blocks: body.blocks.map((given) => Object.assign(blockOf(page, given.id), given)) };
}

function deleteBlocks({ body }, world) {
	const page = pageOf(world, body);
	for (const id of body.ids) blockOf(page, id);
	page.blocks = page.blocks.filter(({ id }) => !body.ids.includes(id));
	return {};
}

/** Whether there is more comes as text. */
function listBlocks({ body }, world) {
	const all = pageOf(world, body).blocks.filter(({ id }) => !body.ids || body.ids.includes(id));
	const { start = 0, limit = 200 } = body;
	const end = start + limit;
	return {
		blocks: all.slice(start, end),
		has_more: String(end < all.length),
		next_start: end,
	};
}

const markdown = ({ title, blocks }) =>
	[`# ${title}`, ...blocks.map((block) => `${MARKS[block.type] ?? ''}${block.title ?? ''}`)].join(
		'\n',
	);

function startExport({ body }, world) {
	const { pages } = documentOf(world, body.docid, SMART_DOCUMENT);
	if (body.page_id) pageOf(world, body);
	const wanted = pages.filter(({ page_id }) => !body.page_id || page_id === body.page_id);
	const task_id = world.newId('task');
	world.exportTasks.set(task_id, { asked: 0, content: wanted.map(markdown).join('\n') });
	return { task_id };
}

/** A task is found running once before it is done. */
function exportResult({ body }, world) {
	const task = world.exportTasks.get(body.task_id);
	if (!task) throw new ApiError(640027, 'invalid task_id');
	task.asked += 1;
	return task.asked === 1 ? { task_done: false } : { task_done: true, content: task.content };
}

const routes = {
	'/cgi-bin/wedoc/smartdoc/get_page_hierarchy': ({ body }, world) => ({
		pages: documentOf(world, body.docid, SMART_DOCUMENT).pages.map(
			({ page_id, parent_id, title }) => ({ page_id, parent_id, title }),
		),
	}),
	'/cgi-bin/wedoc/smartdoc/add_page': addPage,
	'/cgi-bin/wedoc/smartdoc/update_page': updatePage,
	'/cgi-bin/wedoc/smartdoc/delete_page': deletePage,
	'/cgi-bin/wedoc/smartdoc/add_blocks': addBlocks,
	'/cgi-bin/wedoc/smartdoc/update_blocks': updateBlocks,
	'/cgi-bin/wedoc/smartdoc/delete_blocks': deleteBlocks,
	'/cgi-bin/wedoc/smartdoc/get_block_list': listBlocks,
	'/cgi-bin/wedoc/smartdoc/export_task': startExport,
	'/cgi-bin/wedoc/smartdoc/get_export_result': exportResult,
};

const seed = (world) => {
	world.exportTasks = new Map();
};

module.exports = { routes, seed };
