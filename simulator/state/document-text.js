const { ApiError } = require('../api-error');
const { documentOf, TEXT } = require('./documents');

const MOST_VERSIONS_BEHIND = 100;

/** The text of a document as a tree: a paragraph a line, its end a position of its own. */
function tree(text) {
	let begin = 0;
	const paragraphs = text.split('\n').map((line) => {
		const node = {
			begin,
			end: begin + line.length + 1,
			type: 'Paragraph',
			property: {},
			children: [{ begin, end: begin + line.length, type: 'Text', property: {}, text: line }],
		};
		begin = node.end;
		return node;
	});
	const story = { begin: 0, end: begin, type: 'MainStory', property: {}, children: paragraphs };
	return { begin: 0, end: begin, type: 'Document', property: {}, children: [story] };
}

function get({ body }, world) {
	const { version, text } = documentOf(world, body.docid, TEXT);
	return { version, document: tree(text) };
}

const spliced = (text, start, length, replacement) => {
	if (start < 0 || start + length > text.length) throw new ApiError(40058, 'position out of range');
	return text.slice(0, start) + replacement + text.slice(start + length);
};

const replaced = (text, { ranges, text: replacement }) =>
	[...ranges]
		.sort((a, b) => b.start_index - a.start_index)
		.reduce(
			(rest, { start_index, length }) => spliced(rest, start_index, length, replacement),
			text,
		);

/** What changes the text; pictures, tables and formats are taken and not kept. */
const CHANGES = {
	insert_text: (text, change) => spliced(text, change.location.index, 0, change.text),
	insert_paragraph: (text, change) => spliced(text, change.location.index, 0, '\n'),
	delete_content: (text, { range }) => spliced(text, range.start_index, range.length, ''),
	replace_text: replaced,
};

/** All changes are made or none. */
function update({ body, at }, world) {
	const document = documentOf(world, body.docid, TEXT);
	const { version = document.version } = body;
	if (document.version - version > MOST_VERSIONS_BEHIND)
		throw new ApiError(40058, 'version too old');
	document.text = body.requests.reduce((text, request) => {
		const [[kind, change]] = Object.entries(request);
		return CHANGES[kind]?.(text, change) ?? text;
	}, document.text);
	document.version += 1;
	document.modify_time = Math.floor(at / 1000);
	return {};
}

const routes = {
	'/cgi-bin/wedoc/document/get': get,
	'/cgi-bin/wedoc/document/batch_update': update,
};

module.exports = { routes };
