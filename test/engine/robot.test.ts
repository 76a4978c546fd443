import { createHash } from 'node:crypto';
import type { INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { WeComRobotApi } from '../../credentials/WeComRobotApi.credentials';
import { WeComRobot } from '../../nodes/WeComRobot/WeComRobot.node';
import { file, httpRequestThroughCredential, runNode, testCredential } from '../support';
import { allOf } from './support/all-of';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComRobot();
const MEGABYTE = 1024 * 1024;

const message = (operation: string, fields: object = {}) =>
	({ resource: 'message', operation, ...fields }) as INodeParameters;
const text = (content: string, more: object = {}) => message('sendText', { content, ...more });
const run = async (parameters: INodeParameters, options?: Parameters<typeof corp.run>[2]) =>
	await corp.run(node, parameters, options);
const withWebhook = (webhook: string) => ({
	credentials: { weComRobotApi: { webhookSecret: webhook } },
	credentialTypes: [new WeComRobotApi()],
});
const withFile = (content: string | Buffer, fileName: string, mimeType: string) => ({
	items: [{ json: {}, binary: { data: file(content, { fileName, mimeType }) } }],
});
const posted = () => corp.calls('webhook/send').map(({ body }) => body);
const descriptionOf = (error: unknown) => (error as { description?: string }).description;

describe('a message to the group', () => {
	it('is text with its mentions, by member and by mobile', async () => {
		const { items, error } = await run(
			text('Disk full', {
				additionalFields: { mentionMembers: 'zhangwei, @all', mentionMobiles: ['13800000001'] },
			}),
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([{ success: true }]);
		expect(posted()).toEqual([
			{
				msgtype: 'text',
				text: {
					content: 'Disk full',
					mentioned_list: ['zhangwei', '@all'],
					mentioned_mobile_list: ['13800000001'],
				},
			},
		]);
	});

	it.each([
		['sendMarkdown', 'markdown'],
		['sendMarkdownV2', 'markdown_v2'],
	])('is %s', async (operation, msgtype) => {
		await run(message(operation, { content: '# Title' }));

		expect(posted()).toEqual([{ msgtype, [msgtype]: { content: '# Title' } }]);
	});

	it('is news', async () => {
		const article = { title: 'Lunch', url: 'https://example.com', description: 'At noon' };
		await run(message('sendNews', { articles: { article: [article] } }));

		expect(posted()).toEqual([{ msgtype: 'news', news: { articles: [article] } }]);
	});

	it('is an image with the MD5 of its content', async () => {
		const content = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80]);
		const { error } = await run(message('sendImage'), withFile(content, 'a.jpg', 'image/jpeg'));

		expect(error).toBeUndefined();
		expect(posted()).toEqual([
			{
				msgtype: 'image',
				image: {
					base64: content.toString('base64'),
					md5: createHash('md5').update(content).digest('hex'),
				},
			},
		]);
	});

	it.each([
		['sendFile', 'file', 'report.txt'],
		['sendVoice', 'voice', 'voice.amr'],
	])("is %s, through the robot's own upload", async (operation, msgtype, fileName) => {
		const { error } = await run(message(operation), withFile('content', fileName, 'text/plain'));
		const [upload] = corp.calls('webhook/upload_media');

		expect(error).toBeUndefined();
		expect(upload).toMatchObject({
			query: { type: msgtype, key: corp.simulator.corp.robotKey },
			files: [{ name: 'media', filename: fileName, size: 7 }],
		});
		expect(posted()[0]).toEqual({ msgtype, [msgtype]: { media_id: expect.any(String) } });
		expect(corp.calls('gettoken')).toEqual([]);
	});

	it('is a file that was uploaded before', async () => {
		const uploaded = await run(
			{ resource: 'media', operation: 'upload', type: 'file' },
			withFile('content', 'report.txt', 'text/plain'),
		);
		const fileMediaId = String(uploaded.items[0].json.media_id);
		await run(message('sendFile', { fileSource: 'mediaId', fileMediaId }));

		expect(posted()).toEqual([{ msgtype: 'file', file: { media_id: fileMediaId } }]);
	});

	it('is a text notice card with every part', async () => {
		const { error } = await run(
			message('sendTextNoticeCard', {
				heading: 'both',
				title: 'Order 17',
				text: 'Waits for you',
				cardOpens: 1,
				cardUrl: 'https://example.com',
				additionalFields: {
					emphasis: { emphasis: { figure: '100', description: 'open' } },
					lines: {
						entry: [
							{ name: 'By', type: 3, member: 'zhangwei', value: 'Zhang Wei' },
							{ name: 'Order', type: 2, value: 'order.txt' },
						],
					},
				},
			}),
			withFile('content', 'order.txt', 'text/plain'),
		);

		expect(error).toBeUndefined();
		expect(posted()[0].template_card).toMatchObject({
			card_type: 'text_notice',
			main_title: { title: 'Order 17' },
			sub_title_text: 'Waits for you',
			card_action: { type: 1, url: 'https://example.com' },
			emphasis_content: { title: '100', desc: 'open' },
			horizontal_content_list: [
				{ keyname: 'By', type: 3, userid: 'zhangwei', value: 'Zhang Wei' },
				{ keyname: 'Order', type: 2, value: 'order.txt', media_id: expect.any(String) },
			],
		});
		expect(corp.calls('webhook/upload_media')).toHaveLength(1);
	});

	it('is a news notice card', async () => {
		const { error } = await run(
			message('sendNewsNoticeCard', {
				title: 'Harvest',
				pictureUrl: 'https://example.com/a.png',
				cardOpens: 1,
				cardUrl: 'https://example.com',
			}),
		);

		expect(error).toBeUndefined();
		expect(posted()[0].template_card).toMatchObject({
			card_type: 'news_notice',
			card_image: { url: 'https://example.com/a.png', aspect_ratio: 1.3 },
		});
	});
});

