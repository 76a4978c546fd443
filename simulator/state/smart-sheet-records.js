const { ApiError } = require('../api-error');
const { stored, meets, order } = require('./smart-sheet-cells');
const { sheetOf, fieldOf } = require('./smart-sheets');

const BY_ID = 'CELL_VALUE_KEY_TYPE_FIELD_ID';
const MOST_AT_ONCE = 500;
const LONGEST_PAGE = 1000;

const keyOf = (field, key_type) => (key_type === BY_ID ? field.field_id : field.field_title);

/** A field by what the values of a call stand under. */
function fieldFor(sheet, key, key_type) {
	const field = sheet.fields.find((candidate) => keyOf(candidate, key_type) === key);
	if (!field) throw new ApiError(40058, `no field ${key}`);
	return field;
}

function storedValues(world, sheet, values, key_type) {
	const newId = () => world.newId('option');
	return Object.fromEntries(
		Object.entries(values).map(([key, value]) => {
			const field = fieldFor(sheet, key, key_type);
			return [field.field_id, stored(field, value, newId)];
		}),
	);
}

/** What WeCom fills in by itself. */
function ownValues(sheet, at) {
	const values = {
		FIELD_TYPE_AUTONUMBER: () => {
			sheet.numbered = (sheet.numbered ?? 0) + 1;
			return [
				{ seq: String(sheet.numbered), text: `T-${String(sheet.numbered).padStart(3, '0')}` },
			];
		},
		FIELD_TYPE_CREATED_TIME: () => String(at),
		FIELD_TYPE_CREATED_USER: () => [{ agentid: 1000002, id_type: 3 }],
	};
	return Object.fromEntries(
		sheet.fields
			.filter(({ field_type }) => values[field_type])
			.map((field) => [field.field_id, values[field.field_type]()]),
	);
}

function addOne(world, sheet, values, key_type, at) {
	const cells = storedValues(world, sheet, values, key_type);
	const record = {
		record_id: world.newId('r'),
		create_time: String(at),
		update_time: String(at),
		creator_name: '应用',
		updater_name: '应用',
		values: { ...ownValues(sheet, at), ...cells },
	};
	return record;
}

const refuseMany = (list) => {
	if (list.length > MOST_AT_ONCE) throw new ApiError(40058, 'too many records');
};

/** A record as it is answered: its values under IDs or titles, of all fields or some. */
function shown(sheet, { values, ...record }, key_type, wanted = sheet.fields) {
	const cells = wanted
		.filter(({ field_id }) => values[field_id] !== undefined)
		.map((field) => [keyOf(field, key_type), values[field.field_id]]);
	return { ...record, values: Object.fromEntries(cells) };
}

const written = (sheet, { record_id, values }, key_type) =>
	shown(sheet, { record_id, values }, key_type);

function addAll(world, sheet, records, key_type, at) {
	refuseMany(records);
	const added = records.map(({ values }) => addOne(world, sheet, values, key_type, at));
	sheet.records.push(...added);
	return added.map((record) => written(sheet, record, key_type));
}

function updateAll(world, sheet, records, key_type, at) {
	refuseMany(records);
	const changes = records.map(({ record_id, values }) => {
		const record = sheet.records.find((known) => known.record_id === record_id);
		if (!record) throw new ApiError(40058, `no record ${record_id}`);
		return { record, values: storedValues(world, sheet, values, key_type) };
	});
	for (const { record, values } of changes) {
		Object.assign(record.values, values);
		record.update_time = String(at);
	}
	return changes.map(({ record }) => written(sheet, record, key_type));
}

const passes = (sheet, record, { conjunction, conditions }, at) => {
	const verdicts = conditions.map((condition) =>
		meets(fieldOf(sheet, condition.field_id), record.values[condition.field_id], condition, at),
	);
	return conjunction === 'CONJUNCTION_OR' ? verdicts.some(Boolean) : verdicts.every(Boolean);
};

const inOrder = (sheet, records, sort) =>
	records.toSorted((a, b) => {
		for (const { field_title, desc } of sort) {
			const field = fieldFor(sheet, field_title);
			const difference = order(field, a.values[field.field_id], b.values[field.field_id]);
			if (difference !== 0) return desc ? -difference : difference;
		}
		return 0;
	});

function wantedFields(sheet, { key_type, field_ids = [], field_titles = [] }) {
	const names = key_type === BY_ID ? field_ids : field_titles;
	return names.length ? names.map((name) => fieldFor(sheet, name, key_type)) : undefined;
}

function get({ body, at }, world) {
	const sheet = sheetOf(world, body);
	const { record_ids = [], filter_spec, sort = [], key_type, offset = 0, limit } = body;
	if (filter_spec && sort.length)
		throw new ApiError(40058, 'filter_spec and sort exclude each other');
	const view = sheet.views.find(({ view_id }) => view_id === body.view_id);
	const filters = [view?.property?.filter_spec, filter_spec].filter(Boolean);
	const found = sheet.records.filter(
		(record) =>
			(!record_ids.length || record_ids.includes(record.record_id)) &&
			filters.every((filter) => passes(sheet, record, filter, at)),
	);
	const sorted = sort.length ? inOrder(sheet, found, sort) : found;
	const page = sorted.slice(offset, offset + Math.min(limit || LONGEST_PAGE, LONGEST_PAGE));
	const next = offset + page.length;
	const has_more = next < sorted.length;
	const fields = wantedFields(sheet, body);
	return {
		total: sorted.length,
		has_more,
		next: has_more ? next : 0,
		ver: 1,
		records: page.map((record) => shown(sheet, record, key_type, fields)),
	};
}

function add({ body, at }, world) {
	return { records: addAll(world, sheetOf(world, body), body.records, body.key_type, at) };
}

function update({ body, at }, world) {
	return { records: updateAll(world, sheetOf(world, body), body.records, body.key_type, at) };
}

function remove({ body }, world) {
	const sheet = sheetOf(world, body);
	refuseMany(body.record_ids);
	sheet.records = sheet.records.filter(({ record_id }) => !body.record_ids.includes(record_id));
	return {};
}

function webhook({ query, body, at }, world) {
	const place = world.smartSheetWebhooks.get(query.key);
	if (!place) throw new ApiError(93000, 'invalid webhook url');
	const sheet = sheetOf(world, place);
	const { add_records, update_records } = body;
	return {
		...(add_records && { add_records: addAll(world, sheet, add_records, BY_ID, at) }),
		...(update_records && { update_records: updateAll(world, sheet, update_records, BY_ID, at) }),
	};
}

const routes = {
	'/cgi-bin/wedoc/smartsheet/get_records': get,
	'/cgi-bin/wedoc/smartsheet/add_records': add,
	'/cgi-bin/wedoc/smartsheet/update_records': update,
	'/cgi-bin/wedoc/smartsheet/delete_records': remove,
	'/cgi-bin/wedoc/smartsheet/webhook': webhook,
};

module.exports = { routes, addAll };
