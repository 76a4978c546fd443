import { spawn } from 'node:child_process';
import { killTree } from './kill-tree.mjs';
import { untilStopped } from './shutdown.mjs';

/** npm takes no notice of a SIGTERM while it writes, so this is all the time it gets. */
const STOP_WITHIN = 2_000;

/**
 * Runs a program to its end and returns what it printed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `output` has both streams
 */
export function runCommand(program, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			...options,
			stdio: ['ignore', 'pipe', 'pipe'],
			// A group of its own, so that what it starts can be stopped with it.
			detached: process.platform !== 'win32',
		});
		let output = '';
		let stdout = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			output += text;
			stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text) => (output += text));

		const ended = new Promise((end) => child.once('close', end));
		const kill = () => killTree(child, 'SIGKILL');
		const forget = untilStopped({
			kill,
			stop: async () => {
				killTree(child, 'SIGTERM');
				const late = setTimeout(kill, STOP_WITHIN);
				await ended;
				clearTimeout(late);
			},
		});
		child.once('error', (error) => {
			forget();
			reject(error);
		});
		child.once('close', (code) => {
			forget();
			resolve({ code: code ?? 1, output, stdout });
		});
	});
}
