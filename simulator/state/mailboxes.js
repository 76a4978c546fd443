const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const USERS = ['userid_list', 'department_list', 'tag_list'];
const SETTINGS = [1, 2, 3, 4];
const MOST_PASSWORDS = 10;
const DISABLE = 2;
const USUAL_PAGE = 100;

const mailboxOf = (world, id) => {
	const mailbox = world.publicMailboxes.get(id);
	if (!mailbox) throw new ApiError(680035, 'public mail not exist');
	return mailbox;
};

const memberOf = (world, userid) => {
	if (!isVisible(world, userid)) throw new ApiError(60111, 'userid not found');
	return userid;
};

const nextId = (things) => Math.max(0, ...things) + 1;

function newPassword(mailbox, { create_auth_code, auth_code_info = {} }, at) {
	if (create_auth_code !== 1) return {};
	const { passwords } = mailbox;
	if (passwords.length >= MOST_PASSWORDS) throw new ApiError(680000, 'too many auth codes');
	const auth_code_id = nextId(passwords.map((password) => password.auth_code_id));
	const { remark = '办公PC' } = auth_code_info;
	const create_time = Math.floor(at / 1000);
	passwords.push({ auth_code_id, create_time, last_use_time: 0, remark });
	return { auth_code_id, auth_code: `code-${mailbox.id}-${auth_code_id}` };
}

function keep(world, mailbox) {
	const others = [...world.publicMailboxes.values()].filter(({ id }) => id !== mailbox.id);
	if (others.some(({ email }) => email === mailbox.email)) {
		throw new ApiError(680033, 'public mail address exists');
	}
	if (others.some(({ name }) => name === mailbox.name)) {
		throw new ApiError(680040, 'public mail name exists');
	}
	if (!USERS.some((name) => mailbox[name]?.list.length)) throw new ApiError(680000, 'no user');
	world.publicMailboxes.set(mailbox.id, mailbox);
}

function create({ body, at }, world) {
	const { create_auth_code, auth_code_info, ...given } = body;
	const id = nextId([...world.publicMailboxes.keys()]);
	const mailbox = { id, ...given, passwords: [] };
	keep(world, mailbox);
	return { id, ...newPassword(mailbox, { create_auth_code, auth_code_info }, at) };
}

function update({ body, at }, world) {
	const { create_auth_code, auth_code_info, ...given } = body;
	const mailbox = { ...mailboxOf(world, body.id), ...given };
	keep(world, mailbox);
	return newPassword(mailbox, { create_auth_code, auth_code_info }, at);
}

const shown = ({ passwords, ...mailbox }) => mailbox;

function search({ query }, world) {
	const typed = query.email ?? '';
	const list = [...world.publicMailboxes.values()]
		.filter(({ email, name }) => !query.fuzzy || email.includes(typed) || name.includes(typed))
		.map(({ id, email, name }) => ({ id, email, name }));
	return { list };
}

function deletePassword({ body }, world) {
	const mailbox = mailboxOf(world, body.id);
	const left = mailbox.passwords.filter(({ auth_code_id }) => auth_code_id !== body.auth_code_id);
	if (left.length === mailbox.passwords.length) throw new ApiError(680000, 'no such auth code');
	mailbox.passwords = left;
	return {};
}

function enable({ body }, world) {
	const { userid, publicemail_id, type } = body;
	const mailbox = userid === undefined ? mailboxOf(world, publicemail_id) : memberOf(world, userid);
	if (type === DISABLE && world.closedMailboxes.has(mailbox)) {
		throw new ApiError(680045, 'mailbox is closed already');
	}
	if (type === DISABLE) world.closedMailboxes.add(mailbox);
	else world.closedMailboxes.delete(mailbox);
	return {};
}

const optionsOf = (world, userid) => world.mailOptions.get(memberOf(world, userid)) ?? {};

function getOptions({ body }, world) {
	const options = optionsOf(world, body.userid);
	return { option: { list: body.type.map((type) => ({ type, value: options[type] ?? '0' })) } };
}

function setOptions({ body }, world) {
	const options = { ...optionsOf(world, body.userid) };
	for (const { type, value } of body.option.list) {
		if (!SETTINGS.includes(type)) throw new ApiError(680042, 'invalid type');
		options[type] = value;
	}
	world.mailOptions.set(body.userid, options);
	return {};
}

/** Members whom the app cannot see fail, the others do not. */
const changeAccounts =
	(change) =>
	({ body }, world) => {
		const succ_userid_list = body.userid_list.filter((userid) => isVisible(world, userid));
		const fail_userid_list = body.userid_list.filter((userid) => !isVisible(world, userid));
		for (const userid of succ_userid_list) world.mailAccounts[change](userid);
		return { succ_userid_list, fail_userid_list };
	};

function listAccounts({ body }, world) {
	const { entries, next_cursor } = cursorPage([...world.mailAccounts], body, USUAL_PAGE);
	return { has_more: next_cursor !== '', next_cursor, userid_list: entries };
}

const routes = {
	'/cgi-bin/exmail/publicmail/create': create,
	'/cgi-bin/exmail/publicmail/update': update,
	'/cgi-bin/exmail/publicmail/delete': ({ body }, world) => {
		world.publicMailboxes.delete(mailboxOf(world, body.id).id);
		return {};
	},
	'/cgi-bin/exmail/publicmail/get': ({ body }, world) => ({
		list: body.id_list.map((id) => shown(mailboxOf(world, id))),
	}),
	'/cgi-bin/exmail/publicmail/search': search,
	'/cgi-bin/exmail/publicmail/get_auth_code_list': ({ body }, world) => ({
		auth_code_list: mailboxOf(world, body.id).passwords,
	}),
	'/cgi-bin/exmail/publicmail/delete_auth_code': deletePassword,
	'/cgi-bin/exmail/account/act_email': enable,
	'/cgi-bin/exmail/useroption/get': getOptions,
	'/cgi-bin/exmail/useroption/update': setOptions,
	'/cgi-bin/exmail/mail/get_newcount': ({ body }, world) => ({
		count: memberOf(world, body.userid) === ids.member ? 3 : 0,
	}),
	'/cgi-bin/exmail/vip/batch_add': changeAccounts('add'),
	'/cgi-bin/exmail/vip/batch_del': changeAccounts('delete'),
	'/cgi-bin/exmail/vip/list': listAccounts,
};

function seed(world, now) {
	const create_time = Math.floor(now / 1000) - 86_400;
	const mailboxes = [
		{
			id: 1,
			email: 'support@corp.example.com',
			name: '客服',
			userid_list: { list: [ids.member, ids.secondMember] },
			alias_list: { list: ['help@corp.example.com'] },
			passwords: [{ auth_code_id: 1, create_time, last_use_time: 0, remark: '办公PC' }],
		},
		{
			id: 2,
			email: 'jobs@corp.example.com',
			name: '招聘',
			department_list: { list: [ids.department] },
			passwords: [],
		},
	];
	world.publicMailboxes = new Map(mailboxes.map((mailbox) => [mailbox.id, mailbox]));
	world.mailOptions = new Map([[ids.member, { 1: '0', 2: '1', 3: '0', 4: '1' }]]);
	world.closedMailboxes = new Set();
	world.mailAccounts = new Set([ids.member, ids.thirdMember]);
}

module.exports = { routes, seed };
