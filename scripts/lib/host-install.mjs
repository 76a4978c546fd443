import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, statfsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { needRegistry, npm, npmFailure } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { say, step } from './progress.mjs';
import { runCommand } from './run-command.mjs';

const FILES = ['package.json', 'package-lock.json'];
/** Written last: a folder without it is a half install. */
const DONE = 'complete.json';
const NEEDED_GIGABYTES = 5;
const OLDEST_NODE = 24;

/**
 * @typedef {object} Host
 * @property {string} folder
 * @property {string} version of n8n
 * @property {string} node the program that runs n8n
 * @property {string} n8n n8n's start script
 */

/**
 * The pinned n8n of host/, installed once for every clone that asks for the same lock.
 *
 * @returns {Promise<Host>}
 */
export async function installHost() {
	const folder = hostFolder();
	const ready = await openHost(folder);
	if (ready) return ready;

	const waits = (pid) => say(`Another start (process ${pid}) installs n8n; waiting ...`);
	return await withLock(`${folder}.lock`, waits, async () => {
		const other = await openHost(folder, { tell: true });
		if (other) return other;
		await clearLeftovers(folder);
		return await install(folder);
	});
}

/** The folder's name is made from what is installed in it, so a new lock makes a new folder. */
function hostFolder() {
	const hash = createHash('sha256');
	for (const name of FILES) hash.update(readFileSync(join(root, 'host', name)));
	hash.update(`${process.platform}-${process.arch}`);
	return join(cacheFolder(), `host-${hash.digest('hex').slice(0, 12)}`);
}

/** A finished install, or nothing: a damaged one is told and installed again. */
async function openHost(folder, { tell = false } = {}) {
	if (!existsSync(join(folder, DONE))) return undefined;
	const done = JSON.parse(readFileSync(join(folder, DONE), 'utf8'));
	const version = done.version;
	const node = resolve(folder, done.node);
	const missing = [node, startScript(folder), sqliteBinding(folder)].find(
		(path) => !existsSync(path),
	);
	if (!missing) return { folder, version, node, n8n: startScript(folder) };
	if (tell) say(`The installed n8n is broken (${missing} is missing); installing it again.`);
	return undefined;
}

async function install(folder) {
	const temporary = `${folder}.${randomUUID()}`;
	await mkdir(temporary, { recursive: true });
	try {
		needDisk(temporary);
		for (const name of FILES) copyFileSync(join(root, 'host', name), join(temporary, name));
		await step('Installing n8n (once; 3 GB, some minutes)', async () => {
			await needRegistry('Installing n8n');
			const { code, output } = await npm(['install', '--ignore-scripts', '--omit=dev'], {
				cwd: temporary,
			});
			if (code !== 0) throw npmFailure('Installing n8n', output);
		});
		const node = await findNode(temporary);
		await step("Compiling n8n's SQLite (once)", async () => await compileSqlite(temporary, node));
		const version = await check(temporary, node);
		await writeFile(
			join(temporary, DONE),
			JSON.stringify({ version, node: inside(temporary, node) }),
		);
		await rm(folder, { recursive: true, force: true });
		await rename(temporary, folder);
		return await openHost(folder);
	} catch (error) {
		await rm(temporary, { recursive: true, force: true });
		throw error;
	}
}

/** The pinned Node where its package runs on this machine, else this one if it is new enough. */
async function findNode(folder) {
	const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	for (const name of Object.keys(optionalDependencies)) {
		const path = join(folder, 'node_modules', name, 'bin', program);
		if (existsSync(path) && (await runs(path))) return path;
	}
	if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath;
	throw new Failure(
		`n8n needs Node ${OLDEST_NODE} and npm has none for ${process.platform}-${process.arch}: start with Node ${OLDEST_NODE} or later (this is ${process.version}).`,
	);
}

async function runs(node) {
	const { code } = await runCommand(node, ['--version']).catch(() => ({ code: 1 }));
	return code === 0;
}

/** The pinned Node moves with its folder, another stays where it is. */
function inside(folder, path) {
	return path.startsWith(folder) ? relative(folder, path) : path;
}

/** SQLite is n8n's one native module without which it does not start. */
async function compileSqlite(folder, node) {
	const home = dirname(dirname(node));
	const headers = existsSync(join(home, 'include', 'node', 'node.h'));
	const { code, output } = await npm(['rebuild', 'sqlite3', '--ignore-scripts=false'], {
		cwd: folder,
		node,
		env: {
			...process.env,
			PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
			...(headers && { npm_config_nodedir: home }),
		},
	});
	if (code === 0 && existsSync(sqliteBinding(folder))) return;
	const tools = /find Python|not found: make|make.*ENOENT|g\+\+|Visual Studio|xcode/i.test(output);
	if (tools) {
		throw new Failure(
			"Compiling n8n's SQLite failed: it needs Python 3, make and a C++ compiler (on Debian: apt-get install python3 make g++).",
		);
	}
	throw npmFailure("Compiling n8n's SQLite", output);
}

/** Runs what was installed, so that a broken install is told here and not at n8n's start. */
async function check(folder, node) {
	const sqlite = await runCommand(node, ['-e', 'require("sqlite3")'], { cwd: folder });
	if (sqlite.code !== 0) {
		throw new Failure(`The install of n8n is broken: SQLite does not load (${lastLine(sqlite)}).`);
	}
	const n8n = await runCommand(node, [startScript(folder), '--version'], { cwd: folder });
	if (n8n.code !== 0) {
		throw new Failure(`The install of n8n is broken: it does not run (${lastLine(n8n)}).`);
	}
	return n8n.stdout.trim();
}

function needDisk(folder) {
	const { bavail, bsize } = statfsSync(folder);
	const free = (bavail * bsize) / 1e9;
	if (free < NEEDED_GIGABYTES) {
		throw new Failure(
			`Installing n8n needs ${NEEDED_GIGABYTES} GB of free disk in ${dirname(folder)}; there are ${free.toFixed(1)} GB.`,
		);
	}
}

/** Half installs of starts that were killed: nobody else is installing, the lock is ours. */
async function clearLeftovers(folder) {
	const parent = dirname(folder);
	const prefix = `${folder.slice(parent.length + 1)}.`;
	for (const name of await readdir(parent)) {
		if (name.startsWith(prefix) && !name.endsWith('.lock')) {
			await rm(join(parent, name), { recursive: true, force: true });
		}
	}
}

function startScript(folder) {
	return join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
}

function sqliteBinding(folder) {
	return join(folder, 'node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
}

function lastLine({ output }) {
	const lines = output.split('\n').filter((line) => /error|cannot|not /i.test(line));
	return (lines[0] ?? output.trim().split('\n').at(-1) ?? '').trim().slice(0, 200);
}
