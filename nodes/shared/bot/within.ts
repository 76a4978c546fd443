import { sleep } from 'n8n-workflow';

/**
 * The outcome of a piece of work, if it comes in time.
 *
 * @throws what `late` makes, after so many milliseconds
 */
export async function within<T>(
	milliseconds: number,
	work: Promise<T>,
	late: () => Error,
): Promise<T> {
	const done = new AbortController();
	const limit = async (): Promise<never> => {
		await sleep(milliseconds, done.signal);
		throw late();
	};
	try {
		return await Promise.race([work, limit()]);
	} finally {
		done.abort();
	}
}

/** Waits, or less where the signal comes first; tells whether the whole time has passed. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
	if (signal?.aborted) return false;
	try {
		await sleep(milliseconds, signal);
		return true;
	} catch {
		return false;
	}
}
