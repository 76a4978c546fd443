import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

const OLDEST_NODE = [20, 19];

export function refuseOldNode(version = process.versions.node) {
	const [major, minor] = version.split('.').map(Number);
	const [oldestMajor, oldestMinor] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	throw new Failure(`Node ${OLDEST_NODE.join('.')} or later is needed; this is Node ${version}.`);
}

/**
 * Whether node_modules holds just what package.json and its lock ask for. It reads what npm wrote
 * down, so a fresh checkout or a changed script in package.json does not count as a change.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
	const manifest = readJson(join(folder, 'package.json'));
	const wanted = readJson(join(folder, 'package-lock.json'))?.packages;
	const present = readJson(join(folder, 'node_modules', '.package-lock.json'))?.packages;
	if (!wanted || !present || !asksForTheSame(manifest, wanted[''])) return false;
	return Object.entries(wanted)
		.filter(([path, { optional, devOptional, link }]) => path && !optional && !devOptional && !link)
		.every(
			([path, { version }]) =>
				present[path]?.version === version && existsSync(join(folder, path, 'package.json')),
		);
}

function asksForTheSame(manifest, locked) {
	return ['dependencies', 'devDependencies', 'peerDependencies'].every(
		(kind) => JSON.stringify(sorted(manifest?.[kind])) === JSON.stringify(sorted(locked?.[kind])),
	);
}

function sorted(record = {}) {
	return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}
