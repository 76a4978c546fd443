const { ApiError } = require('../api-error');
const { departmentOf } = require('./departments');
const { checkMedia } = require('./media');
const { findMember, isVisible } = require('./members');

/** Accounts of customer service, who serves in them, and their figures. */

const MOST_ACCOUNTS = 5000;
const USUAL_PAGE = 100;
const DAY = 24 * 3600;
const CHINA = 8 * 3600;
const MOST_DAYS = 31;

const accountOf = (world, open_kfid) => {
	const account = world.serviceAccounts.get(open_kfid);
	if (!account) throw new ApiError(95004, 'open_kfid not exist');
	return account;
};

function addAccount(world, open_kfid, name) {
	world.serviceAccounts.set(open_kfid, {
		open_kfid,
		name,
		manage_privilege: true,
		servicers: new Map(),
		departments: new Set(),
	});
	world.serviceLog.set(open_kfid, []);
}

function add({ body }, world) {
	checkMedia(world, body.media_id);
	if (world.serviceAccounts.size >= MOST_ACCOUNTS) throw new ApiError(95005, 'too many accounts');
	const open_kfid = world.newId('wk');
	addAccount(world, open_kfid, body.name);
	return { open_kfid };
}

function update({ body: { open_kfid, name, media_id } }, world) {
	const account = accountOf(world, open_kfid);
	if (media_id) checkMedia(world, media_id);
	account.name = name || account.name;
	return {};
}

function remove({ body }, world) {
	world.serviceAccounts.delete(accountOf(world, body.open_kfid).open_kfid);
	return {};
}

const list = ({ body: { offset = 0, limit = USUAL_PAGE }, base }, world) => ({
	account_list: [...world.serviceAccounts.values()]
		.slice(offset, offset + limit)
		.map(({ open_kfid, name, manage_privilege }) => ({
			open_kfid,
			name,
			avatar: `${base}/simulator/picture.png`,
			manage_privilege,
		})),
});

function link({ body: { open_kfid, scene }, base }, world) {
	const { open_kfid: id } = accountOf(world, open_kfid);
	return { url: `${base}/kf/${id}${scene ? `?enc_scene=ENC${scene}` : ''}` };
}

const outcome = (done) => ({ errcode: 0, errmsg: done ? 'success' : 'ignored' });

/** Each member and department has a result of its own. */
function changeServicers({ body }, world, member, department) {
	const account = accountOf(world, body.open_kfid);
	const { userid_list = [], department_id_list = [] } = body;
	if (!userid_list.length && !department_id_list.length) {
		throw new ApiError(40058, 'userid_list and department_id_list are both empty');
	}
	return {
		result_list: [
			...userid_list.map((userid) =>
				isVisible(world, userid)
					? { userid, ...outcome(member(account, findMember(world, userid).userid)) }
					: { userid, errcode: 60111, errmsg: 'userid not found' },
			),
			...department_id_list.map((department_id) => {
				departmentOf(world, department_id);
				return { department_id, ...outcome(department(account, department_id)) };
			}),
		],
	};
}

const addServicers = (request, world) =>
	changeServicers(
		request,
		world,
		({ servicers }, userid) => !servicers.has(userid) && servicers.set(userid, { status: 0 }),
		({ departments }, id) => !departments.has(id) && departments.add(id),
	);

const removeServicers = (request, world) =>
	changeServicers(
		request,
		world,
		({ servicers }, userid) => servicers.delete(userid),
		({ departments }, id) => departments.delete(id),
	);

function listServicers({ query }, world) {
	const { servicers, departments } = accountOf(world, query.open_kfid);
	return {
		servicer_list: [
			...[...servicers].map(([userid, serving]) => ({ userid, ...serving })),
			...[...departments].map((department_id) => ({ department_id })),
		],
	};
}

const midnight = (seconds) => Math.floor((seconds + CHINA) / DAY) * DAY - CHINA;

/** One entry a day, both ends included, at most a month. */
function statistic({ body: { open_kfid, start_time, end_time } }, world) {
	accountOf(world, open_kfid);
	const [first, last] = [midnight(start_time), midnight(end_time)];
	const days = (last - first) / DAY + 1;
	if (days < 1 || days > MOST_DAYS) throw new ApiError(40058, 'invalid time span');
	return {
		statistic_list: Array.from({ length: days }, (_, day) => ({
			stat_time: first + day * DAY,
			statistic: { session_cnt: day + 1, customer_cnt: 1, customer_msg_cnt: 3 },
		})),
	};
}

const config = (_request, { serviceUpgrades }) => ({
	member_range: { userid_list: serviceUpgrades.userids, department_id_list: [] },
	groupchat_range: { chat_id_list: serviceUpgrades.chatIds },
});

function upgrade({ body }, world) {
	accountOf(world, body.open_kfid);
	const { userids, chatIds } = world.serviceUpgrades;
	const isSet =
		body.type === 1
			? userids.includes(body.member?.userid)
			: chatIds.includes(body.groupchat?.chat_id);
	if (!isSet) throw new ApiError(95021, 'not configured for service upgrades');
	world.serviceUpgrades.offers.set(body.external_userid, body);
	return {};
}

const cancelUpgrade = ({ body }, world) => {
	accountOf(world, body.open_kfid);
	world.serviceUpgrades.offers.delete(body.external_userid);
	return {};
};

const routes = {
	'/cgi-bin/kf/account/add': add,
	'/cgi-bin/kf/account/update': update,
	'/cgi-bin/kf/account/del': remove,
	'/cgi-bin/kf/account/list': list,
	'/cgi-bin/kf/add_contact_way': link,
	'/cgi-bin/kf/servicer/add': addServicers,
	'/cgi-bin/kf/servicer/del': removeServicers,
	'/cgi-bin/kf/servicer/list': listServicers,
	'/cgi-bin/kf/get_corp_statistic': statistic,
	'/cgi-bin/kf/get_servicer_statistic': statistic,
	'/cgi-bin/kf/customer/get_upgrade_service_config': config,
	'/cgi-bin/kf/customer/upgrade_service': upgrade,
	'/cgi-bin/kf/customer/cancel_upgrade_service': cancelUpgrade,
};

module.exports = { routes, accountOf, addAccount };
