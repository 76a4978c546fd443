import { createCipheriv } from 'node:crypto';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComBotApi } from '../../credentials/WeComBotApi.credentials';
import { WeComBot } from '../../nodes/WeComBot/WeComBot.node';
import { WeComBotCallbackTrigger } from '../../nodes/WeComBotCallbackTrigger/WeComBotCallbackTrigger.node';
import { checkedResponseUrl } from '../../nodes/shared/bot/response-url';
import { callback } from '../../simulator';
import type { CallbackChanges } from '../../simulator';
import { startServer } from '../support';
import { listenWithTrigger } from '../support/webhook';
import type { ListeningWebhook } from '../support/webhook';
import { KEYS as APP_KEYS } from '../unit/callback/vector';

const KEYS = { ...APP_KEYS, receiverId: '' };

let listening: ListeningWebhook | undefined;
let messages = 0;
afterEach(async () => await listening?.close());

interface Listening {
	trigger?: INodeParameters;
	/** The WeCom Bot nodes behind the trigger. */
	answers?: INodeParameters[];
	baseUrl?: string;
}

async function listen({ trigger = {}, answers = [], baseUrl = '' }: Listening = {}) {
	const bot = { way: 'callback', token: KEYS.token, aesKey: KEYS.aesKey, baseUrl };
	listening = await listenWithTrigger({
		trigger: new WeComBotCallbackTrigger(),
		parameters: trigger,
		steps: answers.map((parameters, index) => ({
			node: new WeComBot(),
			name: `Answer ${index}`,
			parameters: { resource: 'message', operation: 'sendStream', ...parameters },
		})),
		credentials: { weComBotApi: bot },
		credentialTypes: [new WeComBotApi()],
	});
	return listening;
}

const message = (more: object = {}) => ({
	msgid: `message${(messages += 1)}`,
	aibotid: 'bot',
	chatid: 'chat',
	chattype: 'group',
	from: { userid: 'zhangwei' },
	msgtype: 'text',
	text: { content: '@Bot hello' },
	...more,
});

/** Delivers a callback; the reply comes decrypted. */
async function send(json: object, changes?: CallbackChanges) {
	const { url } = listening as ListeningWebhook;
	const answer = await callback({ ...KEYS, url }, { json }, changes);
	return { ...answer, reply: answer.reply ? (JSON.parse(answer.reply) as IDataObject) : undefined };
}

const refresh = async (id: unknown) =>
	(await send({ ...message(), msgtype: 'stream', stream: { id } })).reply;

const streamIn = (reply?: IDataObject) => reply?.stream as IDataObject;

it('verifies the URL with an empty receiver', async () => {
	const { url } = await listen();

	expect((await callback({ ...KEYS, url })).verified).toBe(true);
	expect((await callback({ ...KEYS, url, receiverId: 'someone' })).status).toBe(403);
});

