import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { runCommand } from './run-command.mjs';

/** Codes of npm and of Node that mean the registry was not reached. */
const NETWORK =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|FETCH_ERROR)\b/;
const CERTIFICATE = /\b(SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|DEPTH_ZERO_\w+)\b/;

/**
 * Runs npm, the one that started this script where there is one.
 *
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, node?: string }} [options] `node` runs npm on another Node
 */
export async function npm(args, { node = process.execPath, ...options } = {}) {
	const cli = npmCli();
	if (!cli)
		throw new Failure('npm was not found: install Node.js with npm, or start with npm start.');
	const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
	return await runCommand(node, [cli, ...args, ...quiet], options);
}

/**
 * Says in one line why npm failed.
 *
 * @param {string} what what was tried
 * @param {string} output what npm printed
 * @returns {Failure}
 */
export function npmFailure(what, output) {
	const network = NETWORK.exec(output)?.[1];
	if (network) {
		return new Failure(
			`${what} failed: the npm registry cannot be reached (${network}). Check the network, or npm's registry and proxy settings.`,
		);
	}
	const certificate = CERTIFICATE.exec(output)?.[1];
	if (certificate) {
		return new Failure(
			`${what} failed: the npm registry's certificate is not trusted (${certificate}). Set NODE_EXTRA_CA_CERTS to your company's certificate.`,
		);
	}
	if (/\bENOSPC\b/.test(output)) return new Failure(`${what} failed: the disk is full.`);
	if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
		return new Failure(`${what} failed: no permission to write. ${firstError(output)}`);
	}
	return new Failure(`${what} failed: ${firstError(output)}`);
}

/** Ends early, in a second, where npm would try for a minute to reach its registry. */
export async function needRegistry(what) {
	const { code, output } = await npm(['ping', '--fetch-retries=0', '--fetch-timeout=20000']);
	// A mirror may not know "ping" at all; only a registry that is not reached counts.
	if (code !== 0 && (NETWORK.test(output) || CERTIFICATE.test(output))) {
		throw npmFailure(what, output);
	}
}

/** npm's own notes are left out; the first line that says something is kept. */
function firstError(output) {
	const lines = output
		.split('\n')
		.map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
		.filter((line) => line && !/^(code|errno|syscall|path|command)\b/.test(line))
		.filter((line) => !/^npm warn\b|complete log of this run|\.log$/i.test(line));
	return (lines[0] ?? 'npm gave no reason').slice(0, 300);
}

function npmCli() {
	const started = process.env.npm_execpath;
	const beside = dirname(process.execPath);
	const candidates = [
		started?.endsWith('npm-cli.js') ? started : undefined,
		join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		...(process.env.PATH ?? '')
			.split(process.platform === 'win32' ? ';' : ':')
			.flatMap((folder) => [
				join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
				join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
				join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
			]),
	];
	return candidates.find((path) => path && existsSync(path));
}
