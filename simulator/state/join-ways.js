const { ApiError } = require('../api-error');
const { groupOf } = require('./customer-groups');

const wayOf = (world, config_id) => {
	const way = world.joinWays.get(config_id);
	if (!way) throw new ApiError(41044, 'invalid config_id');
	return way;
};

const checkGroups = (world, chat_id_list) => {
	for (const chat_id of chat_id_list) groupOf(world, chat_id);
};

const completed = (way, base) => ({
	remark: '',
	auto_create_room: 1,
	room_base_name: '',
	room_base_id: 1,
	state: '',
	mark_source: true,
	...way,
	qr_code: `${base}/simulator/qr/${way.config_id}.png`,
});

function add({ body, base }, world) {
	checkGroups(world, body.chat_id_list);
	const config_id = world.newId('joinway');
	world.joinWays.set(config_id, completed({ ...body, config_id }, base));
	return { config_id };
}

function update({ body, base }, world) {
	wayOf(world, body.config_id);
	checkGroups(world, body.chat_id_list);
	world.joinWays.set(body.config_id, completed(body, base));
	return {};
}

const routes = {
	'/cgi-bin/externalcontact/groupchat/add_join_way': add,
	'/cgi-bin/externalcontact/groupchat/get_join_way': ({ body }, world) => ({
		join_way: wayOf(world, body.config_id),
	}),
	'/cgi-bin/externalcontact/groupchat/update_join_way': update,
	'/cgi-bin/externalcontact/groupchat/del_join_way': ({ body }, world) => {
		world.joinWays.delete(wayOf(world, body.config_id).config_id);
		return {};
	},
};

module.exports = { routes };
