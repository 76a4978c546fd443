/** Seconds between two signs of life where the output is no terminal. */
const HEARTBEAT = 30;

/** @param {string} line */
export function say(line = '') {
	process.stdout.write(`${line}\n`);
}

/**
 * Runs one long step and shows that it runs: a counter on a terminal, a line now and then in a log,
 * and at the end one line with the seconds it took.
 *
 * @template T
 * @param {string} label what is being done
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
	const begun = performance.now();
	const seconds = () => Math.round((performance.now() - begun) / 1000);
	const terminal = process.stdout.isTTY === true;
	const clear = () => terminal && process.stdout.write('\r\x1b[K');

	if (!terminal) say(`${label} ...`);
	const timer = setInterval(
		() => {
			if (terminal) process.stdout.write(`\r\x1b[K${label} ... ${seconds()} s`);
			else say(`${label} ... ${seconds()} s so far`);
		},
		(terminal ? 1 : HEARTBEAT) * 1000,
	);
	try {
		const result = await work();
		clear();
		say(`${label}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
		return result;
	} catch (error) {
		clear();
		throw error;
	} finally {
		clearInterval(timer);
	}
}
