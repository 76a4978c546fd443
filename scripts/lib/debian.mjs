import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { cloneFile } from './paths.mjs';
import { say, step } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Makes sure of a program that comes with a package of Debian.
 *
 * @param {string} program a path, or several of which one is enough
 * @param {string} debianPackage
 * @returns {Promise<string>} the path that is there
 */
export async function debianProgram(programs, debianPackage) {
	const present = () => [programs].flat().find((path) => existsSync(path));
	if (!present()) {
		const waits = (pid) => say(`Process ${pid} installs ${debianPackage}; waiting ...`);
		await withLock(cloneFile('debian.lock'), waits, async () => {
			if (!present()) await step(`Installing ${debianPackage}`, () => install(debianPackage));
		});
	}
	const path = present();
	if (path) return path;
	throw new Failure(`${debianPackage} brought none of: ${[programs].flat().join(', ')}`);
}

async function install(debianPackage) {
	const apt = '/usr/bin/apt-get';
	if (!existsSync(apt) || process.getuid?.() !== 0) {
		throw new Failure(
			`This needs ${debianPackage}: install it with your system's package manager (on Debian as root: apt-get install ${debianPackage}).`,
		);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	const update = await runCommand(apt, ['update', '-q'], { env });
	const flags = ['install', '-y', '-q', '--no-install-recommends'];
	const { code, output } = await runCommand(apt, [...flags, debianPackage], { env });
	if (code === 0) return;
	throw new Failure(
		`Installing ${debianPackage} failed: ${(output || update.output).trim().split('\n').at(-1)}`,
	);
}
