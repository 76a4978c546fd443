/** How one piece of work ended. */
export type Outcome<T> = { done: T } | { failed: unknown };

/**
 * Works on 0 to `count - 1`, so many at the same time, and gives the outcomes in order. Where
 * `stopAtFailure` is set, nothing new is begun once one has failed; what runs is awaited.
 */
export async function inOrder<T>(
	count: number,
	parallel: number,
	stopAtFailure: boolean,
	work: (index: number) => Promise<T>,
): Promise<Array<Outcome<T>>> {
	const outcomes: Array<Outcome<T>> = [];
	let next = 0;
	let stopped = false;
	const worker = async () => {
		while (next < count && !stopped) {
			const index = next++;
			try {
				outcomes[index] = { done: await work(index) };
			} catch (failed) {
				outcomes[index] = { failed };
				stopped ||= stopAtFailure;
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(parallel, count) }, worker));
	return outcomes;
}
