import { setTimeout as sleep } from 'node:timers/promises';
import { inARow } from '../../test/e2e/support/n8n.mjs';
import { executionsOf, publishedAt } from '../../test/e2e/support/workflows.mjs';

export const KEYS = {
	token: 'QDG6eK',
	aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
	receiverId: 'wx5823bf96d3bd56c7',
};

const NOTHING = { name: 'Nothing', type: 'n8n-nodes-base.noOp', parameters: {} };
const NOT_KEPT = { executionOrder: 'v1', saveDataSuccessExecution: 'none' };

/** A workflow behind a WeCom Trigger; its executions are not kept, as on a busy server. */
export async function publishedTrigger(n8n, url) {
	const type = 'weComCallbackApi';
	const { id, name } = await n8n.saveCredential({ name: 'Callback', type, data: KEYS });
	const trigger = {
		name: 'WeCom Trigger',
		type: 'n8n-nodes-wecom-suite.weComTrigger',
		webhookId: 'bench',
		credentials: { [type]: { id, name } },
		parameters: { listenTo: 'everything' },
	};
	const workflow = { ...inARow('Trigger', [trigger, NOTHING]), settings: NOT_KEPT };
	const { id: workflowId } = await n8n.createWorkflow(workflow);
	return { address: await publishedAt(n8n, url, workflowId, 'bench', 'wecom') };
}

export const HEADER = { name: 'x-bench', value: 'secret' };

/**
 * The same behind n8n's Webhook node; with its header authentication, since reading a credential is most
 * of what n8n does for an event (100 ms each, measured).
 */
export async function publishedWebhook(n8n, url, path, { kept = false } = {}) {
	const type = 'httpHeaderAuth';
	const credential = await n8n.saveCredential({ name: 'Header', type, data: HEADER });
	const webhook = {
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		credentials: { [type]: { id: credential.id, name: credential.name } },
		parameters: {
			path,
			authentication: 'headerAuth',
			httpMethod: 'POST',
			responseMode: 'onReceived',
			options: { noResponseBody: true },
		},
	};
	const workflow = inARow(path, [webhook, NOTHING]);
	if (!kept) workflow.settings = NOT_KEPT;
	const { id } = await n8n.createWorkflow(workflow);
	await n8n.activateWorkflow(id);
	const address = `${url}/webhook/${path}`;
	while ((await post(address)).status !== 200) await sleep(100);
	return { address, number: async () => await numberOfNext(n8n, id, address) };
}

async function post(address) {
	return await fetch(address, { method: 'POST', headers: { [HEADER.name]: HEADER.value } });
}

/** Starts one execution and tells its number. */
async function numberOfNext(n8n, workflowId, address) {
	const known = (await executionsOf(n8n, workflowId)).length;
	await post(address);
	for (;;) {
		const executions = await executionsOf(n8n, workflowId);
		if (executions.length > known) return Math.max(...executions.map(({ id }) => Number(id)));
		await sleep(50);
	}
}
