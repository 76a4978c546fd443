import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { needRegistry, npm, npmFailure } from './npm.mjs';
import { cloneFile, root } from './paths.mjs';
import { say, step } from './progress.mjs';
import { isInstalled } from './setup.mjs';

const WHAT = 'Installing the development dependencies';

/**
 * Installs the package's development dependencies where they are missing or not those of the lock.
 * Neither package.json nor its lock is written.
 */
export async function installDevDependencies() {
	if (isInstalled(root)) return;
	const waits = (pid) =>
		say(`Another start (process ${pid}) installs the dependencies; waiting ...`);
	await withLock(cloneFile('dependencies.lock'), waits, async () => {
		if (!isInstalled(root)) await step(WHAT, install);
	});
}

async function install() {
	await needRegistry(WHAT);
	const flags = ['--ignore-scripts', '--include=dev'];
	// "npm ci" takes exactly what is locked, but empties node_modules first: only for a first install.
	const first = !existsSync(join(root, 'node_modules', '.package-lock.json'));
	if (first && (await npm(['ci', ...flags], { cwd: root })).code === 0) return;
	const { code, output } = await npm(['install', '--no-save', ...flags], { cwd: root });
	if (code !== 0) throw npmFailure(WHAT, output);
}
