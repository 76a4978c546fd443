import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the condition holds; it is tried for half a minute. */
export async function eventually(condition) {
	for (const until = Date.now() + 30_000; Date.now() < until; await sleep(100)) {
		if (await condition()) return;
	}
	throw new Error('It did not come about within 30 seconds');
}
