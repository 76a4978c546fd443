import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { installHost } from '../scripts/lib/host-install.mjs';
import { startHost } from '../scripts/lib/host-start.mjs';
import { ownerLogin } from '../scripts/lib/login.mjs';
import { N8nRest } from '../scripts/lib/n8n-rest.mjs';
import { buildPackage, installPackage } from '../scripts/lib/package-install.mjs';
import { inARow } from '../test/e2e/support/n8n.mjs';
import { executionsOf, publishedAt } from '../test/e2e/support/workflows.mjs';

const { delivery } = createRequire(import.meta.url)('../simulator');

const A_SECOND = 50;
const SECONDS = 12;
const EVENTS = A_SECOND * SECONDS;
const KEYS = {
	token: 'QDG6eK',
	aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
	receiverId: 'wx5823bf96d3bd56c7',
};

/** Acknowledging signed, encrypted events through a real n8n, beside n8n's own Webhook node. */
export async function callbacks() {
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-bench-'));
	const host = await installHost();
	await buildPackage();
	await installPackage(userFolder);
	const running = await startHost({ host, userFolder });
	try {
		const n8n = new N8nRest(running.url);
		await n8n.logIn(await ownerLogin(userFolder));
		const ours = await publishedTrigger(n8n, running.url);
		const bare = await publishedWebhook(n8n, running.url);
		await load(ours.address, 50);
		await load(bare.address, 50);
		const before = await countOf(n8n, ours.workflowId);
		const theirs = await load(bare.address, EVENTS);
		const our = await load(ours.address, EVENTS);
		await sleep(5000);
		const started = (await countOf(n8n, ours.workflowId)) - before;
		return [
			{
				what: `${A_SECOND} a second: p50, n8n's Webhook node`,
				value: percentile(theirs, 50),
				unit: ' ms',
			},
			{ what: `${A_SECOND} a second: p50, this trigger`, value: percentile(our, 50), unit: ' ms' },
			{
				what: 'p50 over that of the Webhook node',
				value: percentile(our, 50) / percentile(theirs, 50),
				limit: 1.5,
			},
			{
				what: `${A_SECOND} a second: p99, n8n's Webhook node`,
				value: percentile(theirs, 99),
				unit: ' ms',
			},
			{ what: `${A_SECOND} a second: p99, this trigger`, value: percentile(our, 99), unit: ' ms' },
			{
				what: 'p99 over that of the Webhook node',
				value: percentile(our, 99) / percentile(theirs, 99),
				limit: 1.5,
			},
			{ what: 'events lost', value: Math.max(EVENTS - started, 0), limit: 0 },
			{
				what: 'events that started two executions',
				value: Math.max(started - EVENTS, 0),
				limit: 0,
			},
		];
	} finally {
		await running.stop();
		await rm(userFolder, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function publishedTrigger(n8n, url) {
	const data = { ...KEYS };
	const type = 'weComCallbackApi';
	const { id, name } = await n8n.saveCredential({ name: 'Callback', type, data });
	const trigger = {
		name: 'WeCom Trigger',
		type: 'n8n-nodes-wecom-suite.weComTrigger',
		webhookId: 'bench',
		credentials: { [type]: { id, name } },
		parameters: { listenTo: 'everything' },
	};
	const workflow = await n8n.createWorkflow(inARow('Trigger', [trigger, REST]));
	const address = await publishedAt(n8n, url, workflow.id, 'bench', 'wecom');
	return { workflowId: workflow.id, address };
}

async function publishedWebhook(n8n, url) {
	const webhook = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: 'bare',
		parameters: {
			path: 'bare',
			httpMethod: 'POST',
			responseMode: 'onReceived',
			options: { noResponseBody: true },
		},
	};
	const workflow = await n8n.createWorkflow(inARow('Webhook', [webhook, REST]));
	await n8n.activateWorkflow(workflow.id);
	const address = `${url}/webhook/bare`;
	for (let tries = 0; tries < 50; tries += 1) {
		if ((await fetch(address, { method: 'POST' })).status === 200) break;
		await sleep(100);
	}
	return { workflowId: workflow.id, address };
}

const REST = { name: 'Nothing', type: 'n8n-nodes-base.noOp', parameters: {} };

/** Sends events at an even pace, whether or not earlier ones are answered, and times each answer. */
async function load(address, count) {
	const dispatcher = new Agent({ connections: 64 });
	const times = [];
	const began = performance.now();
	const sent = [];
	for (let index = 0; index < count; index += 1) {
		const due = began + (index * 1000) / A_SECOND;
		await sleep(Math.max(due - performance.now(), 0));
		sent.push(acknowledged(address, dispatcher).then((time) => times.push(time)));
	}
	await Promise.all(sent);
	await dispatcher.close();
	return times;
}

let lastMessage = 0;

async function acknowledged(address, dispatcher) {
	const message = {
		ToUserName: KEYS.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: Math.floor(Date.now() / 1000),
		MsgType: 'text',
		Content: 'hello',
		MsgId: String((lastMessage += 1)),
		AgentID: 1_000_002,
	};
	const { query, body, contentType } = delivery(KEYS, { message });
	const before = performance.now();
	const answer = await request(`${address}?${new URLSearchParams(query)}`, {
		method: 'POST',
		headers: { 'content-type': contentType },
		body,
		dispatcher,
	});
	await answer.body.dump();
	if (answer.statusCode !== 200) throw new Error(`An event was answered with ${answer.statusCode}`);
	return performance.now() - before;
}

async function countOf(n8n, workflowId) {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { count, results } = await n8n.get(`/rest/executions?filter=${filter}&limit=1`);
	return count > 0 ? count : (await executionsOf(n8n, workflowId)).length || results.length;
}

function percentile(times, percent) {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(Math.ceil((sorted.length * percent) / 100), sorted.length) - 1];
}
