import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeParameters,
} from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { WeComBot } from '../../nodes/WeComBot/WeComBot.node';
import { WeComBotTrigger } from '../../nodes/WeComBotTrigger/WeComBotTrigger.node';
import { eventually, simulatedBot } from './support/bot';
import { testRun } from './support/bot-test-run';
import { withoutWebSocket } from './support/web-socket';

jest.mock('../../nodes/shared/bot/timing', () => ({
	timing: {
		opening: 1_000,
		answer: 150,
		heartbeat: 30,
		firstWait: 20,
		longestWait: 40,
		steady: 60_000,
		patience: 1_000,
		afterTest: 1_000,
	},
}));

const wecom = simulatedBot();

const stream = (more: INodeParameters): INodeParameters => ({
	resource: 'message',
	operation: 'sendStream',
	...more,
});
const unasked = (content: string): INodeParameters => ({
	resource: 'message',
	operation: 'sendMarkdown',
	target: 'chat',
	chatType: 1,
	chatId: 'zhangwei',
	content,
});

const contentsOf = (cmd: string) => wecom.frames(cmd).map(({ body }) => body.markdown?.content);

describe('the connection', () => {
	it('subscribes with the bot and its secret', async () => {
		await wecom.listen();
		const { botId, secret } = wecom.bot;

		expect(wecom.frames('aibot_subscribe').map(({ body }) => body)).toEqual([
			{ bot_id: botId, secret },
		]);
	});

	it('is one for all workflows of the bot, and closed when the last is switched off', async () => {
		const first = await wecom.listen({}, 'one');
		const second = await wecom.listen({}, 'two');
		wecom.bot.say('To both');
		await eventually(() => first.emitted.length === 1 && second.emitted.length === 1);
		await first.close();
		wecom.bot.say('To one');
		await eventually(() => second.emitted.length === 2);

		expect(first.emitted.length).toBe(1);
		expect(wecom.bot.connections).toBe(1);
		expect(wecom.bot.isConnected).toBe(true);

		await second.close();
		await eventually(() => !wecom.bot.isConnected);
	});

	it('sends heartbeats', async () => {
		await wecom.listen();
		await eventually(() => wecom.bot.pings >= 3);

		expect(wecom.bot.connections).toBe(1);
	});

	it.each([
		['is not answered', { cmd: 'ping' }],
		['shows that the subscription is gone', { cmd: 'ping', errcode: 846609 }],
	])('is renewed when a heartbeat %s', async (_case, fault) => {
		const workflow = await wecom.listen();
		wecom.bot.faults.push(fault);
		await eventually(() => wecom.bot.connections === 2 && wecom.bot.isConnected);
		wecom.bot.say('Still there?');
		await eventually(() => workflow.emitted.length === 1);

		expect(workflow.failures).toEqual([]);
	});
});

describe('a connection that is cut', () => {
	it('comes back in the middle of a conversation', async () => {
		const workflow = await wecom.listen();
		const { headers } = wecom.bot.say('Question');
		const requestId = headers.req_id;
		const started = await wecom.run(stream({ requestId, content: 'Let me see', finish: false }));
		wecom.bot.cut();
		await eventually(() => !wecom.bot.isConnected);
		const { streamId } = started.items[0].json as { streamId: string };
		const { error } = await wecom.run(stream({ requestId, streamId, content: 'Answer' }));
		wecom.bot.say('Thanks');
		await eventually(() => workflow.emitted.length === 2);

		expect(error).toBeUndefined();
		expect(wecom.bot.streams.get(streamId)).toEqual({ content: 'Answer', finish: true });
		expect(workflow.emitted.map(({ item }) => item.json.text)).toEqual(['Question', 'Thanks']);
		expect(workflow.failures).toEqual([]);
	});

	it('is tried again until WeCom is there again; who sends meanwhile waits', async () => {
		await wecom.listen();
		wecom.bot.closed = true;
		wecom.bot.cut();
		await eventually(() => !wecom.bot.isConnected);
		const sending = wecom.run(unasked('Late'));
		await sleep(150);
		wecom.bot.closed = false;

		expect((await sending).error).toBeUndefined();
		expect(contentsOf('aibot_send_msg')).toEqual(['Late']);
	});

	it('tells who sends when it does not come back', async () => {
		await wecom.listen();
		wecom.bot.closed = true;
		wecom.bot.cut();
		await eventually(() => !wecom.bot.isConnected);
		const { error } = await wecom.run(unasked('Lost'));

		expect(error?.message).toBe('The long connection of the bot is interrupted');
	});

	it('leaves a message that may have arrived alone, and sends a stream again', async () => {
		await wecom.listen();
		const { headers } = wecom.bot.say('Question');
		wecom.bot.faults.push({ cmd: 'aibot_send_msg', cut: true });
		const plain = await wecom.run(unasked('Once'));
		await eventually(() => wecom.bot.isConnected);
		wecom.bot.faults.push({ cmd: 'aibot_respond_msg', cut: true });
		const streamed = await wecom.run(stream({ requestId: headers.req_id, content: 'Answer' }));

		expect(plain.error?.message).toBe('The connection to WeCom broke before the answer came');
		expect(wecom.frames('aibot_send_msg').length).toBe(1);
		expect(streamed.error).toBeUndefined();
		expect(wecom.frames('aibot_respond_msg').length).toBe(2);
	});

	it('is renewed when WeCom says that the subscription is gone, and nothing is lost', async () => {
		await wecom.listen();
		wecom.bot.faults.push({ cmd: 'aibot_send_msg', errcode: 846609, errmsg: 'not subscribed' });
		const { error } = await wecom.run(unasked('Hello'));

		expect(error).toBeUndefined();
		expect(wecom.bot.connections).toBe(2);
	});

	it('stays away, and says so, when the secret is no longer right', async () => {
		const workflow = await wecom.listen();
		wecom.bot.faults.push({ cmd: 'aibot_subscribe', errcode: 853000 });
		wecom.bot.cut();
		await eventually(() => workflow.failures.length === 1);
		await sleep(150);

		expect(workflow.failures[0].message).toBe(
			'The Secret does not fit the Bot ID (errcode 853000)',
		);
		expect(wecom.frames('aibot_subscribe').length).toBe(2);
	});
});

