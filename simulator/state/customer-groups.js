const { ApiError } = require('../api-error');
const { groupStatus } = require('./handovers');
const { cursorPage } = require('./pages');

const groupOf = (world, chat_id) => {
	const group = world.customerGroups.get(chat_id);
	if (!group) throw new ApiError(40050, 'chatid not found');
	return group;
};

function list({ body }, world) {
	const owners = body.owner_filter?.userid_list;
	const fitting = [...world.customerGroups.values()].filter(
		(group) =>
			(!owners?.length || owners.includes(group.owner)) &&
			(!body.status_filter || groupStatus(world, group) === body.status_filter),
	);
	const { entries, next_cursor } = cursorPage(fitting, body, 1000);
	return {
		group_chat_list: entries.map((group) => ({
			chat_id: group.chat_id,
			status: groupStatus(world, group),
		})),
		...(next_cursor ? { next_cursor } : {}),
	};
}

function get({ body }, world) {
	const { status, opengid, member_list, ...group_chat } = groupOf(world, body.chat_id);
	const named = body.need_name === 1;
	return {
		group_chat: {
			...group_chat,
			member_list: named ? member_list : member_list.map(({ name, ...member }) => member),
		},
	};
}

function chatOfOpengid({ body }, world) {
	const group = [...world.customerGroups.values()].find(({ opengid }) => opengid === body.opengid);
	if (!group) throw new ApiError(90511, 'invalid opengid');
	return { chat_id: group.chat_id };
}

const routes = {
	'/cgi-bin/externalcontact/groupchat/list': list,
	'/cgi-bin/externalcontact/groupchat/get': get,
	'/cgi-bin/externalcontact/opengid_to_chatid': chatOfOpengid,
};

module.exports = { routes, groupOf };
