const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { checkContent } = require('./message-content');

const FEWEST = 2;
const MOST = 2000;

const chatOf = (world, chatid) => {
	const chat = world.chats.get(chatid);
	if (!chat) throw new ApiError(86003, 'chatid not found');
	return chat;
};

const checkMembers = (world, userids) => {
	if (userids.some((userid) => !isVisible(world, userid))) {
		throw new ApiError(86007, 'invalid chat member');
	}
};

const checkSize = (userlist) => {
	if (userlist.length < FEWEST || userlist.length > MOST) {
		throw new ApiError(86006, 'too many or too few chat members');
	}
};

const checkOwner = (owner, userlist) => {
	if (!userlist.includes(owner)) throw new ApiError(86207, 'owner not in userlist');
};

function create({ body }, world) {
	const userlist = [...new Set(body.userlist)];
	checkMembers(world, userlist);
	checkSize(userlist);
	const owner = body.owner ?? userlist[0];
	checkOwner(owner, userlist);
	const chatid = body.chatid ?? world.newId('chat');
	if (world.chats.has(chatid)) throw new ApiError(86215, 'chatid existed');
	world.chats.set(chatid, {
		chatid,
		name: body.name ?? '',
		owner,
		userlist,
		chat_type: 0,
		messages: [],
	});
	return { chatid };
}

function update({ body }, world) {
	const chat = chatOf(world, body.chatid);
	const { add_user_list: added = [], del_user_list: removed = [] } = body;
	checkMembers(world, added);
	const userlist = [...new Set([...chat.userlist, ...added])].filter((id) => !removed.includes(id));
	checkSize(userlist);
	const owner = body.owner ?? chat.owner;
	if (!userlist.includes(owner)) throw new ApiError(86005, 'invalid chat owner');
	Object.assign(chat, { name: body.name ?? chat.name, owner, userlist });
	return {};
}

function send({ body, at }, world) {
	const chat = chatOf(world, body.chatid);
	checkContent(body, world);
	chat.messages.push({ body, at });
	return {};
}

function get({ query }, world) {
	const { messages, ...chat_info } = chatOf(world, query.chatid);
	return { chat_info };
}

const routes = {
	'/cgi-bin/appchat/create': create,
	'/cgi-bin/appchat/update': update,
	'/cgi-bin/appchat/get': get,
	'/cgi-bin/appchat/send': send,
};

module.exports = { routes };
