/**
 * npm run test:e2e: the package in a real n8n, driven over HTTP as a browser and WeCom would.
 * Names after -- choose suites: "npm run test:e2e -- callbacks".
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installDevDependencies } from './lib/dev-install.mjs';
import { Failure, failureLine } from './lib/failure.mjs';
import { installHost } from './lib/host-install.mjs';
import { startHost } from './lib/host-start.mjs';
import { ownerLogin } from './lib/login.mjs';
import { buildPackage, installPackage } from './lib/package-install.mjs';
import { root } from './lib/paths.mjs';
import { say, step } from './lib/progress.mjs';
import { openHome } from './lib/running-demo.mjs';
import { refuseOldNode } from './lib/setup.mjs';
import { stopAll, stopAsked } from './lib/shutdown.mjs';

const SUITES = join(root, 'test/e2e');
const ENDING = '.e2e.mjs';

stopAsked.then(async () => {
	await stopAll();
	process.exit(130);
});

const code = await main().catch((error) => {
	process.stderr.write(`${failureLine(error)}\n`);
	return 1;
});
await stopAll();
process.exit(code);

async function main() {
	const files = chosenSuites(process.argv.slice(2));
	refuseOldNode();
	await installDevDependencies();
	const host = await installHost();
	await buildPackage();
	const home = await openHome({ once: true, real: false });
	await step('Packing and installing the package in n8n', () => installPackage(home.folder));
	const running = await step(`Starting n8n ${host.version}`, () =>
		startHost({ host, userFolder: home.folder, log: home.log }),
	);
	const { email, password } = await ownerLogin(home.folder);
	const exitCode = await test(files, {
		E2E_N8N_URL: running.url,
		E2E_EMAIL: email,
		E2E_PASSWORD: password,
	});
	if (exitCode === 0) await rm(home.log, { force: true });
	else say(`n8n's log: ${home.log}`);
	return exitCode;
}

function chosenSuites(names) {
	const present = readdirSync(SUITES)
		.filter((file) => file.endsWith(ENDING))
		.map((file) => file.slice(0, -ENDING.length));
	const unknown = names.filter((name) => !present.includes(name));
	if (unknown.length > 0) {
		throw new Failure(`No suite named ${unknown.join(', ')}; there is: ${present.join(', ')}`);
	}
	return (names.length > 0 ? names : present).map((name) => join(SUITES, `${name}${ENDING}`));
}

function test(files, settings) {
	const child = spawn(
		process.execPath,
		['--test', '--test-reporter=spec', '--test-concurrency=1', ...files],
		{
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...settings },
		},
	);
	return new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
}
