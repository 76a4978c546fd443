const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { findMember } = require('./members');

/** Codes that a login brought: each works once. */

const take = (map, code) => {
	const found = map.get(code);
	if (!found) throw new ApiError(40029, 'invalid code');
	map.delete(code);
	return found;
};

function detail({ body }, world) {
	const userid = world.userTickets.get(body.user_ticket);
	if (!userid) throw new ApiError(40058, 'invalid user_ticket');
	const { gender = '0', mobile = '', email = '', biz_mail = '' } = findMember(world, userid);
	return { userid, gender, avatar: '', qr_code: '', mobile, email, biz_mail, address: '' };
}

function pass({ body }, world) {
	if (world.passCodes.get(body.tfa_code) !== body.userid) throw new ApiError(40029, 'invalid code');
	world.passCodes.delete(body.tfa_code);
	return {};
}

const routes = {
	'/cgi-bin/auth/getuserinfo': ({ query }, world) => take(world.loginCodes, query.code),
	'/cgi-bin/auth/getuserdetail': detail,
	'/cgi-bin/auth/get_tfa_info': ({ body }, world) => take(world.verificationCodes, body.code),
	'/cgi-bin/user/tfa_succ': pass,
};

function seed(world) {
	const userid = ids.member;
	world.loginCodes = new Map([
		['code-of-member', { userid }],
		['code-with-ticket', { userid, user_ticket: 'ticket-of-member' }],
		['code-of-customer', { openid: 'openid-of-customer', external_userid: ids.customer }],
	]);
	world.userTickets = new Map([['ticket-of-member', userid]]);
	world.verificationCodes = new Map([['code-to-verify', { userid, tfa_code: 'pass-of-member' }]]);
	world.passCodes = new Map([['pass-of-member', userid]]);
}

module.exports = { routes, seed };