describe('a connection that another program takes over', () => {
	it('is told and not fought for', async () => {
		const workflow = await wecom.listen();
		wecom.bot.takeOver();
		await eventually(() => workflow.failures.length === 1);
		await sleep(150);
		const { error } = await wecom.run(unasked('Hello'));

		expect(workflow.failures[0].message).toBe(
			`Another program has taken over the connection of the bot ${wecom.bot.botId}`,
		);
		expect(error?.message).toBe(workflow.failures[0].message);
		expect(wecom.bot.connections).toBe(1);
	});

	it('comes back for all workflows when one is switched off and on', async () => {
		const first = await wecom.listen({}, 'one');
		const second = await wecom.listen({}, 'two');
		wecom.bot.takeOver();
		await eventually(() => first.failures.length === 1 && second.failures.length === 1);
		await first.close();
		const again = await wecom.listen({}, 'one');
		wecom.bot.say('Hello');
		await eventually(() => again.emitted.length === 1 && second.emitted.length === 1);

		expect(first.emitted).toEqual([]);
	});
});

describe('what cannot be connected', () => {
	it('is a wrong secret, in words and without it', async () => {
		const failure = wecom.listen({}, 'one', { secret: 'wrong-secret' });

		await expect(failure).rejects.toThrow('The Secret does not fit the Bot ID (errcode 853000)');
		await expect(failure).rejects.not.toThrow('wrong-secret');
		await eventually(() => wecom.frames('aibot_subscribe').length === 1);
	});

	it('is an address that does not answer', async () => {
		wecom.bot.closed = true;

		await expect(wecom.listen()).rejects.toThrow(
			`The long connection to ${wecom.bot.address} could not be opened`,
		);
	});

	it('is another secret than the one in use, for listening and for sending', async () => {
		await wecom.listen();
		const message = `The bot ${wecom.bot.botId} is connected with another Secret`;
		const other = { secret: 'another' };
		const { error } = await wecom.run(unasked('Hello'), wecom.connection(other));

		await expect(wecom.listen({}, 'two', other)).rejects.toThrow(message);
		expect(error?.message).toBe(message);
	});

	it('is a Node.js without WebSocket', async () => {
		await withoutWebSocket(async () => {
			await expect(wecom.listen()).rejects.toThrow('This Node.js has no WebSocket');
		});
	});
});

describe('a test run in the editor', () => {
	const steps = () => [
		{ name: 'On "Hello"', node: new WeComBotTrigger(), parameters: { kinds: ['text'] } },
		{ name: 'Answer', node: new WeComBot(), parameters: stream({ content: 'Got {{ it }}' }) },
	];

	it('answers the message it was started by, without being told which', async () => {
		const { run } = testRun(steps(), wecom.connection());
		await eventually(() => wecom.bot.isConnected);
		const { headers } = wecom.bot.say('Hello');
		const { resultData } = (await run).data;

		expect(resultData.error).toBeUndefined();
		expect(resultData.lastNodeExecuted).toBe('Answer');
		expect(wecom.frames('aibot_respond_msg')[0].headers).toEqual(headers);
	});

	it('closes the connection when it is cancelled before a message came', async () => {
		const { cancel } = testRun(steps(), wecom.connection());
		await eventually(() => wecom.bot.isConnected);
		cancel();

		await eventually(() => !wecom.bot.isConnected);
	});
});

describe('the test of the credential', () => {
	const test = async (changes = {}) => {
		const { credentials } = wecom.connection(changes);
		const decrypted = { id: '', name: '', type: 'weComBotApi', data: credentials.weComBotApi };
		return await new WeComBotTrigger().methods.credentialTest.weComBotTest.call(
			{} as ICredentialTestFunctions,
			decrypted as ICredentialsDecrypted,
		);
	};

	it('connects, and leaves no connection behind', async () => {
		expect(await test()).toEqual({ status: 'OK', message: 'Connection successful!' });
		await eventually(() => wecom.bot.connections === 1 && !wecom.bot.isConnected);
	});

	it('uses the connection that is there in place of cutting it off', async () => {
		const workflow = await wecom.listen();

		expect(await test()).toMatchObject({ status: 'OK' });
		expect(await test({ secret: 'wrong' })).toMatchObject({ status: 'Error' });
		expect(wecom.bot.connections).toBe(1);
		expect(workflow.failures).toEqual([]);
	});

	it('says what is wrong', async () => {
		const { status, message } = await test({ botId: 'unknown' });

		expect(status).toBe('Error');
		expect(message).toContain('WeCom does not know this Bot ID (errcode 93019)');
	});

	it('connects to nothing where it is told not to', async () => {
		const { status, message } = await test({ testConnects: false });

		expect(status).toBe('Error');
		expect(message).toContain('Not tested');
		expect(wecom.bot.connections).toBe(0);
	});
});
