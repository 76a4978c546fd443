import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.mjs';
import { killTree } from './kill-tree.mjs';
import { busy, freePort, needFree } from './ports.mjs';
import { untilStopped } from './shutdown.mjs';

const READY_WITHIN = 180_000;
const STOP_WITHIN = 15_000;

/** Variables of the surroundings that would change the n8n that is started. */
const FOREIGN =
	/^(N8N_|DB_|EXECUTIONS_|QUEUE_|CREDENTIALS_|WEBHOOK_URL|GENERIC_|NODES_|NODE_FUNCTION_|NODE_OPTIONS$|npm_|WECOM_)/;

/**
 * @typedef {object} RunningHost
 * @property {string} url
 * @property {number} port
 * @property {number} pid
 * @property {string} log the file with what n8n says
 * @property {Promise<string>} ended resolves, should n8n end by itself, with why
 * @property {() => Promise<void>} stop
 */

/**
 * Starts n8n on 127.0.0.1 and waits until it can be used.
 *
 * @param {object} options
 * @param {import('./host-install.mjs').Host} options.host
 * @param {string} options.userFolder where it keeps its data; made if missing
 * @param {string} [options.log] a file in that folder unless given
 * @param {number} [options.port] a free one unless given
 * @param {Record<string, string>} [options.settings] more environment variables for n8n
 * @returns {Promise<RunningHost>}
 */
export async function startHost({
	host,
	userFolder,
	log = join(userFolder, 'n8n.log'),
	port,
	settings = {},
}) {
	const usedPort = port ?? (await freePort());
	const url = `http://127.0.0.1:${usedPort}`;
	const program = { host, command: 'start', userFolder, log, port: usedPort, settings };
	const ready = (ended) => waitUntilReady(url, ended, log);
	return { url, ...(await launch(program, ready)) };
}

/**
 * Starts a worker of n8n's queue mode and waits until it takes jobs.
 *
 * @param {Omit<Parameters<typeof startHost>[0], 'port'>} options with the settings of the queue
 */
export async function startWorker({ host, userFolder, log, settings }) {
	const port = await freePort();
	const health = {
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: String(port),
		N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
	};
	const own = { ...settings, ...health };
	const program = { host, command: 'worker', userFolder, log, port, settings: own };
	return await launch(program, (ended) =>
		waitUntil(() => text(`http://127.0.0.1:${port}/healthz/readiness`), ended, log),
	);
}

async function launch({ host, command, userFolder, log, port, settings }, ready) {
	// Another n8n on this port would answer that it is ready.
	await needFree(port);
	await mkdir(userFolder, { recursive: true });
	const logFile = openSync(log, 'w');

	const child = spawn(
		host.node,
		['--import', new URL('stop-with-parent.mjs', import.meta.url).href, host.n8n, command],
		{
			cwd: userFolder,
			env: await environment({ host, userFolder, port, settings }),
			// The pipe tells n8n when this process is gone, see stop-with-parent.mjs.
			stdio: ['pipe', logFile, logFile],
			// Ctrl-C in the terminal must reach n8n through stop() alone.
			detached: process.platform !== 'win32',
		},
	);
	closeSync(logFile);
	const exit = new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
	});
	// n8n leads a process group of its own, with its task runner in it.
	const kill = () => killTree(child, 'SIGKILL');
	const stop = async () => {
		forget();
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGTERM');
		const late = await Promise.race([exit.then(() => false), delay(STOP_WITHIN)]);
		if (late) kill();
		await exit;
	};
	const forget = untilStopped({ stop, kill });
	void exit.then(() => {
		forget();
		// Should n8n have crashed, its task runner is still there.
		kill();
	});

	const ended = exit.then((how) => reason({ how, log, port, host }));
	try {
		await ready(ended);
	} catch (error) {
		await stop();
		throw error;
	}
	return { port, pid: child.pid, log, ended, stop };
}

async function environment({ host, userFolder, port, settings }) {
	const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
	const direct = [process.env.NO_PROXY ?? process.env.no_proxy, '127.0.0.1', 'localhost'];
	const noProxy = direct.filter(Boolean).join(',');
	return {
		...Object.fromEntries(own),
		PATH: `${dirname(host.node)}${delimiter}${process.env.PATH}`,
		NODE_ENV: 'production',
		NO_PROXY: noProxy,
		no_proxy: noProxy,
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_LISTEN_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_DISABLED_MODULES: 'mcp-registry',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_LOG_LEVEL: 'warn',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
		// n8n's own default is New York, which moves every date of the examples.
		GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
		...settings,
	};
}

/** Only both answers together mean that the editor and the REST API can be used. */
async function waitUntilReady(url, ended, log) {
	await waitUntil(
		async () =>
			(await text(`${url}/rest/settings`))?.includes('userManagement') &&
			(await text(`${url}/healthz/readiness`)),
		ended,
		log,
	);
}

async function waitUntil(isReady, ended, log) {
	const until = Date.now() + READY_WITHIN;
	let failed;
	void ended.then((why) => (failed = why));
	while (Date.now() < until) {
		if (failed) throw new Failure(failed);
		if (await isReady()) return;
		await Promise.race([sleep(200), ended]);
	}
	throw new Failure(`n8n was not ready after ${READY_WITHIN / 1000} s; its log: ${log}`);
}

async function text(url) {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
		return response.ok ? await response.text() : undefined;
	} catch {
		return undefined;
	}
}

function reason({ how, log, port, host }) {
	const said = readLog(log);
	if (/port \d+ is already in use/.test(said)) return busy(port);
	const module = /Cannot find (?:module|package) '[^']+'/.exec(said)?.[0];
	if (module) {
		return `The install of n8n is broken (${module}): delete ${host.folder} and start again.`;
	}
	const lines = said
		.split('\n')
		.map((line) => line.trim())
		// npm's n8n has no Python runner, and says so at each start.
		.filter((line) => line !== '' && !line.includes('Python task runner'));
	const last = lines.findLast((line) => /error|cannot|failed/i.test(line)) ?? '';
	return `n8n ended (${how})${last && ': '}${last.slice(0, 300)}; its log: ${log}`;
}

/** Without colors; whoever started n8n may have deleted it. */
function readLog(log) {
	return existsSync(log) ? stripVTControlCharacters(readFileSync(log, 'utf8')) : '';
}

function delay(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds, true).unref());
}
