import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopAsked } from './shutdown.mjs';

/** A holder touches its lock file this often, in milliseconds ... */
const TOUCH = 5_000;
/** ... and one that has not for this long is gone, whatever its process id says. */
const GONE = 60_000;

/**
 * Takes a lock that other processes of this machine see.
 *
 * @param {string} file
 * @returns {Promise<{ release: () => Promise<void> } | { holder: number }>} the process that has it
 */
export async function tryLock(file) {
	await mkdir(dirname(file), { recursive: true });
	for (;;) {
		try {
			await writeFile(file, String(process.pid), { flag: 'wx' });
			break;
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
		}
		const holder = await holderOf(file);
		if (holder !== undefined) return { holder };
		// Whoever wins the rename clears the dead lock; then all try again.
		const dead = `${file}.${randomUUID()}`;
		await rename(file, dead).catch(() => {});
		await rm(dead, { force: true });
	}
	const touch = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => {});
	}, TOUCH);
	touch.unref();
	return {
		release: async () => {
			clearInterval(touch);
			await rm(file, { force: true });
		},
	};
}

/**
 * Runs `work` while no other process holds the lock.
 *
 * @template T
 * @param {string} file
 * @param {(holder: number) => void} onWait called once, if another process has it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWait, work) {
	let told = false;
	for (;;) {
		const lock = await tryLock(file);
		if ('release' in lock) {
			try {
				return await work();
			} finally {
				await lock.release();
			}
		}
		if (!told) onWait(lock.holder);
		told = true;
		await Promise.race([sleep(500), stopAsked.then(() => Promise.reject(new Error('Stopped')))]);
	}
}

async function holderOf(file) {
	try {
		const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
		// A lock without a number is being written this moment.
		if (text === '' && Date.now() - mtimeMs < TOUCH) return 0;
		const pid = Number(text);
		return Date.now() - mtimeMs < GONE && lives(pid) ? pid : undefined;
	} catch {
		return undefined;
	}
}

function lives(pid) {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
