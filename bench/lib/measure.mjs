/** Wall time and CPU time of one piece of work, in milliseconds. */
export async function measure(work) {
	globalThis.gc?.();
	const cpuBefore = process.cpuUsage();
	const before = performance.now();
	await work();
	const wall = performance.now() - before;
	const { user, system } = process.cpuUsage(cpuBefore);
	return { wall, cpu: (user + system) / 1000 };
}

/** The middle one of several numbers. */
export function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
