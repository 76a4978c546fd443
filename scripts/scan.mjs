import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureLine } from './lib/failure.mjs';
import { packPackage } from './lib/package-install.mjs';
import { root } from './lib/paths.mjs';
import { say } from './lib/progress.mjs';
import { runCommand } from './lib/run-command.mjs';

const ALLOWED =
	/^(package\.json|README\.md|LICENSE\.md|CHANGELOG\.md|dist\/(nodes|credentials|icons)\/.+)$/;
const FORBIDDEN =
	/(^|\/)(tests?|samples?|__tests__|fixtures)\/|\.(test|spec)\.|\.map$|\.tsbuildinfo$/i;
const HOME_FOLDER = /(?<![\w.:/])\/(home|Users)\/[\w.-]+\//;

const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-wecom-suite-scan-'));
try {
	const faults = await faultsOf(folder);
	for (const fault of faults) say(fault);
	say(faults.length === 0 ? 'The package passes the scan' : 'The package does not pass the scan');
	process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
	say(failureLine(error));
	process.exitCode = 1;
} finally {
	await rm(folder, { recursive: true, force: true });
}

async function faultsOf(temporary) {
	if (!existsSync(join(root, 'dist'))) return ['There is no dist: run npm run build first'];
	const tarball = await packPackage(temporary);
	const unpacked = join(temporary, 'unpacked');
	await mkdir(unpacked);
	await runCommand('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
	const files = filesBelow(unpacked);
	return [
		...files.flatMap((file) => faultsOfFile(unpacked, file)),
		...missingClasses(unpacked, files),
		...(await scannerFaults(unpacked)),
	];
}

function filesBelow(start) {
	return readdirSync(start, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(start.length + 1))
		.map((path) => path.replaceAll('\\', '/'));
}

function faultsOfFile(unpacked, file) {
	if (!ALLOWED.test(file)) return [`${file}: does not belong in the package`];
	if (FORBIDDEN.test(file)) return [`${file}: a test, a sample or a map`];
	const text = readFileSync(join(unpacked, file), 'utf8');
	const home = homedir();
	const isLocal = text.includes(root) || (home.length > 5 && text.includes(`${home}/`));
	return isLocal || HOME_FOLDER.test(text) ? [`${file}: holds a path of this machine`] : [];
}

function missingClasses(unpacked, files) {
	const { n8n } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
	return [...n8n.nodes, ...n8n.credentials]
		.filter((path) => !files.includes(path))
		.map((path) => `${path}: in package.json, but not in the package`);
}

/** What n8n's scanner does with a published package: the sources, then the compiled code. */
async function scannerFaults(unpacked) {
	const { analyzePackage, buildScanConfig, SOURCE_FILE_PATTERNS } = await import(
		'@n8n/scan-community-package/scanner/scanner.mjs'
	);
	const config = await buildScanConfig();
	const faults = [];
	for (const [place, patterns] of [
		[root, SOURCE_FILE_PATTERNS],
		[unpacked, ['**/*.js', 'package.json']],
	]) {
		const { passed, message, details } = await analyzePackage(place, patterns);
		if (!passed) faults.push(details ?? message);
		else await sayWarnings(place, patterns, config);
	}
	return faults;
}

// The scanner keeps its warnings to itself where there is no error.
async function sayWarnings(cwd, patterns, overrideConfig) {
	const { ESLint } = await import('eslint');
	const options = { cwd, overrideConfig, overrideConfigFile: true, allowInlineConfig: false };
	const eslint = new ESLint({ ...options, errorOnUnmatchedPattern: false });
	const results = await eslint.lintFiles(patterns);
	if (results.every(({ warningCount }) => warningCount === 0)) return;
	const { format } = await eslint.loadFormatter('stylish');
	say(format(results).replaceAll(`${cwd}/`, ''));
}
