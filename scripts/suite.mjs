/**
 * npm run test:faults, npm run test:security: one folder of test/ that runs the package through n8n's engine.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installDevDependencies } from './lib/dev-install.mjs';
import { failureLine } from './lib/failure.mjs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';
import { say, step } from './lib/progress.mjs';
import { refuseOldNode } from './lib/setup.mjs';
import { stopAll, stopAsked } from './lib/shutdown.mjs';

stopAsked.then(async () => {
	await stopAll();
	process.exit(130);
});

const [name] = process.argv.slice(2);
const code = await main().catch((error) => {
	process.stderr.write(`${failureLine(error)}\n`);
	return 1;
});
process.exit(code);

async function main() {
	refuseOldNode();
	await installDevDependencies();
	const exitCode = await jest(join('test', name));
	return exitCode === 0 && name === 'security' ? await audit() : exitCode;
}

function jest(folder) {
	const args = [join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--verbose', folder];
	const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
	return new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
}

/** What is published has no dependency, and so nothing that npm could warn of. */
async function audit() {
	const { code: found, output } = await step('Auditing what is published', () =>
		npm(['audit', '--omit=dev', '--audit-level=low'], { cwd: root }),
	);
	say(output.trim());
	return found;
}
