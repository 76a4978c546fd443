import { readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianProgram } from './debian.mjs';
import { Failure } from './failure.mjs';
import { freePort } from './ports.mjs';
import { runCommand } from './run-command.mjs';
import { startService } from './service.mjs';

/** Starts a Redis that keeps nothing. */
export async function startRedis() {
	const program = await debianProgram('/usr/bin/redis-server', 'redis-server');
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	return await startService(program, args, { port });
}

/**
 * Starts a PostgreSQL with an empty database, which goes when it is stopped.
 *
 * @returns {Promise<{ port: number, user: string, database: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
	const bin = await binaries();
	const data = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-postgres-'));
	const remove = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
	try {
		const account = await ownAccount(data);
		const initdb = ['-D', data, '-U', 'n8n', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
		const { code, output } = await runAs(account, join(bin, 'initdb'), initdb);
		if (code !== 0) throw new Failure(`initdb failed: ${output.trim().split('\n').at(-1)}`);
		const port = await freePort();
		const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data, '-F'];
		const [program, programArgs] = commandAs(account, join(bin, 'postgres'), args);
		// SIGINT ends PostgreSQL at once, whoever is connected.
		const service = await startService(program, programArgs, { port, signal: 'SIGINT' });
		const stop = async () => {
			await service.stop();
			await remove();
		};
		return { ...service, user: 'n8n', database: 'postgres', stop };
	} catch (error) {
		await remove();
		throw error;
	}
}

async function binaries() {
	const base = '/usr/lib/postgresql';
	const found = () => {
		try {
			return readdirSync(base).map((version) => join(base, version, 'bin', 'initdb'));
		} catch {
			return [];
		}
	};
	const before = found();
	const wanted =
		before.length > 0 ? before : ['15', '16', '17'].map((v) => join(base, v, 'bin/initdb'));
	return join(await debianProgram(wanted, 'postgresql'), '..');
}

/** PostgreSQL refuses to run as root: then the account that its package made runs it. */
async function ownAccount(data) {
	if (process.getuid?.() !== 0) return undefined;
	const { stdout } = await runCommand('/usr/bin/id', ['-u', 'postgres']);
	const uid = Number(stdout.trim());
	await chown(data, uid, -1);
	return 'postgres';
}

function commandAs(account, program, args) {
	if (!account) return [program, args];
	return ['/usr/bin/setpriv', [`--reuid=${account}`, '--clear-groups', program, ...args]];
}

async function runAs(account, program, args) {
	return await runCommand(...commandAs(account, program, args));
}
