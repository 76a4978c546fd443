const { ApiError } = require('../api-error');
const { isVisible, findMember, memberOf } = require('./members');
const { cursorPage } = require('./pages');

const START = 1_700_000_000;
const DAY = 24 * 3600;

/** Short pages, so that a caller has to follow the cursor. */
const RESULTS_A_PAGE = 2;

const DONE = 1;
const WAITING = 2;
const REFUSED = 3;

const OWNER_HAS_LEFT = 1;
const HANDED_OVER = 3;

const hasLeft = (world, userid) => !findMember(world, userid);

const secondsOf = (at) => Math.floor(at / 1000);

const checkTakeover = (world, userid) => {
	if (!isVisible(world, userid)) throw new ApiError(40003, 'invalid userid');
};

const underWay = (world, external_userid, handover_userid) =>
	world.handovers.some(
		(entry) =>
			entry.external_userid === external_userid &&
			entry.handover_userid === handover_userid &&
			entry.status !== REFUSED,
	);

function errcodeFor(world, external_userid, { handover_userid, takeover_userid }) {
	const customer = world.customers.get(external_userid);
	if (!customer?.follow_user.some(({ userid }) => userid === handover_userid)) return 40096;
	if (handover_userid === takeover_userid) return 40130;
	return underWay(world, external_userid, handover_userid) ? 40129 : 0;
}

function start({ body, at }, world, resigned) {
	checkTakeover(world, body.takeover_userid);
	const { handover_userid, takeover_userid } = body;
	const customer = body.external_userid.map((external_userid) => {
		const errcode = errcodeFor(world, external_userid, body);
		if (errcode === 0) {
			const takeover_time = secondsOf(at) + DAY;
			const people = { external_userid, handover_userid, takeover_userid };
			world.handovers.push({ ...people, resigned, status: WAITING, takeover_time });
		}
		return { external_userid, errcode };
	});
	return { customer };
}

function transferOfMember(request, world) {
	memberOf(world, request.body.handover_userid);
	return start(request, world, false);
}

function transferOfLeaver(request, world) {
	if (!hasLeft(world, request.body.handover_userid)) {
		throw new ApiError(40097, 'handover user is not resigned');
	}
	return start(request, world, true);
}

/** What waited for a day is done: the customer has another member. */
function settle(world, at) {
	for (const entry of world.handovers) {
		if (entry.status !== WAITING || entry.takeover_time > secondsOf(at)) continue;
		entry.status = DONE;
		const follows = world.customers.get(entry.external_userid)?.follow_user ?? [];
		const follow = follows.find(({ userid }) => userid === entry.handover_userid);
		if (follow) follow.userid = entry.takeover_userid;
	}
}

const results = (resigned) =>
	function transferResults({ body, at }, world) {
		settle(world, at);
		const own = world.handovers.filter(
			(entry) =>
				entry.resigned === resigned &&
				entry.handover_userid === body.handover_userid &&
				entry.takeover_userid === body.takeover_userid,
		);
		const { entries, next_cursor } = cursorPage(own, body, RESULTS_A_PAGE);
		return {
			customer: entries.map(({ external_userid, status, takeover_time }) => ({
				external_userid,
				status,
				takeover_time,
			})),
			next_cursor,
		};
	};

function unassigned({ body, at }, world) {
	settle(world, at);
	const info = [...world.customers.values()].flatMap(({ external_contact, follow_user }) =>
		follow_user
			.filter(({ userid }) => hasLeft(world, userid))
			.map(({ userid }) => ({
				handover_userid: userid,
				external_userid: external_contact.external_userid,
				dimission_time: world.leavers.get(userid) ?? secondsOf(at),
			})),
	);
	const left = info.filter(
		(entry) => !underWay(world, entry.external_userid, entry.handover_userid),
	);
	const page = { cursor: body.cursor, limit: body.page_size };
	const { entries, next_cursor } = cursorPage(left, page, 1000);
	return { info: entries, is_last: next_cursor === '', next_cursor };
}

function refusalOf(world, chat_id, newOwner, resigned) {
	const group = world.customerGroups.get(chat_id);
	if (!group) return [90501, 'chat is not external group chat'];
	const left = hasLeft(world, group.owner);
	if (resigned && !left) return [90500, 'the owner of this chat is not resigned'];
	if (!resigned && left) return [90502, 'the owner of this chat is resigned'];
	return group.owner === newOwner ? [90504, 'the owner of this chat is not changed'] : undefined;
}

const transferGroups = (resigned) =>
	function transferChats({ body: { chat_id_list, new_owner } }, world) {
		checkTakeover(world, new_owner);
		const failed_chat_list = chat_id_list.flatMap((chat_id) => {
			const refusal = refusalOf(world, chat_id, new_owner, resigned);
			if (refusal) return [{ chat_id, errcode: refusal[0], errmsg: refusal[1] }];
			const group = world.customerGroups.get(chat_id);
			Object.assign(group, { owner: new_owner }, resigned ? { status: HANDED_OVER } : {});
			return [];
		});
		return { failed_chat_list };
	};

/** A group whose owner has left waits to be handed over. */
const groupStatus = (world, { owner, status }) =>
	status === 0 && hasLeft(world, owner) ? OWNER_HAS_LEFT : status;

const LEAVER = 'zhaoleft';
const EARLIER_LEAVER = 'wuleft';

function seed(world) {
	world.leavers = new Map([
		[LEAVER, START + 30 * DAY],
		[EARLIER_LEAVER, START + DAY],
	]);
	for (const [external_userid, name] of [
		['wmCustomerQian', '钱女士'],
		['wmCustomerSun', '孙先生'],
		['wmCustomerZhou', '周女士'],
	]) {
		const follow = { userid: LEAVER, remark: name, description: '', createtime: START };
		world.customers.set(external_userid, {
			external_contact: { external_userid, name, type: 1, gender: 0, avatar: '' },
			follow_user: [{ ...follow, tags: [], add_way: 1, oper_userid: LEAVER, state: '' }],
		});
	}
	const past = (handover_userid, takeover_userid, resigned) => (external_userid, index) => ({
		external_userid,
		handover_userid,
		takeover_userid,
		resigned,
		status: index === 1 ? REFUSED : DONE,
		takeover_time: index === 1 ? 0 : START + 2 * DAY,
	});
	const earlier = ['wmCustomerWu', 'wmCustomerZheng', 'wmCustomerWang'];
	world.handovers = [
		...earlier.map(past('zhangwei', 'lina', false)),
		...earlier.map(past(EARLIER_LEAVER, 'wangfang', true)),
	];
}

const PATH = '/cgi-bin/externalcontact';

const routes = {
	[`${PATH}/transfer_customer`]: transferOfMember,
	[`${PATH}/transfer_result`]: results(false),
	[`${PATH}/resigned/transfer_customer`]: transferOfLeaver,
	[`${PATH}/resigned/transfer_result`]: results(true),
	[`${PATH}/get_unassigned_list`]: unassigned,
	[`${PATH}/groupchat/onjob_transfer`]: transferGroups(false),
	[`${PATH}/groupchat/transfer`]: transferGroups(true),
};

module.exports = { routes, seed, groupStatus };