describe('an image', () => {
	it.each([
		['over 2 MB', Buffer.alloc(2 * MEGABYTE + 1), 'a.png', 'image/png', 'at most 2097152 (2 MB)'],
		['of another type', 'GIF89a', 'a.gif', 'image/gif', 'only JPG and PNG are possible'],
	])('%s is refused before it is sent', async (_what, content, fileName, mimeType, told) => {
		const { error } = await run(message('sendImage'), withFile(content, fileName, mimeType));

		expect(error?.message).toContain(told);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('of 2 MB goes out', async () => {
		const { error } = await run(
			message('sendImage'),
			withFile(Buffer.alloc(2 * MEGABYTE, 1), 'a.png', 'image/png'),
		);

		expect(error).toBeUndefined();
	});
});

describe('a long text', () => {
	it.each([
		['sendText', 2048],
		['sendMarkdown', 4096],
		['sendMarkdownV2', 4096],
	])('of %s is refused with the count', async (operation, most) => {
		const { error } = await run(message(operation, { content: 'x'.repeat(most + 1) }));

		expect(error?.message).toContain(`has ${most + 1} bytes, at most ${most} are possible`);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('is split if it is asked for, in order, and mentions with the first message', async () => {
		const content = ['好'.repeat(600), '人'.repeat(600), '😀'.repeat(600)].join('\n');
		const { items, error } = await run(
			text(content, {
				additionalFields: { mentionMembers: 'zhangwei' },
				options: { splitLongText: true },
			}),
		);
		const texts = posted().map(({ text: sent }) => sent);

		expect(error).toBeUndefined();
		expect(texts.map(({ content: piece }) => piece)).toEqual([
			'好'.repeat(600),
			'人'.repeat(600),
			'😀'.repeat(512),
			'😀'.repeat(88),
		]);
		expect(texts.map(({ mentioned_list: mentioned }) => mentioned)).toEqual([
			['zhangwei'],
			undefined,
			undefined,
			undefined,
		]);
		expect(jsonOf(items)).toEqual([{ success: true, messages: 4 }]);
	});

	it('tells which messages went out when one of them is refused', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/webhook/send', after: 1, errcode: 93008 });
		const { error } = await run(text('x'.repeat(5000), { options: { splitLongText: true } }));

		expect(error?.message).toContain('Part 2 of 3: The robot is no longer in the group');
		expect(descriptionOf(error)).toContain('Part 1 was done');
		expect(posted()).toHaveLength(2);
	});

	it('that is none is required all the same', async () => {
		const { error } = await run(text('={{ "" }}', { options: { splitLongText: true } }));

		expect(error?.message).toBe('Content is required');
	});
});

describe('twenty messages a minute', () => {
	const many = (count: number) => itemsWith(...Array.from({ length: count }, (_, n) => ({ n })));

	it('go out at once, and the next one waits until the execution is cancelled', async () => {
		const started = Date.now();
		const { error } = await run(text('={{ $json.n }}'), {
			items: many(21),
			cancelWhen: sent(20).then(async () => await sleep(500)),
		});

		expect(posted().map(({ text: { content } }) => content)).toEqual(
			Array.from({ length: 20 }, (_, n) => String(n)),
		);
		expect(corp.calls('webhook/send').every(({ errcode }) => errcode === 0)).toBe(true);
		expect(error?.message).toBe('The execution was cancelled');
		expect(Date.now() - started).toBeLessThan(20_000);
	});

	it('are counted over executions and beside each other', async () => {
		await run(text('={{ $json.n }}'), { items: many(15) });
		await run(text('={{ $json.n }}', { options: { parallelRequests: 10 } }), {
			items: many(15),
			cancelWhen: sent(20).then(async () => await sleep(500)),
		});

		expect(posted()).toHaveLength(20);
	});

	it('are counted for each robot', async () => {
		corp.simulator.state.robots.set('another-robot-of-another-group', {
			messages: [],
			media: new Set(),
		});
		await run(text('={{ $json.n }}'), { items: many(20) });
		const { error } = await run(text('Hello'), {
			...withWebhook(corp.webhook('another-robot-of-another-group')),
		});

		expect(error).toBeUndefined();
		expect(posted()).toHaveLength(21);
	});

	it('are tried again where WeCom counts more than this execution knows', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/webhook/send', times: 2, errcode: 45009 });
		const { error } = await run(text('Hello'));

		expect(error).toBeUndefined();
		expect(posted()).toHaveLength(3);
	});

	it('end with the errcode where WeCom takes no more', async () => {
		const sentLately = Array.from({ length: 20 }, () => ({ at: Date.now() }));
		corp.simulator.state.robots.get(corp.simulator.corp.robotKey).messages.push(...sentLately);
		const { error } = await run(text('Hello'));

		expect(error?.message).toContain('45009');
		expect(posted()).toHaveLength(3);
	});

	const sent = async (count: number) => {
		while (posted().length < count) await sleep(20);
	};
});

describe('the webhook', () => {
	it('that WeCom does not know is an error that says what to do', async () => {
		const { error } = await run(text('Hello'), withWebhook(corp.webhook('wrong-key-of-nobody')));

		expect(error?.message).toBe('WeCom knows no robot with this key (errcode 93000)');
		expect(descriptionOf(error)).toContain('webhook URL');
	});

	it.each([
		['empty', ''],
		['too short', 'abc'],
		['another address', 'https://example.com/hook?key=0123456789abcdef0123'],
		['a URL without a key', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'],
	])('that is %s is refused before a call', async (_what, webhook) => {
		const { error } = await run(text('Hello'), withWebhook(webhook));

		expect(error?.message).toMatch(/The robot credential holds no (key|webhook URL) of a robot/);
		expect(corp.simulator.calls).toEqual([]);
	});

	it("leads to WeCom's own host where it is the key alone, and to the URL's host otherwise", async () => {
		const { robotKey } = corp.simulator.corp;
		const urlFor = async (webhook: string) => {
			const options = { url: '/cgi-bin/webhook/send', qs: {} };
			const { url, qs } = await new WeComRobotApi().authenticate(
				{ webhookSecret: webhook },
				options,
			);
			return `${url}?key=${String(qs?.key)}`;
		};
		const bare = await urlFor(` ${robotKey} `);
		const whole = await urlFor(
			`https://proxy.example.com/wecom/cgi-bin/webhook/send?key=${robotKey}`,
		);

		expect(bare).toBe(`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${robotKey}`);
		expect(whole).toBe(`https://proxy.example.com/wecom/cgi-bin/webhook/send?key=${robotKey}`);
	});

	it('stands in no result and no error', async () => {
		const { robotKey } = corp.simulator.corp;
		const good = await run(text('Hello'));
		corp.simulator.faults.add({ path: '/cgi-bin/webhook/send', reset: true });
		const broken = await run(text('Hello'));
		corp.simulator.faults.add({ path: '/cgi-bin/webhook/send', errcode: 40008 });
		const refused = await run(text('Hello'));
		const unreachable = await run(
			text('Hello'),
			withWebhook(`http://127.0.0.1:9/cgi-bin/webhook/send?key=${robotKey}`),
		);
		const misread = await run(text('Hello'), withWebhook(`ftp://wecom/${robotKey}`));
		const told = [good, broken, refused, unreachable, misread];

		expect(told.map(({ error }) => error === undefined)).toEqual([
			true,
			false,
			false,
			false,
			false,
		]);
		expect(unreachable.error?.message).toContain('127.0.0.1:9 could not be reached');
		for (const { run: record, error } of told) {
			expect(`${allOf(record)}${allOf(error)}`).not.toContain(robotKey);
		}
	});

	it('needs no other credential', async () => {
		const { error } = await runNode(node, {
			...withWebhook(corp.webhook()),
			parameters: text('Hello'),
		});

		expect(error).toBeUndefined();
		expect(corp.calls('gettoken')).toEqual([]);
	});

	it('reaches the HTTP Request node through the credential', async () => {
		const { items } = await httpRequestThroughCredential(
			new WeComRobotApi(),
			{ webhookSecret: corp.webhook() },
			{
				method: 'POST',
				url: `${corp.simulator.url}/cgi-bin/webhook/send`,
				body: { msgtype: 'text', text: { content: 'Hello' } },
				json: true,
			},
		);

		expect(items[0].json).toMatchObject({ errcode: 0 });
	});
});

describe('the test of the credential', () => {
	const test = async (webhook: string) =>
		await testCredential(new WeComRobotApi(), { webhookSecret: webhook });

	it('passes for the right webhook, and posts nothing into the group', async () => {
		expect(await test(corp.webhook())).toMatchObject({ status: 'OK' });
		expect(posted()).toEqual([]);
		expect(corp.calls('webhook/upload_media')).toMatchObject([
			{ errcode: 0, files: [{ name: 'media', filename: 'test.txt', size: 12 }] },
		]);
	});

	it.each([
		[
			'a wrong key',
			() => corp.webhook('wrong-key-of-nobody'),
			'WeCom knows no robot with this key',
		],
		['what is no webhook', () => 'https://example.com', 'holds no webhook URL of a robot'],
		['a key that is none', () => 'abc', 'holds no key of a robot'],
		[
			'an address that nobody answers',
			() => 'http://127.0.0.1:9/cgi-bin/webhook/send?key=0123456789abcdef0123',
			'ECONNREFUSED',
		],
	])('fails for %s, and says so', async (_case, webhook, told) => {
		const { status, message: verdict } = await test(webhook());

		expect(status).toBe('Error');
		expect(verdict).toContain(told);
	});

	it.each([
		[93004, 'disabled'],
		[93008, 'no longer in the group'],
		[45009, 'limits the calls'],
		[-1, 'busy'],
	])('fails for errcode %d, and says so', async (errcode, told) => {
		corp.simulator.faults.add({ path: '/cgi-bin/webhook/upload_media', errcode });
		const { status, message: verdict } = await test(corp.webhook());

		expect(status).toBe('Error');
		expect(verdict).toContain(told);
	});
});
