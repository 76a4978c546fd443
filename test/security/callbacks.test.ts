import { WeComCallbackApi } from '../../credentials/WeComCallbackApi.credentials';
import { WeComTrigger } from '../../nodes/WeComTrigger/WeComTrigger.node';
import { callback, delivery } from '../../simulator';
import type { CallbackContent } from '../../simulator';
import { listenWithTrigger } from '../support/webhook';
import type { ListeningWebhook } from '../support/webhook';
import { KEYS } from '../unit/callback/vector';

const BILLION_LAUGHS = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => {
	const [name, inner] = ['bcdefghijk'[i], 'abcdefghij'[i]];
	return `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
}).join('')}]><xml><MsgType>&j;</MsgType></xml>`;

const nested = (depth: number) => `<xml>${'<a>'.repeat(depth)}1${'</a>'.repeat(depth)}</xml>`;

let listening: ListeningWebhook;
let messages = 0;

beforeEach(async () => {
	listening = await listenWithTrigger({
		trigger: new WeComTrigger(),
		credentials: { weComCallbackApi: { ...KEYS } },
		credentialTypes: [new WeComCallbackApi()],
	});
});
afterEach(async () => await listening.close());

const text = (content = 'hello') => ({
	message: {
		ToUserName: KEYS.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: Math.floor(Date.now() / 1000),
		MsgType: 'text',
		Content: content,
		MsgId: `attack${(messages += 1)}`,
		AgentID: '1000002',
	},
});

const send = async (content: CallbackContent, keys = KEYS) =>
	await callback({ ...keys, url: listening.url }, content);

/** The very request that somebody overheard, sent again. */
async function replay(content: CallbackContent, timestamp?: number) {
	const { query, body, contentType } = delivery(KEYS, content, { timestamp });
	const url = `${listening.url}?${new URLSearchParams(query).toString()}`;
	const post = async () =>
		(await fetch(url, { method: 'POST', headers: { 'content-type': contentType }, body })).status;
	return [await post(), await post()];
}

describe('a callback that somebody overheard', () => {
	it('starts nothing a second time', async () => {
		expect(await replay(text())).toEqual([200, 200]);
		expect(listening.started).toHaveLength(1);
	});

	it('is refused once its time is over', async () => {
		const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600;

		expect(await replay(text(), tenMinutesAgo)).toEqual([401, 401]);
		expect(listening.started).toEqual([]);
	});

	it('cannot be changed: every changed byte is refused', async () => {
		const { query, body, contentType } = delivery(KEYS, text());
		const statuses = new Set<number>();
		for (let at = 60; at < body.length - 40; at += 37) {
			const changed = `${body.slice(0, at)}${body[at] === 'A' ? 'B' : 'A'}${body.slice(at + 1)}`;
			if (changed.includes('<') && changed === body) continue;
			const url = `${listening.url}?${new URLSearchParams(query).toString()}`;
			const headers = { 'content-type': contentType };
			statuses.add((await fetch(url, { method: 'POST', headers, body: changed })).status);
		}

		expect(
			[...statuses].every((status) => status === 400 || status === 401 || status === 200),
		).toBe(true);
		expect(listening.started.length).toBeLessThanOrEqual(1);
	});

	it('may come out of order: each stands by itself', async () => {
		const [later, earlier] = [text('later'), text('earlier')];
		await send(later);
		await send(earlier);

		expect(listening.started.flat().map(({ json }) => json.text)).toEqual(['later', 'earlier']);
	});
});

describe('a callback of another company', () => {
	it('signed with its own token is refused', async () => {
		expect((await send(text(), { ...KEYS, token: 'theirs' })).status).toBe(401);
		expect(listening.started).toEqual([]);
	});

	it('for another receiver is refused', async () => {
		expect((await send(text(), { ...KEYS, receiverId: 'wx0000000000000000' })).status).toBe(403);
		expect(listening.started).toEqual([]);
	});
});

describe('a message that is made to hurt', () => {
	it.each([
		['entities that grow', BILLION_LAUGHS],
		[
			'an external entity',
			'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>',
		],
		['100,000 levels', nested(100_000)],
		[
			'a prototype',
			'<xml><__proto__><polluted>1</polluted></__proto__><MsgType>text</MsgType></xml>',
		],
		[
			'two prototypes',
			'<xml><constructor><prototype><polluted>1</polluted></prototype></constructor></xml>',
		],
	])('with %s is refused or harmless', async (_what, xml) => {
		const { status } = await send({ xml });

		expect([200, 400]).toContain(status);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(JSON.stringify(listening.started)).not.toContain('root:');
	});
});

it('leaves no content and no key in the log', async () => {
	await send(text('a secret plan'), { ...KEYS, token: 'theirs' });
	await send({ xml: nested(1000).replace('1', 'a secret plan') });
	const log = listening.log.join('\n');

	expect(listening.log).toHaveLength(2);
	for (const hidden of ['a secret plan', KEYS.token, KEYS.aesKey])
		expect(log).not.toContain(hidden);
});
