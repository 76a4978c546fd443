import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { untilStopped } from './shutdown.mjs';

const READY_WITHIN = 30_000;

/**
 * Starts a server and waits until it listens on its port of 127.0.0.1.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ port: number, env?: NodeJS.ProcessEnv, signal?: NodeJS.Signals }} options `signal` ends it in order
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startService(program, args, { port, env, signal = 'SIGTERM' }) {
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-2000)));
	}
	const ended = once(child, 'exit');
	const kill = () => child.kill('SIGKILL');
	const stop = async () => {
		forget();
		if (child.exitCode === null) child.kill(signal);
		await ended;
	};
	const forget = untilStopped({ stop, kill });
	for (const until = Date.now() + READY_WITHIN; Date.now() < until; await sleep(50)) {
		if (await listens(port)) return { port, stop };
		if (child.exitCode !== null) break;
	}
	kill();
	throw new Failure(`${program} did not start: ${said.trim().split('\n').at(-1)}`);
}

function listens(port) {
	return new Promise((resolve) => {
		const socket = connect({ port, host: '127.0.0.1' });
		const settle = (result) => {
			socket.destroy();
			resolve(result);
		};
		socket.once('connect', () => settle(true)).once('error', () => settle(false));
	});
}
