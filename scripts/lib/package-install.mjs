import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { npm, npmFailure } from './npm.mjs';
import { cloneFile, root } from './paths.mjs';
import { say, step } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/** What the build reads. */
const SOURCES = [
	'nodes',
	'credentials',
	'icons',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'gulpfile.js',
];

/** What n8n's own installer leaves out of a package's package.json. */
const NOT_INSTALLED = ['devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Builds dist/ unless it is there and was built from just these sources. */
export async function buildPackage() {
	const waits = (pid) => say(`Another start (process ${pid}) builds the package; waiting ...`);
	await withLock(cloneFile('build.lock'), waits, async () => {
		const stamp = cloneFile('build.json');
		if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return;
		await step('Building the package', async () => {
			const { code, output } = await npm(['run', 'build'], { cwd: root });
			if (code !== 0) {
				throw new Failure(
					`Building the package failed: ${firstError(output)} (npm run build says more)`,
				);
			}
		});
		await writeFile(stamp, state());
	});
}

/**
 * Packs the package and installs the tarball as n8n's Settings > Community Nodes does: unpacked in
 * `.n8n/nodes/node_modules`, its run-time dependencies installed, listed in `.n8n/nodes/package.json`.
 *
 * @param {string} userFolder n8n's N8N_USER_FOLDER
 * @returns {Promise<string>} the package's name and version
 */
export async function installPackage(userFolder) {
	const temporary = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-pack-'));
	try {
		const tarball = await packPackage(temporary);
		return await installTarball(tarball, join(userFolder, '.n8n', 'nodes'));
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

/**
 * @param {string} folder where the tarball is written
 * @returns {Promise<string>} its path
 */
export async function packPackage(folder) {
	const { code, output } = await npm(['pack', '--pack-destination', folder], { cwd: root });
	const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
	if (code !== 0 || !name) throw npmFailure('Packing the package', output);
	return join(folder, name);
}

async function installTarball(tarball, nodesFolder) {
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const target = join(nodesFolder, 'node_modules', name);
	const stamp = join(nodesFolder, 'installed-tarball');
	const hash = createHash('sha256')
		.update(await readFile(tarball))
		.digest('hex');
	const installed = existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

	if (!installed) {
		await rm(stamp, { force: true });
		await rm(target, { recursive: true, force: true });
		await unpack(tarball, target);
		await installDependencies(target);
	}
	const { version } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
	await listPackage(nodesFolder, name, version);
	await writeFile(stamp, hash);
	return `${name} ${version}`;
}

async function unpack(tarball, target) {
	const parent = dirname(target);
	await mkdir(parent, { recursive: true });
	const temporary = await mkdtemp(join(parent, '.unpack-'));
	const { code, output } = await runCommand('tar', ['-xzf', tarball, '-C', temporary]).catch(() => {
		throw new Failure('Installing the package needs the program tar, which was not found.');
	});
	if (code !== 0)
		throw new Failure(`Unpacking the package failed: ${output.trim().split('\n')[0]}`);
	await rename(join(temporary, 'package'), target);
	await rm(temporary, { recursive: true, force: true });
}

async function installDependencies(target) {
	const path = join(target, 'package.json');
	const manifest = JSON.parse(readFileSync(path, 'utf8'));
	for (const key of NOT_INSTALLED) delete manifest[key];
	await writeFile(path, JSON.stringify(manifest, null, 2));
	// The package has none, and npm with nothing to install needs no network.
	const flags = ['--bin-links=false', '--install-strategy=shallow', '--package-lock=false'];
	const { code, output } = await npm(['install', '--ignore-scripts', ...flags], { cwd: target });
	if (code !== 0) throw npmFailure('Installing the package in n8n', output);
}

async function listPackage(nodesFolder, name, version) {
	const path = join(nodesFolder, 'package.json');
	const manifest = existsSync(path)
		? JSON.parse(readFileSync(path, 'utf8'))
		: { name: 'installed-nodes', private: true, dependencies: {} };
	manifest.dependencies = { ...manifest.dependencies, [name]: version };
	await writeFile(path, JSON.stringify(manifest, null, 2));
}

/** The sources and what was built from them, so that a change on either side is noticed. */
function state() {
	return [SOURCES, ['dist']].map(hashOf).join(' ');
}

function hashOf(names) {
	const hash = createHash('sha256');
	const add = (path) => {
		for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
			const inner = join(path, entry.name);
			if (entry.isDirectory()) add(inner);
			else hash.update(`${inner}\0`).update(readFileSync(inner)).update('\0');
		}
	};
	for (const name of names) {
		const path = join(root, name);
		if (!existsSync(path)) hash.update(`no ${name}\0`);
		else if (name.includes('.')) hash.update(`${name}\0`).update(readFileSync(path));
		else add(path);
	}
	return hash.digest('hex');
}

function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}

function firstError(output) {
	const lines = stripVTControlCharacters(output)
		.split('\n')
		.map((line) => line.trim());
	const line =
		lines.find((text) => /error TS\d+|\berror\b/i.test(text)) ?? lines.filter(Boolean).at(-1);
	return (line ?? 'it gave no reason').replace(/^npm error\s*/, '').slice(0, 300);
}
