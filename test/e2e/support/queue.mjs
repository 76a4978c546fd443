import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, startRedis } from '../../../scripts/lib/databases.mjs';
import { installHost } from '../../../scripts/lib/host-install.mjs';
import { startHost, startWorker } from '../../../scripts/lib/host-start.mjs';
import { ownerLogin } from '../../../scripts/lib/login.mjs';
import { N8nRest } from '../../../scripts/lib/n8n-rest.mjs';
import { installPackage } from '../../../scripts/lib/package-install.mjs';

/**
 * n8n in queue mode: a main process and workers, over Redis and PostgreSQL. The main process runs nothing.
 *
 * @param {{ workers: number }} options
 */
export async function startQueue({ workers }) {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-queue-'));
	const started = [];
	const stop = async () => {
		for (const { stop: end } of started.reverse()) await end();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	const keep = (service) => {
		started.push(service);
		return service;
	};
	try {
		const redis = keep(await startRedis());
		const postgres = keep(await startPostgres());
		const host = await installHost();
		const userFolder = join(folder, 'home');
		await installPackage(userFolder);
		const settings = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_USER: postgres.user,
			DB_POSTGRESDB_DATABASE: postgres.database,
			N8N_ENCRYPTION_KEY: 'a key that main and workers share',
		};
		const log = join(folder, 'main.log');
		const main = keep(await startHost({ host, userFolder, log, settings }));
		const pool = [];
		const addWorker = async () => {
			const log = join(folder, `worker-${pool.length + 1}.log`);
			pool.push(keep(await startWorker({ host, userFolder, settings, log })));
		};
		for (let number = 1; number <= workers; number += 1) await addWorker();
		const n8n = new N8nRest(main.url);
		await n8n.logIn(await ownerLogin(userFolder));
		return { n8n, url: main.url, main, workers: pool, addWorker, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
