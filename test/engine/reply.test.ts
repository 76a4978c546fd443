import type {
	IDataObject,
	INodeParameters,
	INodeType,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

import { WeComApi } from '../../credentials/WeComApi.credentials';
import { WeComCallbackApi } from '../../credentials/WeComCallbackApi.credentials';
import { readXml } from '../../nodes/shared/callback';
import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { WeComTrigger } from '../../nodes/WeComTrigger/WeComTrigger.node';
import { callback } from '../../simulator';
import { runNode } from '../support';
import { listenWithTrigger } from '../support/webhook';
import type { ListeningWebhook, WebhookStep } from '../support/webhook';
import { KEYS } from '../unit/callback/vector';

jest.setTimeout(15_000);

let listening: ListeningWebhook | undefined;
afterEach(async () => await listening?.close());

/** A trigger whose callback another credential opened. */
class OfAnotherCredential extends WeComTrigger {
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const result = await WeComTrigger.prototype.webhook.call(this);
		const ticket = result.workflowData?.[0][0].json.reply as IDataObject;
		ticket.credentialId = 'another';
		return result;
	}
}

const nodeOf = (name: string, execute: INodeType['execute']): INodeType => ({
	description: {
		displayName: name,
		name,
		group: ['transform'],
		version: 1,
		description: 'Does what a test needs',
		defaults: { name },
		inputs: ['main'],
		outputs: ['main'],
		properties: [],
	},
	execute,
});

const handOn: INodeType['execute'] = async function () {
	return [this.getInputData()];
};

const reply = (parameters: INodeParameters): WebhookStep => ({
	node: new WeCom(),
	name: 'Reply',
	parameters: { resource: 'reply', ...parameters },
});

const TEXT = { operation: 'replyText', text: '收到 ]]> & 好' };

async function answerTo(
	steps: WebhookStep[],
	{
		respond = 'reply',
		mode = 'webhook' as 'webhook' | 'manual',
		trigger = new WeComTrigger() as INodeType,
	} = {},
) {
	listening = await listenWithTrigger({
		trigger,
		parameters: { respond, options: { ignoreRepeats: false } },
		steps,
		mode,
		credentials: { weComCallbackApi: { ...KEYS } },
		credentialTypes: [new WeComCallbackApi(), new WeComApi()],
	});
	const message = {
		ToUserName: KEYS.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: 1_700_000_000,
		MsgType: 'text',
		Content: 'hello',
		MsgId: '1',
	};
	const answer = await callback({ ...KEYS, url: listening.url }, { message });
	return { ...answer, content: answer.reply && readXml(answer.reply) };
}

const lastRun = () => listening?.runs.at(-1)?.data.resultData;
const replyTask = () => lastRun()?.runData.Reply?.[0];

const HEAD = {
	ToUserName: 'zhangwei',
	FromUserName: KEYS.receiverId,
	CreateTime: expect.stringMatching(/^\d{10}$/) as string,
};

it.each<[string, INodeParameters, IDataObject]>([
	['text', TEXT, { MsgType: 'text', Content: '收到 ]]> & 好' }],
	[
		'an image',
		{ operation: 'replyImage', mediaId: 'm1' },
		{ MsgType: 'image', Image: { MediaId: 'm1' } },
	],
	[
		'a voice message',
		{ operation: 'replyVoice', mediaId: 'm1' },
		{ MsgType: 'voice', Voice: { MediaId: 'm1' } },
	],
	[
		'a video',
		{ operation: 'replyVideo', mediaId: 'm1', title: 't', description: 'd' },
		{ MsgType: 'video', Video: { MediaId: 'm1', Title: 't', Description: 'd' } },
	],
	[
		'news',
		{
			operation: 'replyNews',
			articles: {
				entry: [
					{
						title: 'a',
						description: 'b',
						url: 'https://example.com/a',
						pictureUrl: 'https://example.com/a.png',
					},
					{ title: 'c', url: 'https://example.com/c?x=1&y=2' },
				],
			},
		},
		{
			MsgType: 'news',
			ArticleCount: '2',
			Articles: {
				item: [
					{
						Title: 'a',
						Description: 'b',
						Url: 'https://example.com/a',
						PicUrl: 'https://example.com/a.png',
					},
					{ Title: 'c', Url: 'https://example.com/c?x=1&y=2' },
				],
			},
		},
	],
	[
		'a new button text',
		{ operation: 'updateButton', buttonText: '已处理' },
		{ MsgType: 'update_button', Button: { ReplaceName: '已处理' } },
	],
])('answers WeCom with %s that it can open', async (_, parameters, expected) => {
	const { status, content } = await answerTo([reply(parameters)]);

	expect(status).toBe(200);
	expect(content).toEqual({ ...HEAD, ...expected });
});

