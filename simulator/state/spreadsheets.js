const { ApiError } = require('../api-error');
const { documentOf, SPREADSHEET } = require('./documents');

const MOST_ROWS = 1000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 10_000;
const CORNERS = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

const sheetOf = (document, id) => {
	const sheet = document.sheets.get(id);
	if (!sheet) throw new ApiError(40058, 'invalid sheet_id');
	return sheet;
};

const columnOf = (letters) =>
	[...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function areaOf(range) {
	const [, left, top, right, bottom] = CORNERS.exec(range) ?? [];
	const area = {
		top: Number(top) - 1,
		left: columnOf(left ?? ''),
		bottom: Number(bottom) - 1,
		right: columnOf(right ?? ''),
	};
	if (!left || area.bottom < area.top || area.right < area.left) {
		throw new ApiError(40058, 'invalid range');
	}
	checkSize(area.bottom - area.top + 1, area.right - area.left + 1);
	return area;
}

function checkSize(rows, columns) {
	if (rows > MOST_ROWS || columns > MOST_COLUMNS || rows * columns > MOST_CELLS) {
		throw new ApiError(40058, 'range too large');
	}
}

const propertiesOf = ({ sheet_id, title, row_count, column_count }) => ({
	sheet_id,
	title,
	row_count,
	column_count,
});

/** Rows end with the last cell that holds something, and the range with the last such row. */
function read({ body }, world) {
	const sheet = sheetOf(documentOf(world, body.docid, SPREADSHEET), body.sheet_id);
	const { top, left, bottom, right } = areaOf(body.range);
	const rows = [];
	for (let row = top; row <= Math.min(bottom, sheet.row_count - 1); row += 1) {
		const values = [];
		for (let column = left; column <= right; column += 1) {
			values.push(sheet.cells.get(`${row},${column}`) ?? { cell_value: { text: '' } });
		}
		rows.push({ values });
	}
	while (rows.length > 0 && rows.at(-1).values.every(({ cell_value }) => cell_value.text === '')) {
		rows.pop();
	}
	return { data: { result: { start_row: top, start_column: left, rows } } };
}

function addSheet(document, { title, row_count, column_count }, world) {
	if (column_count > MOST_COLUMNS || row_count * column_count > MOST_CELLS) {
		throw new ApiError(40058, 'sheet too large');
	}
	const sheet = {
		sheet_id: world.newId('sheet'),
		title,
		row_count,
		column_count,
		cells: new Map(),
	};
	document.sheets.set(sheet.sheet_id, sheet);
	return { add_sheet_response: { properties: propertiesOf(sheet) } };
}

function updateRange(document, { sheet_id, grid_data: { start_row, start_column, rows } }) {
	const sheet = sheetOf(document, sheet_id);
	const width = Math.max(0, ...rows.map(({ values }) => values.length));
	checkSize(rows.length, width);
	let updated_cells = 0;
	for (const [row, { values }] of rows.entries()) {
		for (const [column, cell] of values.entries()) {
			sheet.cells.set(`${start_row + row},${start_column + column}`, cell);
			updated_cells += 1;
		}
	}
	sheet.row_count = Math.max(sheet.row_count, start_row + rows.length);
	sheet.column_count = Math.max(sheet.column_count, start_column + width);
	return { update_range_response: { updated_cells } };
}

function deleteDimension(document, { sheet_id, dimension, start_index, end_index }) {
	const sheet = sheetOf(document, sheet_id);
	if (end_index <= start_index) throw new ApiError(40058, 'invalid end_index');
	const deleted = end_index - start_index;
	const at = dimension === 'ROW' ? 0 : 1;
	const kept = new Map();
	for (const [key, cell] of sheet.cells) {
		const place = key.split(',').map(Number);
		if (place[at] >= start_index - 1 && place[at] < end_index - 1) continue;
		if (place[at] >= end_index - 1) place[at] -= deleted;
		kept.set(place.join(), cell);
	}
	sheet.cells = kept;
	if (dimension === 'ROW') sheet.row_count -= deleted;
	else sheet.column_count -= deleted;
	return { delete_dimension_response: { deleted } };
}

function deleteSheet(document, { sheet_id }) {
	sheetOf(document, sheet_id);
	document.sheets.delete(sheet_id);
	return { delete_sheet_response: { sheet_id } };
}

const CHANGES = {
	add_sheet_request: addSheet,
	delete_sheet_request: deleteSheet,
	update_range_request: updateRange,
	delete_dimension_request: deleteDimension,
};

function update({ body }, world) {
	const document = documentOf(world, body.docid, SPREADSHEET);
	const responses = body.requests.map((request) => {
		const [[kind, change], ...more] = Object.entries(request);
		if (more.length > 0) throw new ApiError(40058, 'one change a request');
		return CHANGES[kind](document, change, world);
	});
	return { data: { responses } };
}

const routes = {
	'/cgi-bin/wedoc/spreadsheet/get_sheet_properties': ({ body }, world) => {
		const { sheets } = documentOf(world, body.docid, SPREADSHEET);
		return { properties: [...sheets.values()].map(propertiesOf) };
	},
	'/cgi-bin/wedoc/spreadsheet/get_sheet_range_data': read,
	'/cgi-bin/wedoc/spreadsheet/batch_update': update,
};

module.exports = { routes };
