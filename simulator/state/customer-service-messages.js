const { ApiError } = require('../api-error');
const { positionOf, cursorText } = require('../answer-pages');
const { accountOf } = require('./customer-service');
const { codeFor, conversationWith, conversationOf } = require('./customer-service-conversations');
const { checkMedia } = require('./media');

/** What customers, servicers and the API write, and the one reading of it. */

const HOUR = 3600 * 1000;
const KEPT = 72 * HOUR;
const TOKEN_LIFETIME = HOUR / 6;
const WINDOW = 48 * HOUR;
const MESSAGES_A_WINDOW = 5;
const MOST_TO_TAP = 10;
/** A page may be shorter than the caller allows. */
const MOST_A_PAGE = 50;

const FROM_CUSTOMER = 3;
const FROM_SYSTEM = 4;
const OPEN_STATES = [0, 1];
const ENDED = 4;

/** Where the content of a message names a file. */
const FILES = {
	image: 'media_id',
	voice: 'media_id',
	video: 'media_id',
	file: 'media_id',
	link: 'thumb_media_id',
	miniprogram: 'thumb_media_id',
};

/**
 * Something that comes in as if from WeChat: a message of a customer, one of a servicer (`origin: 5`) or an
 * event (`event: { event_type: … }`).
 * @param {object} world
 * @param {Record<string, any>} [given] what differs from a text of the first customer to the first account
 * @param {number} [at]
 * @returns {{ msgid: string, token: string }} the token is what the callback about it carries
 */
function receive(world, given = {}, at = Date.now()) {
	const { open_kfid, external_userid, event, ...content } = {
		open_kfid: [...world.serviceAccounts.keys()][0],
		external_userid: [...world.customers.keys()][0],
		...given,
	};
	const msgid = given.msgid ?? world.newId('kfmsg');
	const head = { msgid, send_time: Math.floor(at / 1000) };
	const conversation = conversationOf(world, open_kfid, external_userid);
	const message = event
		? {
				...head,
				origin: FROM_SYSTEM,
				msgtype: 'event',
				event: { open_kfid, external_userid, ...entered(world, conversation, event, at), ...event },
			}
		: {
				...head,
				open_kfid,
				external_userid,
				origin: FROM_CUSTOMER,
				msgtype: 'text',
				...(content.msgtype === undefined && { text: { content: '你好' } }),
				...content,
			};
	if (message.origin === FROM_CUSTOMER) wrote(conversation, at);
	world.serviceLog.get(open_kfid).push({ at, message });
	const token = world.newId('ENCtoken');
	world.serviceTokens.set(token, { open_kfid, at });
	return { msgid, token };
}

/** Who enters without having written lately may be welcomed, once. */
function entered(world, conversation, { event_type, scene, scene_param, wechat_channels }, at) {
	if (event_type !== 'enter_session') return {};
	const isNew = !(conversation.wroteAt > at - WINDOW) && !(conversation.welcomedAt > at - WINDOW);
	Object.assign(conversation, { enteredAt: at, context: { scene, scene_param, wechat_channels } });
	if (!isNew) return {};
	return { welcome_code: codeFor(world, conversation, 'welcome', at) };
}

function wrote(conversation, at) {
	Object.assign(conversation, { wroteAt: at, left: MESSAGES_A_WINDOW });
	if (conversation.state !== ENDED) return;
	conversation.state = 0;
	conversation.answered = new Set();
}

function checkToken(world, { token, open_kfid }, at) {
	if (!token) return;
	const known = world.serviceTokens.get(token);
	if (known?.open_kfid !== open_kfid || known.at < at - TOKEN_LIFETIME) {
		throw new ApiError(95007, 'invalid msgtoken');
	}
}

/** What the API sent takes its place in the log and is not shown: a page may be empty before the end. */
function sync({ body, at }, world) {
	accountOf(world, body.open_kfid);
	checkToken(world, body, at);
	const log = world.serviceLog.get(body.open_kfid);
	const forgotten = log.filter((entry) => entry.at < at - KEPT).length;
	const first = Math.min(Math.max(positionOf(body.cursor), forgotten), log.length);
	const end = Math.min(first + Math.min(body.limit ?? MOST_A_PAGE, MOST_A_PAGE), log.length);
	return {
		next_cursor: cursorText(end),
		has_more: end < log.length ? 1 : 0,
		msg_list: log.slice(first, end).flatMap(({ message }) => message ?? []),
	};
}

function checkContent(world, body) {
	const { msgtype } = body;
	const content = body[msgtype];
	if (!content) throw new ApiError(40058, `invalid Request Parameter: missing ${msgtype}`);
	if (FILES[msgtype]) checkMedia(world, content[FILES[msgtype]]);
	const toTap = (content.list ?? []).filter(({ type }) => type !== 'text');
	if (toTap.length > MOST_TO_TAP) throw new ApiError(95008, 'too many menu entries');
}

function keepSent(world, open_kfid, body, at) {
	const msgid = body.msgid || world.newId('kfmsg');
	const key = `${open_kfid} ${msgid}`;
	if (world.serviceSent.has(key)) throw new ApiError(40058, 'msgid is not unique');
	world.serviceSent.set(key, { msgid, open_kfid, body, at });
	world.serviceLog.get(open_kfid).push({ at });
	return { msgid };
}

function send({ body, at }, world) {
	accountOf(world, body.open_kfid);
	const conversation = conversationWith(world, body.open_kfid, body.touser);
	if (!OPEN_STATES.includes(conversation.state)) {
		throw new ApiError(95018, 'session status not allowed');
	}
	if (!(conversation.wroteAt > at - WINDOW)) throw new ApiError(95002, 'send msg time limit');
	if (conversation.left < 1) throw new ApiError(95001, 'send msg count limit');
	checkContent(world, body);
	const sent = keepSent(world, body.open_kfid, body, at);
	conversation.left -= 1;
	conversation.state = 1;
	return sent;
}

const CODES = {
	welcome: { lasts: 20_000, types: ['text', 'msgmenu'] },
	queue: { lasts: WINDOW, types: ['text'] },
	servicer: { lasts: WINDOW, types: ['text'] },
	end: { lasts: 20_000, types: ['text', 'msgmenu'] },
};

function sendOnEvent({ body, at }, world) {
	const code = world.serviceCodes.get(body.code);
	const { lasts, types } = CODES[code?.kind] ?? {};
	if (!code || code.at < at - lasts) throw new ApiError(40058, 'invalid code');
	if (!types.includes(body.msgtype)) throw new ApiError(40008, 'invalid message type');
	if (code.kind !== 'welcome' && code.conversation.state !== code.state) {
		throw new ApiError(95018, 'session status not allowed');
	}
	checkContent(world, body);
	const sent = keepSent(world, code.conversation.open_kfid, body, at);
	world.serviceCodes.delete(body.code);
	if (code.kind === 'welcome') code.conversation.welcomedAt = at;
	return sent;
}

const routes = {
	'/cgi-bin/kf/sync_msg': sync,
	'/cgi-bin/kf/send_msg': send,
	'/cgi-bin/kf/send_msg_on_event': sendOnEvent,
};

module.exports = { routes, receive };
