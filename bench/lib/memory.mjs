import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGABYTE = 1024 * 1024;
const BETWEEN = 250;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc');

const objects = ({ heapUsed }) => heapUsed;

/** For work on files, whose content lies outside the heap. */
export const objectsAndBuffers = ({ heapUsed, external }) => heapUsed + external;

/** What is reachable now, in megabytes. */
function held(counted) {
	collect();
	return counted(process.memoryUsage()) / MEGABYTE;
}

/**
 * What some work holds on to, in megabytes above what was there before: at most while it runs, and for as
 * long as its result is kept. Collecting again and again slows the work: its time means nothing.
 */
export async function memoryOf(work, counted = objects) {
	const before = held(counted);
	let most = before;
	const sampling = setInterval(() => (most = Math.max(most, held(counted))), BETWEEN);
	const result = await work();
	clearInterval(sampling);
	const after = held(counted);
	return { kept: after - before, most: Math.max(most, after) - before, result };
}
