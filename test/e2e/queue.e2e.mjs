import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './support/eventually.mjs';
import { inARow } from './support/n8n.mjs';
import { startQueue } from './support/queue.mjs';
import { executionsOf, publishedAt } from './support/workflows.mjs';

const { startSimulator, callback } = createRequire(import.meta.url)('../../simulator');

const KEYS = {
	token: 'QDG6eK',
	aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
	receiverId: 'wx5823bf96d3bd56c7',
};

describe('queue mode: a main process, two workers, Redis and PostgreSQL', () => {
	let queue;
	let n8n;
	let simulator;
	const credentials = {};

	before(async () => {
		simulator = await startSimulator();
		queue = await startQueue({ workers: 2 });
		n8n = queue.n8n;
		const { corpId, secret, agentId } = simulator.corp;
		const { botId, secret: botSecret, address } = simulator.bot;
		const wanted = {
			weComApi: { corpId, secret, agentId: String(agentId), baseUrl: simulator.url },
			weComCallbackApi: KEYS,
			weComBotApi: { botId, secret: botSecret, address, testConnects: true },
		};
		for (const [type, data] of Object.entries(wanted)) {
			const { id, name } = await n8n.saveCredential({ name: type, type, data });
			credentials[type] = { id, name };
		}
	});
	after(async () => {
		await queue?.stop();
		await simulator.stop();
	});

	const using = (...types) => Object.fromEntries(types.map((type) => [type, credentials[type]]));
	const trigger = (path, parameters = {}) => ({
		name: 'WeCom Trigger',
		type: 'n8n-nodes-wecom-suite.weComTrigger',
		webhookId: path,
		credentials: using('weComCallbackApi'),
		parameters: { listenTo: 'everything', ...parameters },
	});
	const published = async (path, nodes) => {
		const { id } = await n8n.createWorkflow(inARow(path, nodes));
		return { id, target: { ...KEYS, url: await publishedAt(n8n, queue.url, id, path, 'wecom') } };
	};
	const text = (content, id) => ({
		message: {
			ToUserName: KEYS.receiverId,
			FromUserName: 'zhangwei',
			CreateTime: Math.floor(Date.now() / 1000),
			MsgType: 'text',
			Content: content,
			MsgId: id,
			AgentID: 1_000_002,
		},
	});

	it('replies to WeCom from a worker', async () => {
		const { target } = await published('replying', [
			trigger('replying', { respond: 'reply' }),
			{
				name: 'Reply',
				type: 'n8n-nodes-wecom-suite.weCom',
				credentials: using('weComCallbackApi'),
				parameters: {
					resource: 'reply',
					operation: 'replyText',
					text: '={{ "You said " + $json.Content }}',
				},
			},
		]);
		const { reply } = await callback(target, text('hello', '1'));

		assert.match(reply ?? '', /You said hello/);
	});

	it('starts one execution for a message that is delivered three times', async () => {
		const { id, target } = await published('repeats', [
			trigger('repeats'),
			{ name: 'Rest', type: 'n8n-nodes-base.noOp' },
		]);
		for (let delivery = 0; delivery < 3; delivery += 1) {
			assert.equal((await callback(target, text('again', '2'))).status, 200);
		}
		await sleep(2000);

		assert.equal((await executionsOf(n8n, id)).length, 1);
	});

	it('asks for one token a worker at most', async () => {
		simulator.reset();
		const { id, target } = await published('tokens', [
			trigger('tokens'),
			{
				name: 'Member',
				type: 'n8n-nodes-wecom-suite.weComContacts',
				credentials: using('weComApi'),
				parameters: {
					resource: 'member',
					operation: 'get',
					userId: { __rl: true, mode: 'id', value: 'zhangwei' },
				},
			},
		]);
		const messages = Array.from({ length: 20 }, (_, index) => text('hi', `token ${index}`));
		await Promise.all(messages.map(async (message) => await callback(target, message)));
		const done = async () =>
			(await executionsOf(n8n, id)).filter(({ status }) => status === 'success').length;
		await eventually(async () => (await done()) === 20);

		assert.equal(simulator.count('/cgi-bin/user/get'), 20);
		assert.ok(simulator.count('/cgi-bin/gettoken') <= 2, 'tokens asked for');
	});

	it("answers for a bot over the main process's connection", async () => {
		const stream = (name, content, finish) => ({
			name,
			type: 'n8n-nodes-wecom-suite.weComBot',
			credentials: using('weComBotApi'),
			parameters: { resource: 'message', operation: 'sendStream', content, finish },
		});
		const { id } = await n8n.createWorkflow(
			inARow('A bot', [
				{
					name: 'WeCom Bot Trigger',
					type: 'n8n-nodes-wecom-suite.weComBotTrigger',
					credentials: using('weComBotApi'),
					parameters: { kinds: ['text'] },
				},
				stream('Let Me See', 'Let me see …', false),
				stream('Answer', '={{ "You said " + $("WeCom Bot Trigger").item.json.text }}', true),
				stream('Too Much', 'And more', true),
			]),
		);
		await n8n.activateWorkflow(id);
		await eventually(() => simulator.bot.isConnected);
		simulator.bot.say('hello');
		await eventually(() =>
			[...simulator.bot.streams.values()].some(({ content }) => content === 'You said hello'),
		);
		await eventually(async () =>
			(await executionsOf(n8n, id)).some(({ status }) => status === 'error'),
		);

		const [{ id: failed }] = await executionsOf(n8n, id);
		const { data } = await n8n.finished(failed);
		assert.match(data.resultData.error.message, /answer of this execution has been given/);
		assert.equal(simulator.bot.streams.size, 1);
	});
});
