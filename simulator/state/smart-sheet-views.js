const { ApiError } = require('../api-error');
const { sheetOf, fieldOf, entryOf, pageOf, removing } = require('./smart-sheets');

/** The views of a sheet, and the groups of its fields. */

function addView({ body }, world) {
	const { view_title, view_type } = body;
	const view = { view_id: world.newId('v'), view_title, view_type, property: {} };
	sheetOf(world, body).views.push(view);
	return { view };
}

function updateView({ body }, world) {
	const view = entryOf(sheetOf(world, body).views, 'view_id', body.view_id);
	if (body.view_title !== undefined) view.view_title = body.view_title;
	Object.assign(view.property, body.property);
	return { view };
}

function getViews({ body }, world) {
	const { view_ids = [] } = body;
	const { views } = sheetOf(world, body);
	return pageOf(
		views.filter(({ view_id }) => !view_ids.length || view_ids.includes(view_id)),
		'views',
		body,
	);
}

/** A field is in one group only. */
function checkGroup(sheet, { name, children = [], field_group_id }) {
	const others = sheet.groups.filter((group) => group.field_group_id !== field_group_id);
	const taken = new Set(others.flatMap((group) => group.children.map(({ field_id }) => field_id)));
	for (const { field_id } of children) {
		fieldOf(sheet, field_id);
		if (taken.has(field_id)) throw new ApiError(40058, 'field is in another group');
	}
	if (others.some((group) => group.name === name)) throw new ApiError(40058, 'repeated name');
}

function addGroup({ body }, world) {
	const sheet = sheetOf(world, body);
	checkGroup(sheet, body);
	const { name, children = [] } = body;
	const field_group = { field_group_id: world.newId('fg'), name, children };
	sheet.groups.push(field_group);
	return { field_group };
}

function updateGroup({ body }, world) {
	const sheet = sheetOf(world, body);
	const group = entryOf(sheet.groups, 'field_group_id', body.field_group_id);
	checkGroup(sheet, body);
	const { name = group.name, children = group.children } = body;
	return { field_group: Object.assign(group, { name, children }) };
}

const routes = {
	'/cgi-bin/wedoc/smartsheet/add_view': addView,
	'/cgi-bin/wedoc/smartsheet/get_views': getViews,
	'/cgi-bin/wedoc/smartsheet/update_view': updateView,
	'/cgi-bin/wedoc/smartsheet/delete_views': removing('views', 'view_id', 'view_ids'),
	'/cgi-bin/wedoc/smartsheet/add_field_group': addGroup,
	'/cgi-bin/wedoc/smartsheet/update_field_group': updateGroup,
	'/cgi-bin/wedoc/smartsheet/get_field_groups': ({ body }, world) =>
		pageOf(sheetOf(world, body).groups, 'field_groups', body),
	'/cgi-bin/wedoc/smartsheet/delete_field_groups': removing(
		'groups',
		'field_group_id',
		'field_group_ids',
	),
};

module.exports = { routes };
