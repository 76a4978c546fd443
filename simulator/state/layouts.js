const { ApiError } = require('../api-error');
const { meetingOf } = require('./meetings');

const MOST_BASIC = 10;
const MOST_ADVANCED = 20;
const MOST_BACKGROUNDS = 7;
const SIP = 9;
const [DEFAULT, CUSTOM, PERSONAL] = [0, 2, 3];

const nothing = () => ({
	layouts: [],
	selected: '',
	personal: new Map(),
	backgrounds: [],
	background: '',
});

/** What a meeting looks like. */
function looksOf(world, { meetingid }) {
	meetingOf(world, meetingid);
	if (!world.meetingLooks.has(meetingid)) world.meetingLooks.set(meetingid, nothing());
	return world.meetingLooks.get(meetingid);
}

const refuse = (what) => {
	throw new ApiError(40058, what);
};

const checkPages = (world, pages) => {
	if (pages.some((page) => !world.layoutTemplates.has(page.layout_template_id))) {
		refuse('invalid layout_template_id');
	}
};

const layoutOf = ({ layouts }, id) =>
	layouts.find(({ layout_id }) => layout_id === id) ?? refuse('invalid layout_id');

/** The first things of a kind that are added are used at once; later ones where an order says so. */
const chosen = (before, added, order) =>
	order === undefined && before !== '' ? before : (added[(order ?? 1) - 1] ?? refuse('bad order'));

const add =
	(kind, most) =>
	({ body }, world) => {
		const looks = looksOf(world, body);
		for (const { page_list } of body.layout_list) checkPages(world, page_list);
		const known = looks.layouts.filter((layout) => layout.kind === kind);
		if (known.length + body.layout_list.length > most) refuse('too many layouts');
		const added = body.layout_list.map((layout) => ({
			...layout,
			layout_id: world.newId('layout'),
			kind,
		}));
		looks.layouts.push(...added);
		return { looks, added };
	};

const addBasic = add('basic', MOST_BASIC);
const addAdvanced = add('advanced', MOST_ADVANCED);

const shown = ({ kind, ...layout }) => layout;

function update({ body }, world) {
	const looks = looksOf(world, body);
	const { layout_name, page_list } = body;
	checkPages(world, page_list);
	Object.assign(layoutOf(looks, body.layout_id), { layout_name, page_list });
	if (body.enable_set_default) looks.selected = body.layout_id;
	return {};
}

function select(looks, id) {
	looks.selected = id === '' ? '' : layoutOf(looks, id).layout_id;
	return {};
}

function apply({ body }, world) {
	const looks = looksOf(world, body);
	const { layout_id, user_list: people = [] } = body;
	if (people.length === 0) return select(looks, layout_id);
	for (const { tmp_openid } of people) {
		const { present } = meetingOf(world, body.meetingid);
		const device = present.find((person) => person.tmp_openid === tmp_openid);
		if (device?.instance_id !== SIP) refuse('no such device');
		if (layout_id === '') looks.personal.delete(tmp_openid);
		else looks.personal.set(tmp_openid, layoutOf(looks, layout_id).layout_id);
	}
	return {};
}

function ofPerson({ body }, world) {
	const looks = looksOf(world, body);
	const own = looks.personal.get(body.tmp_openid);
	const id = own ?? looks.selected;
	if (id === '') return { selected_layout_id: '', layout_name: '', layout_type: DEFAULT };
	const { layout_id, ...layout } = shown(layoutOf(looks, id));
	return { selected_layout_id: id, ...layout, layout_type: own ? PERSONAL : CUSTOM };
}

function remove({ body }, world) {
	const looks = looksOf(world, body);
	if (body.layout_id_list.includes(looks.selected)) refuse('layout is in use');
	looks.layouts = looks.layouts.filter(({ layout_id: id }) => !body.layout_id_list.includes(id));
	return {};
}

function addBackgrounds({ body }, world) {
	const looks = looksOf(world, body);
	if (looks.backgrounds.length + body.image_list.length > MOST_BACKGROUNDS) refuse('too many');
	const added = body.image_list.map(({ image_md5 }) => ({
		background_id: world.newId('background'),
		image_md5,
	}));
	const ids = added.map(({ background_id }) => background_id);
	looks.background = chosen('', ids, body.default_image_order);
	looks.backgrounds.push(...added);
	return { selected_background_id: looks.background, background_list: added };
}

function removeBackgrounds(world, body, ids) {
	const looks = looksOf(world, body);
	if (ids.includes(looks.background)) refuse('background is in use');
	looks.backgrounds = looks.backgrounds.filter(({ background_id: id }) => !ids.includes(id));
	return {};
}

const BASIC = '/cgi-bin/meeting/layout';
const ADVANCED = '/cgi-bin/meeting/advanced_layout';

const routes = {
	[`${BASIC}/list_template`]: (_, world) => ({
		layout_template_list: [...world.layoutTemplates.values()],
	}),
	[`${BASIC}/add`]: (request, world) => {
		const { looks, added } = addBasic(request, world);
		const ids = added.map(({ layout_id }) => layout_id);
		looks.selected = chosen(looks.selected, ids, request.body.default_layout_order);
		return { selected_layout_id: looks.selected, layout_list: added.map(shown) };
	},
	[`${BASIC}/update`]: update,
	[`${BASIC}/set_default`]: ({ body }, world) =>
		select(looksOf(world, body), body.selected_layout_id),
	[`${ADVANCED}/add`]: (request, world) => ({
		layout_list: addAdvanced(request, world).added.map(shown),
	}),
	[`${ADVANCED}/update`]: update,
	[`${ADVANCED}/apply`]: apply,
	[`${ADVANCED}/list`]: ({ body }, world) => {
		const { layouts, selected } = looksOf(world, body);
		return { selected_layout_id: selected, layout_list: layouts.map(shown) };
	},
	[`${ADVANCED}/get_user_layout`]: ofPerson,
	[`${ADVANCED}/batch_delete`]: remove,
	[`${BASIC}/add_background`]: addBackgrounds,
	[`${BASIC}/list_background`]: ({ body }, world) => {
		const { backgrounds, background } = looksOf(world, body);
		return { selected_background_id: background, background_list: backgrounds };
	},
	[`${BASIC}/set_default_background`]: ({ body }, world) => {
		const looks = looksOf(world, body);
		const { selected_background_id: id } = body;
		const isKnown = looks.backgrounds.some(({ background_id }) => background_id === id);
		looks.background = id === '' || isKnown ? id : refuse('invalid background_id');
		return {};
	},
	[`${BASIC}/delete_background`]: ({ body }, world) =>
		removeBackgrounds(world, body, [body.background_id]),
	[`${BASIC}/batch_delete_background`]: ({ body }, world) =>
		removeBackgrounds(world, body, body.background_id_list),
};

const grid = (seat_id) => ({
	seat_id,
	stream_size: 1,
	pos: { left: '0.0', top: '0.0' },
	size: { width: '1.0', height: '1.0' },
});

const template = (layout_template_id, grids) => ({
	layout_template_id,
	thumbnail_url: `https://meeting.example.com/templates/${layout_template_id}-small.png`,
	picture_url: `https://meeting.example.com/templates/${layout_template_id}.png`,
	render_rule: JSON.stringify({
		layout_width: 960,
		layout_height: 540,
		layout_items: Array.from({ length: grids }, (_, index) => grid(index + 1)),
	}),
});

function seed(world) {
	world.meetingLooks = new Map();
	world.layoutTemplates = new Map([
		['1', template('1', 1)],
		['3', template('3', 4)],
	]);
}

module.exports = { routes, seed };
