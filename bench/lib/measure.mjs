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

/** The mean of the lower half of several numbers. */
export function ofBetterHalf(numbers) {
	const lower = numbers.toSorted((a, b) => a - b).slice(0, Math.ceil(numbers.length / 2));
	return lower.reduce((sum, number) => sum + number, 0) / lower.length;
}
