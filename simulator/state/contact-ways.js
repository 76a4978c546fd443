const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { customerOf } = require('./customers');
const { cursorPage } = require('./pages');

const SINGLE = 1;
const MOST_MEMBERS = 100;
const WEEK = 7 * 24 * 3600;
const DAY = 24 * 3600;

const wayOf = (world, config_id) => {
	const way = world.contactWays.get(config_id);
	if (!way) throw new ApiError(41044, 'invalid config_id');
	return way;
};

function checkPeople(world, { type, user = [], party = [] }) {
	if (user.some((userid) => !isVisible(world, userid))) {
		throw new ApiError(40031, 'invalid userid list');
	}
	if (party.some((id) => !world.departments.has(id))) {
		throw new ApiError(40066, 'invalid party list');
	}
	const one = user.length === 1 && party.length === 0;
	if (user.length > MOST_MEMBERS || user.length + party.length === 0 || (type === SINGLE && !one)) {
		throw new ApiError(41041, 'invalid number of members for this contact way');
	}
}

const temporary = (way) => (way.is_temp ? { expires_in: WEEK, chat_expires_in: DAY, ...way } : way);

function add({ body, base }, world) {
	checkPeople(world, body);
	const config_id = world.newId('contactway');
	const qr_code = `${base}/simulator/qr/${config_id}.png`;
	world.contactWays.set(config_id, {
		remark: '',
		skip_verify: true,
		state: '',
		user: [],
		party: [],
		is_temp: false,
		...temporary(body),
		config_id,
		qr_code,
	});
	return { config_id, qr_code };
}

function update({ body }, world) {
	const way = wayOf(world, body.config_id);
	checkPeople(world, { ...way, ...body });
	Object.assign(way, body);
	return {};
}

function list({ body }, world) {
	const lasting = [...world.contactWays.values()].filter((way) => !way.is_temp);
	const { entries, next_cursor } = cursorPage(lasting, body, 100);
	return { contact_way: entries.map(({ config_id }) => ({ config_id })), next_cursor };
}

function closeTemporaryChat({ body }, world) {
	const { follow_user } = customerOf(world, body.external_userid);
	if (!follow_user.some(({ userid }) => userid === body.userid)) {
		throw new ApiError(84061, 'not external contact');
	}
	world.closedChats.push({ userid: body.userid, external_userid: body.external_userid });
	return {};
}

const routes = {
	'/cgi-bin/externalcontact/add_contact_way': add,
	'/cgi-bin/externalcontact/get_contact_way': ({ body }, world) => ({
		contact_way: wayOf(world, body.config_id),
	}),
	'/cgi-bin/externalcontact/list_contact_way': list,
	'/cgi-bin/externalcontact/update_contact_way': update,
	'/cgi-bin/externalcontact/del_contact_way': ({ body }, world) => {
		world.contactWays.delete(wayOf(world, body.config_id).config_id);
		return {};
	},
	'/cgi-bin/externalcontact/close_temp_chat': closeTemporaryChat,
};

module.exports = { routes };
