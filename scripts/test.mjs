import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDevDependencies } from './lib/dev-install.mjs';
import { Failure, failureLine } from './lib/failure.mjs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';
import { say, step } from './lib/progress.mjs';
import { runCommand } from './lib/run-command.mjs';
import { refuseOldNode } from './lib/setup.mjs';
import { stopAll, stopAsked } from './lib/shutdown.mjs';

const GENERATE = 'scripts/generate.mjs';

/** Suites with a command of their own, which take minutes. */
const WITHOUT = ['--testPathIgnorePatterns', 'test/faults/'];

stopAsked.then(async () => {
	await stopAll();
	process.exit(130);
});

const { passed, failed } = await testPackage();
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function testPackage() {
	try {
		refuseOldNode();
		await installDevDependencies();
		await check('Linting', () => npm(['run', '-s', 'lint'], { cwd: root }));
		await check('Checking types', () => npm(['run', '-s', 'types'], { cwd: root }));
		await check('Building', () => npm(['run', '-s', 'build'], { cwd: root }));
		await check('Scanning the packed package', () => node('scripts/scan.mjs'));
		if (existsSync(join(root, GENERATE))) {
			await check('Comparing generated files', () => node('--import', 'tsx', GENERATE, '--check'));
		}
		return await runTests();
	} catch (error) {
		say(failureLine(error));
		return { passed: 0, failed: 1 };
	}
}

async function runTests() {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-test-'));
	const report = join(folder, 'report.json');
	try {
		const jest = [
			'node_modules/jest/bin/jest.js',
			'--ci',
			'--json',
			`--outputFile=${report}`,
			...WITHOUT,
		];
		const { code, output } = await step('Running unit and engine tests', () => node(...jest));
		if (code !== 0) say(output.trimEnd());
		if (!existsSync(report)) throw new Failure('The tests ended without a report.');
		return countsOf(JSON.parse(readFileSync(report, 'utf8')), code);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function countsOf(report, code) {
	if (report.numPendingTests > 0) say(`${report.numPendingTests} tests were skipped`);
	const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
	return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function check(label, run) {
	const { code, output } = await step(label, run);
	if (code === 0) return;
	say(output.trimEnd());
	throw new Failure(`${label} failed.`);
}

async function node(...args) {
	return await runCommand(process.execPath, args, { cwd: root });
}
