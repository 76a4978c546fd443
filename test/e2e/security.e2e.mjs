import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { simulatedCredentials } from '../../scripts/lib/corp.mjs';
import { installHost } from '../../scripts/lib/host-install.mjs';
import { startHost } from '../../scripts/lib/host-start.mjs';
import { ownerLogin } from '../../scripts/lib/login.mjs';
import { N8nRest } from '../../scripts/lib/n8n-rest.mjs';
import { installPackage } from '../../scripts/lib/package-install.mjs';
import { inARow } from './support/n8n.mjs';

const { startSimulator } = createRequire(import.meta.url)('../../simulator');

describe("n8n's protection against requests into its own network", () => {
	let folder;
	let running;
	let n8n;
	let simulator;

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-protected-'));
		simulator = await startSimulator();
		await installPackage(folder);
		running = await startHost({
			host: await installHost(),
			userFolder: folder,
			settings: { N8N_SSRF_PROTECTION_ENABLED: 'true' },
		});
		n8n = new N8nRest(running.url);
		await n8n.logIn(await ownerLogin(folder));
	});
	after(async () => {
		await running?.stop();
		await simulator.stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	});

	it('holds for a base URL inside: neither the test of the credential nor a node reaches it', async () => {
		const { weComApi: data } = simulatedCredentials(simulator);
		const credential = { name: 'Inside', type: 'weComApi', data };
		const { id, name } = await n8n.saveCredential(credential);
		const { status, message } = await n8n.testCredential({ ...credential, id });
		const { id: workflowId } = await n8n.createWorkflow(
			inARow('Inside', [
				{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
				{
					name: 'Member',
					type: 'n8n-nodes-wecom-suite.weComContacts',
					credentials: { weComApi: { id, name } },
					parameters: {
						resource: 'member',
						operation: 'get',
						userId: { __rl: true, mode: 'id', value: 'zhangwei' },
					},
				},
			]),
		);
		const execution = await n8n.finished(await n8n.run(workflowId, 'Start'));

		assert.equal(status, 'Error');
		assert.doesNotMatch(message, new RegExp(data.secret));
		assert.equal(execution.status, 'error');
		assert.deepEqual(simulator.calls, []);
		assert.doesNotMatch(JSON.stringify(execution.data), new RegExp(data.secret));
	});
});