describe('a message', () => {
	it('starts the workflow with the fields that the long connection gives, and a stream begins', async () => {
		await listen({ trigger: { options: { firstText: 'Let me see …' } } });
		const sent = message();
		const { reply } = await send(sent);
		await listening?.finished;
		const [[item]] = listening?.started ?? [];

		expect(item.json).toMatchObject({
			type: 'text',
			from: 'zhangwei',
			text: '@Bot hello',
			chatId: 'chat',
			messageId: sent.msgid,
			cmd: 'aibot_msg_callback',
			body: sent,
		});
		expect(reply).toEqual({
			msgtype: 'stream',
			stream: { id: item.json.requestId, finish: false, content: 'Let me see …' },
		});
	});

	it('is answered with what the workflow has so far, whenever WeCom asks', async () => {
		await listen({ answers: [{ content: 'Half', finish: false }] });
		const { reply } = await send(message());
		await listening?.finished;
		const { id } = streamIn(reply);

		expect(streamIn(reply)).toMatchObject({ finish: false, content: '' });
		expect(await refresh(id)).toEqual({
			msgtype: 'stream',
			stream: { id, finish: false, content: 'Half' },
		});
	});

	it('is answered in full at the end, with a card beside the text', async () => {
		await listen({
			answers: [
				{ content: 'Half', finish: false },
				{ content: 'All of it', finish: true },
			],
		});
		const { reply } = await send(message());
		await listening?.finished;
		const { id } = streamIn(reply);

		expect(streamIn(await refresh(id))).toEqual({ id, finish: true, content: 'All of it' });
	});

	it('delivered again gets the same stream and starts nothing', async () => {
		await listen();
		const sent = message();
		const first = await send(sent);
		const again = await send(sent);
		await listening?.finished;

		expect(again.reply).toEqual(first.reply);
		expect(listening?.started).toHaveLength(1);
	});

	it('without an answer in time is ended with the last words', async () => {
		await listen({ trigger: { options: { giveUpAfter: 0, lastWords: 'No answer came.' } } });
		const { reply } = await send(message());

		expect(streamIn(reply)).toMatchObject({ finish: true, content: 'No answer came.' });
	});

	it('that is not listened to is acknowledged and starts nothing', async () => {
		await listen({ trigger: { kinds: ['image'] } });
		const { status, body } = await send(message());

		expect([status, body]).toEqual([200, '']);
		expect(listening?.started).toEqual([]);
	});

	it('that is forged is refused', async () => {
		await listen();

		expect((await send(message(), { signature: '0'.repeat(40) })).status).toBe(401);
	});

	it('brings its file, decrypted with the key of the callback', async () => {
		const key = Buffer.from(`${KEYS.aesKey}=`, 'base64');
		const padded = Buffer.concat([Buffer.from('%PDF a file'), Buffer.alloc(21, 21)]);
		const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
		const encrypted = Buffer.concat([cipher.update(padded), cipher.final()]);
		const server = await startServer(() => ({ body: encrypted }));
		await listen();
		await send(message({ msgtype: 'file', file: { url: server.url } }));
		await listening?.finished;
		await server.close();
		const [[item]] = listening?.started ?? [];

		expect(item.json.fileProblems).toBeUndefined();
		expect(item.binary?.data.mimeType).toBe('application/pdf');
	});
});

describe('an event', () => {
	const entered = () => ({
		...message(),
		msgtype: 'event',
		event: { eventtype: 'enter_chat' },
	});

	it('is answered by the callback itself', async () => {
		await listen({
			trigger: { kinds: ['enter_chat'] },
			answers: [{ operation: 'sendWelcome', content: 'Welcome!' }],
		});
		const { reply } = await send(entered());

		expect(reply).toEqual({ msgtype: 'text', text: { content: 'Welcome!' } });
	});

	it('that the workflow does not answer gets an empty 200', async () => {
		await listen({ trigger: { kinds: ['enter_chat'] } });
		const { status, body } = await send(entered());

		expect([status, body]).toEqual([200, '']);
	});
});

describe('a response URL', () => {
	it('takes one finished answer', async () => {
		const bodies: unknown[] = [];
		const server = await startServer(({ json }) => {
			bodies.push(json);
			return { json: { errcode: 0, errmsg: 'ok' } };
		});
		const response_url = `${server.url}/cgi-bin/aibot/response?response_code=abc`;
		await listen({
			trigger: { answerBy: 'url' },
			answers: [{ content: 'All of it', finish: true }],
			baseUrl: server.url,
		});
		const { status, body } = await send(message({ response_url }));
		await listening?.finished;
		await server.close();
		expect(listening?.runs[0].data.resultData.error).toBeUndefined();

		expect([status, body]).toEqual([200, '']);
		expect(bodies).toEqual([{ msgtype: 'markdown', markdown: { content: 'All of it' } }]);
	});

	it.each([
		'https://example.com/cgi-bin/aibot/response',
		'http://qyapi.weixin.qq.com/cgi-bin/aibot/response',
		'https://qyapi.weixin.qq.com.example.com/',
		'https://evilweixin.qq.com.cn/',
		'https://notweixin.qq.com@127.0.0.1/',
		'https://user@qyapi.weixin.qq.com/',
		'https://qyapi.weixin.qq.com:8443/',
		'file:///etc/passwd',
		'http://169.254.169.254/latest',
		'',
		undefined,
	])('is not followed to %s', (url) => {
		expect(() => checkedResponseUrl(url, undefined)).toThrow('does not lead to WeCom');
	});

	it.each([
		'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=a',
		'https://work.weixin.qq.com/x',
	])('is followed to %s', (url) => {
		expect(checkedResponseUrl(url, undefined)).toBe(url);
	});
});
