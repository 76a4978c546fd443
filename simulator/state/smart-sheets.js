const { ApiError } = require('../api-error');
const { documentOf, SMART_SHEET } = require('./documents');

const MOST_FIELDS = 150;

/** The settings of a field, under the name that its type gives them. */
const SETTINGS = {
	FIELD_TYPE_WWGROUP: 'property_ww_group',
	FIELD_TYPE_AUTONUMBER: 'property_auto_number',
};

const settingsOf = (type) => SETTINGS[type] ?? type.toLowerCase().replace('field_type', 'property');

const newSheet = (sheet_id, title) => ({
	sheet_id,
	title,
	is_visible: true,
	type: 'smartsheet',
	fields: [],
	records: [],
	views: [],
	groups: [],
});

/** The sheets of a document: one that was just made has one already. */
function sheetsOf(world, docid) {
	documentOf(world, docid, SMART_SHEET);
	if (!world.smartSheets.has(docid)) {
		world.smartSheets.set(docid, [newSheet(world.newId('sheet'), '智能表1')]);
	}
	return world.smartSheets.get(docid);
}

function sheetOf(world, { docid, sheet_id }) {
	const sheet = sheetsOf(world, docid).find((candidate) => candidate.sheet_id === sheet_id);
	if (!sheet) throw new ApiError(40058, 'invalid sheet_id');
	return sheet;
}

function entryOf(list, key, id) {
	const entry = list.find((candidate) => candidate[key] === id);
	if (!entry) throw new ApiError(40058, `invalid ${key}`);
	return entry;
}

const fieldOf = (sheet, id) => entryOf(sheet.fields, 'field_id', id);

const without = (list, key, ids) => list.filter((entry) => !ids.includes(entry[key]));

/** One page of a list, as the caller counts. */
function pageOf(list, name, { offset = 0, limit }) {
	const page = list.slice(offset, limit ? offset + limit : undefined);
	const next = offset + page.length;
	const has_more = next < list.length;
	return { total: list.length, has_more, next: has_more ? next : 0, [name]: page };
}

const described = ({ sheet_id, title, is_visible, type }) => ({
	sheet_id,
	title,
	is_visible,
	type,
});

function addSheet({ body }, world) {
	const sheets = sheetsOf(world, body.docid);
	const { title = `智能表${sheets.length + 1}`, index = sheets.length } = body.properties ?? {};
	const sheet = newSheet(world.newId('sheet'), title);
	sheets.splice(index, 0, sheet);
	return { properties: { sheet_id: sheet.sheet_id, title, index } };
}

function getSheets({ body }, world) {
	const { docid, sheet_id, need_all_type_sheet } = body;
	const list = sheetsOf(world, docid).filter(
		(sheet) =>
			(!sheet_id || sheet.sheet_id === sheet_id) &&
			(need_all_type_sheet || sheet.type === 'smartsheet'),
	);
	return { sheet_list: list.map(described) };
}

function withOptionIds(world, field) {
	const name = settingsOf(field.field_type);
	const options = field[name]?.options;
	if (!options) return field;
	const known = options.map((option) => ({
		style: 1,
		...option,
		id: option.id || world.newId('option'),
	}));
	return { ...field, [name]: { ...field[name], options: known } };
}

/** Settings belong to a field of their own type. */
function checkSettings({ field_type, ...field }) {
	const own = settingsOf(field_type);
	const foreign = Object.keys(field).find((key) => key.startsWith('property_') && key !== own);
	if (foreign) throw new ApiError(40058, `${foreign} does not fit ${field_type}`);
}

const titleIsTaken = (sheet, title) =>
	sheet.fields.some(({ field_title }) => field_title === title);

function addFields({ body }, world) {
	const sheet = sheetOf(world, body);
	if (sheet.fields.length + body.fields.length > MOST_FIELDS)
		throw new ApiError(40058, 'too many fields');
	const fields = body.fields.map((field) => {
		checkSettings(field);
		if (titleIsTaken(sheet, field.field_title)) throw new ApiError(40058, 'repeated field_title');
		return withOptionIds(world, { field_id: world.newId('f'), ...field });
	});
	sheet.fields.push(...fields);
	return { fields };
}

function getFields({ body }, world) {
	const { field_ids = [], field_titles = [] } = body;
	const wanted = sheetOf(world, body).fields.filter(
		({ field_id, field_title }) =>
			(!field_ids.length || field_ids.includes(field_id)) &&
			(!field_titles.length || field_titles.includes(field_title)),
	);
	const { total, fields } = pageOf(wanted, 'fields', body);
	return { total, fields };
}

function updateFields({ body }, world) {
	const sheet = sheetOf(world, body);
	const fields = body.fields.map((change) => {
		const field = fieldOf(sheet, change.field_id);
		if (field.field_type !== change.field_type)
			throw new ApiError(40058, 'field_type can not change');
		if (field.field_title === change.field_title)
			throw new ApiError(40058, 'field_title is the old one');
		checkSettings(change);
		return Object.assign(field, withOptionIds(world, change));
	});
	return { fields };
}

const removing =
	(list, key, ids) =>
	({ body }, world) => {
		const sheet = sheetOf(world, body);
		sheet[list] = without(sheet[list], key, body[ids]);
		return {};
	};

const routes = {
	'/cgi-bin/wedoc/smartsheet/add_sheet': addSheet,
	'/cgi-bin/wedoc/smartsheet/get_sheet': getSheets,
	'/cgi-bin/wedoc/smartsheet/update_sheet': ({ body }, world) => {
		const { sheet_id, title } = body.properties;
		sheetOf(world, { docid: body.docid, sheet_id }).title = title;
		return {};
	},
	'/cgi-bin/wedoc/smartsheet/delete_sheet': ({ body }, world) => {
		sheetOf(world, body);
		const sheets = sheetsOf(world, body.docid);
		world.smartSheets.set(body.docid, without(sheets, 'sheet_id', [body.sheet_id]));
		return {};
	},
	'/cgi-bin/wedoc/smartsheet/add_fields': addFields,
	'/cgi-bin/wedoc/smartsheet/get_fields': getFields,
	'/cgi-bin/wedoc/smartsheet/update_fields': updateFields,
	'/cgi-bin/wedoc/smartsheet/delete_fields': removing('fields', 'field_id', 'field_ids'),
};

module.exports = { routes, sheetOf, fieldOf, entryOf, newSheet, pageOf, removing };
