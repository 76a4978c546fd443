import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { simulatedCredentials } from '../../scripts/lib/corp.mjs';
import { installHost } from '../../scripts/lib/host-install.mjs';
import { startHost } from '../../scripts/lib/host-start.mjs';
import { ownerLogin } from '../../scripts/lib/login.mjs';
import { N8nRest } from '../../scripts/lib/n8n-rest.mjs';
import { installPackage } from '../../scripts/lib/package-install.mjs';
import { eventually } from './support/eventually.mjs';
import { inARow } from './support/n8n.mjs';
import { startQueue } from './support/queue.mjs';
import { executionsOf, publishedAt } from './support/workflows.mjs';

const { startSimulator, callback } = createRequire(import.meta.url)('../../simulator');

const MESSAGES = 200;

describe('n8n, killed while it sends', () => {
	let simulator;
	let stop;

	beforeEach(async () => {
		simulator = await startSimulator({ latency: 50 });
	});
	afterEach(async () => {
		await stop?.();
		await simulator.stop();
	});

	/** A published workflow that sends many messages for one callback. */
	const publish = async (n8n, url) => {
		const { weComApi, weComCallbackApi } = simulatedCredentials(simulator);
		const credentials = {};
		for (const [type, data] of Object.entries({ weComApi, weComCallbackApi })) {
			const { id, name } = await n8n.saveCredential({ name: type, type, data });
			credentials[type] = { id, name };
		}
		const workflow = inARow('Many messages', [
			{
				name: 'Trigger',
				type: 'n8n-nodes-wecom-suite.weComTrigger',
				webhookId: 'killed',
				credentials: { weComCallbackApi: credentials.weComCallbackApi },
				parameters: {},
			},
			{
				name: 'Many',
				type: 'n8n-nodes-base.code',
				typeVersion: 2,
				parameters: {
					jsCode: `return Array.from({ length: ${MESSAGES} }, (_, number) => ({ json: { number } }));`,
				},
			},
			{
				name: 'Send',
				type: 'n8n-nodes-wecom-suite.weCom',
				credentials: { weComApi: credentials.weComApi },
				parameters: {
					resource: 'message',
					operation: 'sendText',
					toMembers: 'zhangwei',
					content: '={{ "message " + $json.number }}',
				},
			},
		]);
		const { id } = await n8n.createWorkflow(workflow);
		return { id, url: await publishedAt(n8n, url, id, 'killed', 'wecom') };
	};

	const call = async (url, id) =>
		await callback(
			{ ...simulatedCredentials(simulator).weComCallbackApi, url },
			{
				message: {
					ToUserName: simulator.corp.corpId,
					FromUserName: 'zhangwei',
					CreateTime: Math.floor(Date.now() / 1000),
					MsgType: 'text',
					Content: 'go',
					MsgId: id,
				},
			},
		);

	/** How often each message arrived. */
	const counts = () => {
		const sent = new Map();
		for (const { body } of simulator.state.messages.values()) {
			const text = body.text?.content;
			if (text?.startsWith('message ')) sent.set(text, (sent.get(text) ?? 0) + 1);
		}
		return sent;
	};
	const twice = () => [...counts()].filter(([, count]) => count > 1);

	it('sends nothing twice, and takes callbacks again once it is back', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-killed-'));
		let running;
		stop = async () => {
			await running?.stop();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		};
		const host = await installHost();
		await installPackage(folder);
		running = await startHost({ host, userFolder: folder });
		const { port } = running;
		const n8n = new N8nRest(running.url);
		await n8n.logIn(await ownerLogin(folder));
		const { id, url } = await publish(n8n, running.url);
		await call(url, 'first');
		await eventually(() => counts().size > 20);
		process.kill(running.pid, 'SIGKILL');
		await running.ended;
		const before = counts().size;
		running = await startHost({ host, userFolder: folder, port });
		await n8n.logIn(await ownerLogin(folder));
		await eventually(async () => (await fetch(url)).status !== 404);
		const repeated = await call(url, 'first');

		assert.ok(before < MESSAGES);
		assert.equal(repeated.status, 200);
		assert.deepEqual(twice(), []);
		const statuses = (await executionsOf(n8n, id)).map(({ status }) => status);
		assert.deepEqual(statuses, ['crashed']);
		await call(url, 'second');
		await eventually(async () => (await executionsOf(n8n, id)).length === 2);
	});

	it('in queue mode: a worker that dies sends nothing twice, and another takes the next callback', async () => {
		const queue = await startQueue({ workers: 1 });
		({ stop } = queue);
		const { url } = await publish(queue.n8n, queue.url);
		await call(url, 'third');
		await eventually(() => counts().size > 20);
		const [worker] = queue.workers;
		process.kill(worker.pid, 'SIGKILL');
		await worker.ended;
		const before = counts().size;
		await queue.addWorker();
		const sent = () => simulator.state.messages.size;
		const atFirst = sent();
		await call(url, 'fourth');
		await eventually(() => sent() > atFirst + 20);

		assert.ok(before < MESSAGES);
		assert.ok(
			[...counts().values()].every((count) => count <= 2),
			'once a callback',
		);
	});
});
