import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { tryLock } from './lock.mjs';
import { cloneFile } from './paths.mjs';
import { untilStopped } from './shutdown.mjs';

/**
 * @typedef {object} Home
 * @property {string} folder n8n's data
 * @property {string} log what n8n says; outlives a single run, in case it failed
 */

/**
 * The folder in which this start's n8n keeps its data: a new one for a single run, deleted after it,
 * and otherwise one of this clone, which the next start finds again. Runs against the simulator and
 * against a real corp have one each, so that a real secret is never kept beside a demo.
 *
 * @param {{ once: boolean, real: boolean }} options
 * @returns {Promise<Home>}
 */
export async function openHome({ once, real }) {
	if (once) {
		const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-home-'));
		const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
		untilStopped({ stop: remove, kill: () => {} });
		return { folder, log: `${folder}.log` };
	}
	const folder = cloneFile(real ? 'home-real' : 'home');
	const lock = await tryLock(`${folder}.lock`);
	if ('holder' in lock) {
		throw new Failure(
			`It runs already (process ${lock.holder}): stop that one first with Ctrl-C. Its data: ${folder}`,
		);
	}
	untilStopped({ stop: lock.release, kill: () => {} });
	return { folder, log: join(folder, 'n8n.log') };
}