it('answers on the test URL, and behind other nodes that change the item', async () => {
	const change: INodeType['execute'] = async () => [[{ json: { only: 'this' } }]];
	const { content } = await answerTo(
		[{ node: nodeOf('change', change), name: 'Change' }, reply(TEXT)],
		{ mode: 'manual' },
	);

	expect(content).toMatchObject({ ToUserName: 'zhangwei', MsgType: 'text' });
});

it('lets no secret and no key into an item', async () => {
	await answerTo([reply(TEXT)]);
	const recorded = JSON.stringify(lastRun());

	for (const secret of [KEYS.token, KEYS.aesKey]) expect(recorded).not.toContain(secret);
	expect(replyTask()?.data?.main[0]?.[0].json).toEqual({ success: true });
});

it('leaves an empty 200 where the workflow ends without a reply', async () => {
	const { status, body } = await answerTo([{ node: nodeOf('pass', handOn), name: 'Pass' }]);

	expect([status, body]).toEqual([200, '']);
});

it('leaves an empty 200 where the workflow fails, so that WeCom does not repeat', async () => {
	const fail: INodeType['execute'] = async () => {
		throw new Error('broken');
	};
	const { status, body } = await answerTo([{ node: nodeOf('fail', fail), name: 'Fail' }]);

	expect([status, body]).toEqual([200, '']);
	expect(lastRun()?.error?.message).toBe('broken');
});

it('answers empty after four and a half seconds, and tells the late reply in a hint', async () => {
	let release = () => {};
	const wait: INodeType['execute'] = async function () {
		await new Promise<void>((resolve) => {
			release = resolve;
		});
		return [this.getInputData()];
	};
	const started = Date.now();
	const { status, body } = await answerTo([
		{ node: nodeOf('wait', wait), name: 'Wait' },
		reply(TEXT),
	]);
	const waited = Date.now() - started;
	release();
	await listening?.finished;

	expect([status, body]).toEqual([200, '']);
	expect(waited).toBeGreaterThanOrEqual(4400);
	expect(waited).toBeLessThan(5000);
	expect(replyTask()?.data?.main[0]?.[0].json).toEqual({ success: false });
	expect(replyTask()?.hints?.[0].message).toMatch(/too late.*resource Message/);
});

describe('a mistake is told', () => {
	it('where the trigger has answered already', async () => {
		await answerTo([reply(TEXT)], { respond: 'immediately' });
		await listening?.finished;

		expect(lastRun()?.error?.message).toMatch(/already answered/);
	});

	it('where no trigger stands before it', async () => {
		const { error } = await runNode(new WeCom(), {
			parameters: { resource: 'reply', ...TEXT },
			credentials: { weComCallbackApi: { ...KEYS } },
			credentialTypes: [new WeComCallbackApi()],
		});

		expect(error?.message).toBe('Nothing waits for a reply');
	});

	it('where the text is too long, before anything is sent', async () => {
		const { status, body } = await answerTo([reply({ ...TEXT, text: '好'.repeat(683) })]);

		expect([status, body]).toEqual([200, '']);
		expect(lastRun()?.error?.message).toMatch(/Text has 2049 bytes, at most 2048/);
	});

	it('where another credential is chosen', async () => {
		const { status, body } = await answerTo([reply(TEXT)], { trigger: new OfAnotherCredential() });

		expect([status, body]).toEqual([200, '']);
		expect(lastRun()?.error?.message).toMatch(/credential is not the one of the WeCom Trigger/);
	});

	it('where a second item would reply again', async () => {
		const twice: INodeType['execute'] = async () => [[{ json: {} }, { json: {} }]];
		const { content } = await answerTo([
			{ node: nodeOf('twice', twice), name: 'Twice' },
			reply(TEXT),
		]);
		await listening?.finished;

		expect(content).toMatchObject({ MsgType: 'text' });
		expect(lastRun()?.error?.message).toMatch(/one reply/);
	});
});
