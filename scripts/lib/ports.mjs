import { connect, createServer } from 'node:net';
import { Failure } from './failure.mjs';

const HOST = '127.0.0.1';

/**
 * A port that nothing listens on now.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
	const server = await listen(0);
	const { port } = server.address();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/**
 * Whether a server may listen on this port of 127.0.0.1.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
	// Some systems let a second server listen on 127.0.0.1 beside one on all addresses, so ask first.
	if (await answers(port)) return false;
	try {
		const server = await listen(port);
		await new Promise((resolve) => server.close(resolve));
		return true;
	} catch {
		return false;
	}
}

/** Says in one line that a port is taken. */
export async function needFree(port) {
	if (!(await isFree(port))) throw new Failure(busy(port));
}

/** @param {number} port */
export function busy(port) {
	return `Port ${port} is busy: stop what listens there, or choose another with --port.`;
}

/**
 * The port that was asked for, or the first free one from the default upwards.
 *
 * @param {{ asked?: string, usual: number }} wish `asked` as the person wrote it
 * @returns {Promise<number>}
 */
export async function choosePort({ asked, usual }) {
	if (asked !== undefined) {
		const port = Number(asked);
		if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
			throw new Failure(`Port "${asked}" is not a number from 1 to 65535.`);
		}
		await needFree(port);
		return port;
	}
	for (let port = usual; port < usual + 50; port++) {
		if (await isFree(port)) return port;
	}
	return await freePort();
}

function listen(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, HOST, () => resolve(server));
	});
}

function answers(port) {
	return new Promise((resolve) => {
		const socket = connect({ port, host: HOST, timeout: 1000 });
		const settle = (answer) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('connect', () => settle(true));
		socket.once('timeout', () => settle(true));
		socket.once('error', () => settle(false));
	});
}
