const { ApiError } = require('../api-error');
const { isVisible } = require('./members');
const { checkContent, INTERACTIVE } = require('./message-content');

const RECALL_SECONDS = 24 * 3600;
const CARD_SECONDS = 72 * 3600;
const CHECK_SECONDS = 1800;

const ids = (text) => (text ? text.split('|').filter(Boolean) : []);

const checkAgent = (agentid, world) => {
	if (agentid !== world.corp.agentId) throw new ApiError(40056, 'invalid agentid');
};

function invalidReceivers(body, world) {
	const users = ids(body.touser);
	const parties = ids(body.toparty);
	const tags = ids(body.totag);
	if (users.includes('@all')) return {};
	const badUsers = users.filter((userid) => !isVisible(world, userid));
	const badParties = parties.filter((id) => !world.departments.has(Number(id)));
	const badTags = tags.filter((id) => !world.tags.has(Number(id)));
	const asked = users.length + parties.length + tags.length;
	if (asked === 0) throw new ApiError(82001, 'touser, toparty and totag are all empty');
	if (badUsers.length + badParties.length + badTags.length === asked) {
		throw new ApiError(81013, 'user & party & tag all invalid');
	}
	return {
		...(badUsers.length ? { invaliduser: badUsers.join('|') } : {}),
		...(badParties.length ? { invalidparty: badParties.join('|') } : {}),
		...(badTags.length ? { invalidtag: badTags.join('|') } : {}),
	};
}

/** The message sent before with the same content, if the caller asked to be checked for that. */
function repeatOf(messages, body, at) {
	if (body.enable_duplicate_check !== 1) return undefined;
	const window = (body.duplicate_check_interval ?? CHECK_SECONDS) * 1000;
	const content = JSON.stringify(body);
	return [...messages.values()].find(
		(sent) => sent.at > at - window && JSON.stringify(sent.body) === content,
	);
}

function send({ body, at }, world) {
	checkAgent(body.agentid, world);
	const invalid = invalidReceivers(body, world);
	checkContent(body, world);
	const repeat = repeatOf(world.messages, body, at);
	if (repeat) {
		repeat.repeats += 1;
		return { ...invalid, msgid: repeat.msgid };
	}
	const msgid = world.newId('msg');
	const answered =
		INTERACTIVE.includes(body.template_card?.card_type) || body.template_card?.action_menu;
	const response_code = answered ? world.newId('response') : undefined;
	world.messages.set(msgid, { msgid, body, at, repeats: 0, recalled: false, response_code });
	return { ...invalid, msgid, ...(response_code ? { response_code } : {}) };
}

function recall({ body, at }, world) {
	const message = world.messages.get(body.msgid);
	if (!message) throw new ApiError(40058, 'invalid Request Parameter: msgid');
	if (message.at < at - RECALL_SECONDS * 1000) throw new ApiError(42052, 'msgid expired');
	message.recalled = true;
	return {};
}

function updateCard({ body, at }, world) {
	checkAgent(body.agentid, world);
	const message = [...world.messages.values()].find(
		(sent) => sent.response_code && sent.response_code === body.response_code,
	);
	if (!message || message.at < at - CARD_SECONDS * 1000) {
		throw new ApiError(60140, 'invalid response_code');
	}
	message.response_code = undefined;
	message.updatedTo = body;
	const bad = (body.userids ?? []).filter((userid) => !isVisible(world, userid));
	return bad.length ? { invaliduser: bad } : {};
}

const routes = {
	'/cgi-bin/message/send': send,
	'/cgi-bin/message/recall': recall,
	'/cgi-bin/message/update_template_card': updateCard,
};

module.exports = { routes, checkAgent, repeatOf };
