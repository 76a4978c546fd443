const { ApiError } = require('../api-error');
const { accountOf } = require('./customer-service');
const { findMember } = require('./members');

/** Who answers a customer, and what is known of customers who came lately. */

const RECENT = 48 * 3600 * 1000;
const SERVICER = 3;
const ENDED = 4;

/** From each state, where the API may lead. */
const LEADS_TO = { 0: [1, 2, 3, 4], 1: [2, 3, 4], 2: [3, 4], 3: [3, 4] };
const CODE_KINDS = { 2: 'queue', 3: 'servicer', 4: 'end' };

const keyOf = (open_kfid, external_userid) => `${open_kfid} ${external_userid}`;

/** The conversation of a customer with an account, a new one that has not begun where there is none. */
function conversationOf(world, open_kfid, external_userid) {
	const key = keyOf(open_kfid, external_userid);
	if (!world.serviceConversations.has(key)) {
		world.serviceConversations.set(key, {
			open_kfid,
			external_userid,
			state: ENDED,
			left: 0,
			answered: new Set(),
		});
	}
	return world.serviceConversations.get(key);
}

/** The same, for a customer who must be known. */
function conversationWith(world, open_kfid, external_userid) {
	const known = world.serviceConversations.has(keyOf(open_kfid, external_userid));
	if (!known && !world.customers.has(external_userid)) {
		throw new ApiError(40096, 'invalid external userid');
	}
	return conversationOf(world, open_kfid, external_userid);
}

function codeFor(world, conversation, kind, at) {
	const code = world.newId('kfcode');
	world.serviceCodes.set(code, { code, kind, at, conversation, state: conversation.state });
	return code;
}

function get({ body }, world) {
	accountOf(world, body.open_kfid);
	const { state, servicer } = conversationWith(world, body.open_kfid, body.external_userid);
	return {
		service_state: state,
		...(state === SERVICER && { servicer_userid: servicer }),
	};
}

function servicerIn(world, { servicers, departments }, userid) {
	const member = findMember(world, userid ?? '');
	const inDepartment = member?.department.some((id) => departments.has(id));
	const serving = servicers.get(member?.userid) ?? (inDepartment ? { status: 0 } : undefined);
	if (!serving) throw new ApiError(95014, 'user is not a servicer');
	if (serving.status !== 0) throw new ApiError(95019, 'servicer is not serving');
	return member.userid;
}

function change({ body, at }, world) {
	const account = accountOf(world, body.open_kfid);
	const conversation = conversationWith(world, body.open_kfid, body.external_userid);
	const target = body.service_state;
	if (conversation.state === ENDED) throw new ApiError(95013, 'session is ended');
	if (!LEADS_TO[conversation.state].includes(target)) {
		throw new ApiError(95016, 'state transition not allowed');
	}
	if (target === SERVICER) {
		conversation.servicer = servicerIn(world, account, body.servicer_userid);
	}
	conversation.state = target;
	const isFirst = !conversation.answered.has(target);
	conversation.answered.add(target);
	const kind = CODE_KINDS[target];
	return kind && (isFirst || target === ENDED)
		? { msg_code: codeFor(world, conversation, kind, at) }
		: {};
}

/** Only who came lately is told of. */
function customers({ body, at }, world) {
	const recent = (id) =>
		[...world.serviceConversations.values()].find(
			({ external_userid, wroteAt, enteredAt }) =>
				external_userid === id && Math.max(wroteAt ?? 0, enteredAt ?? 0) > at - RECENT,
		);
	const known = body.external_userid_list.filter(recent);
	return {
		customer_list: known.map((id) => ({
			external_userid: id,
			nickname: world.customers.get(id)?.external_contact.name ?? '微信用户',
			avatar: '',
			gender: 0,
			unionid: `unionid-of-${id}`,
			...(body.need_enter_session_context === 1 &&
				recent(id).context && { enter_session_context: recent(id).context }),
		})),
		invalid_external_userid: body.external_userid_list.filter((id) => !recent(id)),
	};
}

const routes = {
	'/cgi-bin/kf/service_state/get': get,
	'/cgi-bin/kf/service_state/trans': change,
	'/cgi-bin/kf/customer/batchget': customers,
};

module.exports = { routes, codeFor, conversationOf, conversationWith };
