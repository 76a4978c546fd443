import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGABYTE = 1024 * 1024;
const BETWEEN = 250;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc');

/** What is reachable now, in megabytes. */
function held() {
	collect();
	return process.memoryUsage().heapUsed / MEGABYTE;
}

/**
 * What some work holds on to, in megabytes above what was there before: at most while it runs, and for as
 * long as its result is kept. Collecting again and again slows the work: its time means nothing.
 */
export async function memoryOf(work) {
	const before = held();
	let most = before;
	const sampling = setInterval(() => (most = Math.max(most, held())), BETWEEN);
	const result = await work();
	clearInterval(sampling);
	const after = held();
	return { kept: after - before, most: Math.max(most, after) - before, result };
}
