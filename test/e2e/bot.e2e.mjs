import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './support/eventually.mjs';
import { inARow, startedN8n } from './support/n8n.mjs';
import { executionsOf, publishedAt } from './support/workflows.mjs';

const { startSimulator, callback } = createRequire(import.meta.url)('../../simulator');

describe('a conversation with an AI bot over its long connection, in a real n8n', () => {
	let n8n;
	let simulator;
	let workflowId;

	before(async () => {
		({ n8n } = await startedN8n());
		simulator = await startSimulator();
		const { botId, secret, address } = simulator.bot;
		const { id, name } = await n8n.saveCredential({
			name: 'Bot',
			type: 'weComBotApi',
			data: { botId, secret, address, testConnects: true },
		});
		const credentials = { weComBotApi: { id, name } };
		const workflow = inARow('A bot', [
			{
				name: 'WeCom Bot Trigger',
				type: 'n8n-nodes-wecom-suite.weComBotTrigger',
				credentials,
				parameters: { kinds: ['text'] },
			},
			{
				name: 'Let Me See',
				type: 'n8n-nodes-wecom-suite.weComBot',
				credentials,
				parameters: {
					resource: 'message',
					operation: 'sendStream',
					content: 'Let me see …',
					finish: false,
				},
			},
			{
				name: 'Answer',
				type: 'n8n-nodes-wecom-suite.weComBot',
				credentials,
				parameters: {
					resource: 'message',
					operation: 'sendStream',
					content: '={{ "You said " + $("WeCom Bot Trigger").item.json.text }}',
					streamId: '={{ $json.streamId }}',
					finish: true,
				},
			},
		]);
		({ id: workflowId } = await n8n.createWorkflow(workflow));
		await n8n.activateWorkflow(workflowId);
		await eventually(() => simulator.bot.isConnected);
	});
	after(async () => {
		await n8n.post(`/rest/workflows/${workflowId}/deactivate`, {});
		await simulator.stop();
	});

	const answered = (content) =>
		[...simulator.bot.streams.values()].some(
			(stream) => stream.finish && stream.content === content,
		);

	it('answers: a first text at once, then the whole of it', async () => {
		simulator.bot.say('hello');
		await eventually(() => answered('You said hello'));

		const texts = simulator.bot.frames
			.filter(({ cmd }) => cmd === 'aibot_respond_msg')
			.map(({ body }) => body.stream.content);
		assert.deepEqual(texts, ['Let me see …', 'You said hello']);
	});

	it('goes on after the connection was cut', async () => {
		const before = simulator.bot.connections;
		simulator.bot.cut();
		await eventually(() => simulator.bot.connections > before && simulator.bot.isConnected);
		simulator.bot.say('still there?');
		await eventually(() => answered('You said still there?'));
	});

	it('starts one execution for a message that comes twice', async () => {
		const before = (await executionsOf(n8n, workflowId)).length;
		simulator.bot.say('twice', { messageId: 'the-same' });
		simulator.bot.say('twice', { messageId: 'the-same' });
		await eventually(() => answered('You said twice'));
		await sleep(1500);

		assert.equal((await executionsOf(n8n, workflowId)).length - before, 1);
	});

	it('leaves the connection to another program that takes it over, and says so', async () => {
		const before = simulator.bot.connections;
		simulator.bot.takeOver();
		await eventually(async () =>
			(await executionsOf(n8n, workflowId)).some(({ status }) => status === 'error'),
		);
		await sleep(3000);

		assert.equal(simulator.bot.connections, before);
	});
});

describe('a bot that is called back, in a real n8n', () => {
	const KEYS = {
		token: 'QDG6eK',
		aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
		receiverId: '',
	};

	it('answers with a stream that WeCom asks for until it is finished', async () => {
		const { n8n, url } = await startedN8n();
		const { token, aesKey } = KEYS;
		const { id, name } = await n8n.saveCredential({
			name: 'Bot by callback',
			type: 'weComBotApi',
			data: { way: 'callback', token, aesKey },
		});
		const credentials = { weComBotApi: { id, name } };
		const { id: workflowId } = await n8n.createWorkflow(
			inARow('A bot that is called back', [
				{
					name: 'Trigger',
					type: 'n8n-nodes-wecom-suite.weComBotCallbackTrigger',
					webhookId: 'bot-callback',
					credentials,
					parameters: { kinds: ['text'] },
				},
				{ name: 'Think', type: 'n8n-nodes-base.wait', parameters: { amount: 1 }, typeVersion: 1.1 },
				{
					name: 'Answer',
					type: 'n8n-nodes-wecom-suite.weComBot',
					credentials,
					parameters: {
						resource: 'message',
						operation: 'sendStream',
						content: '={{ "You said " + $("Trigger").item.json.text }}',
						finish: true,
					},
				},
			]),
		);
		const address = await publishedAt(n8n, url, workflowId, 'bot-callback', 'wecom-bot');
		const target = { ...KEYS, url: address };
		const ask = async (json) => JSON.parse((await callback(target, { json })).reply).stream;
		const said = { msgid: 'm1', from: { userid: 'zhangwei' }, msgtype: 'text' };

		assert.equal((await callback(target)).verified, true);
		const first = await ask({ ...said, text: { content: 'hello' } });
		assert.equal(first.finish, false);
		let last = first;
		await eventually(async () => {
			const stream = { id: first.id };
			last = await ask({ ...said, msgid: `r${Math.random()}`, msgtype: 'stream', stream });
			return last.finish;
		});
		assert.equal(last.content, 'You said hello');
	});
});
