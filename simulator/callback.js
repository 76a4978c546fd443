const { randomInt } = require('node:crypto');

const { seal, sign, unseal } = require('./callback-cipher');

/** WeCom waits so long for an answer, and delivers three times at most. */
const PATIENCE = 5000;
const DELIVERIES = 3;

const text = (value) =>
	typeof value === 'number'
		? String(value)
		: `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function element(name, value) {
	if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('');
	const inner = typeof value === 'object' ? elements(value) : text(value);
	return `<${name}>${inner}</${name}>`;
}

const elements = (content) =>
	Object.entries(content)
		.map(([name, value]) => element(name, value))
		.join('');

const toXml = (message) => `<xml>${elements(message)}</xml>`;

/** What WeCom would post: the query and the body of one delivery. */
function delivery(target, content, changes = {}) {
	const { xml, json, message = {} } = content ?? {};
	const plain = xml ?? (json ? JSON.stringify(json) : toXml(message));
	const encrypted = changes.encrypted ?? seal({ ...target, ...changes.keys }, plain);
	const timestamp = String(changes.timestamp ?? Math.floor(Date.now() / 1000));
	const nonce = String(randomInt(1e9, 9e9));
	const token = changes.keys?.token ?? target.token;
	const signature = changes.signature ?? sign(token, timestamp, nonce, encrypted);
	const body = json
		? JSON.stringify({ encrypt: encrypted })
		: toXml({ ToUserName: target.receiverId, Encrypt: encrypted, AgentID: '1000002' });
	return {
		query: { msg_signature: signature, timestamp, nonce },
		body: changes.body ?? body,
		contentType: json ? 'application/json' : 'text/xml',
	};
}

function addressOf(target, query) {
	const url = new URL(target.url);
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url;
}

/** Verifies a URL as WeCom's console does when somebody saves it. */
async function verify(target, { echo = String(randomInt(1e9, 9e9)), ...changes } = {}) {
	const encrypted = changes.encrypted ?? seal({ ...target, ...changes.keys }, echo);
	const { query } = delivery(target, undefined, { ...changes, encrypted });
	const answer = await fetch(addressOf(target, { ...query, echostr: encrypted }));
	const body = await answer.text();
	return { status: answer.status, body, verified: answer.status === 200 && body === echo };
}

async function post(target, content, changes) {
	const { query, body, contentType } = delivery(target, content, changes);
	const answer = await fetch(addressOf(target, query), {
		method: 'POST',
		headers: { 'content-type': contentType },
		body,
		signal: AbortSignal.timeout(PATIENCE),
	});
	const received = await answer.text();
	return { status: answer.status, body: received, reply: replyIn(target, received, answer.status) };
}

const part = (xml, name) =>
	new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(xml)?.[1];

/** An AI bot's reply (page 101033). */
function jsonReplyIn(target, { encrypt, msgsignature, timestamp, nonce }) {
	if (!encrypt || sign(target.token, timestamp, nonce, encrypt) !== msgsignature) {
		throw new Error('The answer is no signed reply');
	}
	return unseal(target, encrypt);
}

/** A reply is taken only where it is signed and encrypted as WeCom wants it. */
function replyIn(target, body, status) {
	if (status !== 200 || body === '') return undefined;
	if (body.startsWith('{')) return jsonReplyIn(target, JSON.parse(body));
	const [encrypted, signature, timestamp, nonce] = [
		'Encrypt',
		'MsgSignature',
		'TimeStamp',
		'Nonce',
	].map((name) => part(body, name));
	if (!encrypted || sign(target.token, timestamp, nonce, encrypted) !== signature) {
		throw new Error('The answer is no signed reply');
	}
	return unseal(target, encrypted);
}

/**
 * Delivers a message or event to a callback URL, again where no answer comes in time, as WeCom does.
 * Without a message it verifies the URL.
 */
async function callback(target, content, changes = {}) {
	if (content === undefined) return await verify(target, changes);
	for (let left = DELIVERIES; ; left -= 1) {
		try {
			return await post(target, content, changes);
		} catch (error) {
			if (error.name !== 'TimeoutError' || left === 1) throw error;
		}
	}
}

module.exports = { callback, delivery, verify };
