import { setTimeout as sleep } from 'node:timers/promises';

/** Publishes a workflow and waits until its webhook answers at all. */
export async function publishedAt(n8n, url, workflowId, webhookId, path) {
	await n8n.activateWorkflow(workflowId);
	const address = `${url}/webhook/${webhookId}/${path}`;
	for (let tries = 0; tries < 50; tries += 1) {
		if ((await fetch(address)).status !== 404) return address;
		await sleep(100);
	}
	throw new Error(`Nothing answers at ${address}`);
}

/** The executions of a workflow, the newest first. */
export async function executionsOf(n8n, workflowId) {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await n8n.get(`/rest/executions?filter=${filter}&limit=100`);
	return results;
}
