import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHost } from '../../scripts/lib/host-install.mjs';
import { startHost } from '../../scripts/lib/host-start.mjs';
import { ownerLogin } from '../../scripts/lib/login.mjs';
import { N8nRest } from '../../scripts/lib/n8n-rest.mjs';
import { buildPackage, installPackage } from '../../scripts/lib/package-install.mjs';

/** Works with a real n8n of its own that has this package, and whose owner is logged in. */
export async function withN8n(work) {
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-bench-'));
	const host = await installHost();
	await buildPackage();
	await installPackage(userFolder);
	const running = await startHost({ host, userFolder });
	try {
		const n8n = new N8nRest(running.url);
		const login = await ownerLogin(userFolder);
		await n8n.logIn(login);
		return await work({ n8n, url: running.url, login });
	} finally {
		await running.stop();
		await rm(userFolder, { recursive: true, force: true, maxRetries: 5 });
	}
}
