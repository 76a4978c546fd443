/**
 * What runs and must not outlive this process. Everything started is added here with the function
 * that stops it, and taken off when it has ended by itself.
 */
const running = new Set();

/** Resolves when the person asks to stop (Ctrl-C, a closed terminal, a kill). */
export const stopAsked = new Promise((resolve) => {
	let asked = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			if (asked) {
				for (const thing of running) thing.kill();
				process.exit(130);
			}
			asked = true;
			resolve(signal);
		});
	}
});

/**
 * @param {{ stop: () => unknown, kill: () => unknown }} thing `stop` ends it in order, `kill` at once
 * @returns {() => void} takes it off again
 */
export function untilStopped(thing) {
	running.add(thing);
	return () => running.delete(thing);
}

/** Stops everything that runs, the newest first. */
export async function stopAll() {
	for (const thing of [...running].reverse()) {
		running.delete(thing);
		await Promise.resolve()
			.then(() => thing.stop())
			.catch(() => thing.kill());
	}
}
