const { ApiError } = require('../api-error');
const { documentOf, SMART_SHEET } = require('./documents');
const { cursorPage } = require('./pages');
const { ids } = require('./seed');

/** Who may do what with the sheets of a document, and the group chats that its automations made. */

const EVERYONE = 1;
const EXTRA = 2;
const MOST_RULES = 20;
const MOST_MEMBERS = 50;
const CHATS_A_PAGE = 2;

function sharingOf(world, docid) {
	documentOf(world, docid, SMART_SHEET);
	if (!world.smartSheetSharing.has(docid)) {
		const rules = [{ rule_id: 1, type: EVERYONE, name: '全员权限', priv_list: [], members: [] }];
		world.smartSheetSharing.set(docid, { rules, chats: new Map() });
	}
	return world.smartSheetSharing.get(docid);
}

function ruleOf(world, { docid, rule_id, type }) {
	const { rules } = sharingOf(world, docid);
	const rule = rules.find((candidate) =>
		type === EVERYONE ? candidate.type === EVERYONE : candidate.rule_id === rule_id,
	);
	if (!rule) throw new ApiError(40058, 'invalid rule_id');
	return rule;
}

function createRule({ body }, world) {
	const { rules } = sharingOf(world, body.docid);
	const taken = rules.some(({ name }) => name === body.name);
	if (taken || rules.length > MOST_RULES) throw new ApiError(40058, 'invalid name');
	const rule_id = Math.max(...rules.map((rule) => rule.rule_id)) + 1;
	rules.push({ rule_id, type: EXTRA, name: body.name, priv_list: [], members: [] });
	return { rule_id };
}

function getRules({ body }, world) {
	const { docid, type, rule_id_list: wanted = [] } = body;
	const list = sharingOf(world, docid).rules.filter(
		(rule) => rule.type === type && (!wanted.length || wanted.includes(rule.rule_id)),
	);
	return { rule_list: list.map(({ members, ...rule }) => rule) };
}

function updateRule({ body }, world) {
	const rule = ruleOf(world, body);
	if (body.name) rule.name = body.name;
	for (const priv of body.priv_list ?? []) {
		rule.priv_list = rule.priv_list.filter(({ sheet_id }) => sheet_id !== priv.sheet_id);
		if (!priv.clear) rule.priv_list.push(priv);
	}
	return {};
}

function changeMembers({ body }, world) {
	const rule = ruleOf(world, body);
	const gone = body.del_member_range?.userid_list ?? [];
	const kept = rule.members.filter((userid) => !gone.includes(userid));
	const members = [...new Set([...kept, ...(body.add_member_range?.userid_list ?? [])])];
	if (members.length > MOST_MEMBERS) throw new ApiError(40058, 'too many members');
	rule.members = members;
	return {};
}

function deleteRules({ body }, world) {
	const sharing = sharingOf(world, body.docid);
	sharing.rules = sharing.rules.filter(
		({ rule_id, type }) => type === EVERYONE || !body.rule_id_list.includes(rule_id),
	);
	return {};
}

function chatOf(world, { docid, chat_id }) {
	const chat = sharingOf(world, docid).chats.get(chat_id);
	if (!chat) throw new ApiError(86001, 'invalid chat_id');
	return chat;
}

function listChats({ body }, world) {
	const all = [...sharingOf(world, body.docid).chats.keys()];
	const { limit = CHATS_A_PAGE } = body;
	const page = cursorPage(all, { ...body, limit: Math.min(limit, CHATS_A_PAGE) }, CHATS_A_PAGE);
	return {
		chat_id_list: page.entries,
		next_cursor: page.next_cursor,
		has_more: page.next_cursor !== '',
	};
}

function updateChat({ body }, world) {
	const chat = chatOf(world, body);
	const { owner = chat.owner, add_user_list = [], del_user_list = [] } = body;
	if (del_user_list.includes(chat.owner) && !body.owner)
		throw new ApiError(40058, 'owner is needed');
	const members = [...chat.user_list, ...add_user_list].filter((id) => !del_user_list.includes(id));
	Object.assign(chat, { owner, user_list: [...new Set([...members, owner])] });
	return {};
}

const routes = {
	'/cgi-bin/wedoc/smartsheet/content_priv/create_rule': createRule,
	'/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv': getRules,
	'/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv': updateRule,
	'/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member': changeMembers,
	'/cgi-bin/wedoc/smartsheet/content_priv/delete_rule': deleteRules,
	'/cgi-bin/wedoc/smartsheet/groupchat/get': ({ body }, world) => ({ ...chatOf(world, body) }),
	'/cgi-bin/wedoc/smartsheet/groupchat/list': listChats,
	'/cgi-bin/wedoc/smartsheet/groupchat/update': updateChat,
};

function seed(world) {
	world.smartSheetSharing = new Map();
	const { rules, chats } = sharingOf(world, 'doc-seeded-smartsheet');
	rules.push({ rule_id: 2, type: EXTRA, name: '外包', priv_list: [], members: [] });
	for (const [chat_id, name] of [
		['chat-automation-1', '上线讨论'],
		['chat-automation-2', '复盘'],
		['chat-automation-3', '验收'],
	]) {
		chats.set(chat_id, { name, owner: ids.member, user_list: [ids.member, ids.secondMember] });
	}
}

module.exports = { routes, seed };
