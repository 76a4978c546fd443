import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';

const SERVER = fileURLToPath(new URL('./simulator-server.cjs', import.meta.url));

/**
 * The simulator in a process of its own, so that its work does not count as the node's.
 *
 * @param {number} latency milliseconds an answer
 */
export async function startSimulatorProcess(latency) {
	const child = spawn(process.execPath, [SERVER, String(latency)], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const [line] = await Promise.race([
		once(createInterface({ input: child.stdout }), 'line'),
		once(child, 'exit').then(([code]) => {
			throw new Error(`The simulator ended with exit code ${code}`);
		}),
	]);
	const { url, corp, ids } = JSON.parse(line);
	const post = async (action, content) => {
		const { body } = await request(`${url}/simulator/${action}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(content),
		});
		return await body.json();
	};
	return {
		url,
		corp,
		ids,
		calls: async (path) => {
			const { body } = await request(`${url}/simulator/calls`);
			const { calls } = await body.json();
			return calls.filter((call) => path === undefined || call.path === path).length;
		},
		seed: async (size) => await post('seed', size),
		fault: async (fault) => await post('faults', fault),
		reset: async () =>
			await (await request(`${url}/simulator/reset`, { method: 'POST' })).body.dump(),
		stop: () => child.kill(),
	};
}

function once(emitter, event) {
	return new Promise((resolve) => emitter.once(event, (...values) => resolve(values)));
}
