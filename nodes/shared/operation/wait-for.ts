import { sleep } from 'n8n-workflow';

import { stopIfCancelled } from '../api/call';
import type { OperationRun } from './operation-run';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 10_000;

/**
 * Asks again and again, with longer and longer pauses, until there is an answer or the time is up.
 *
 * @param ask gives undefined while there is none
 * @returns undefined where the time is up
 */
export async function waitFor<T>(
	{ caller }: OperationRun,
	seconds: number,
	ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
	const end = Date.now() + seconds * 1000;
	for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
		const answer = await ask();
		const left = end - Date.now();
		if (answer !== undefined || left <= 0) return answer;
		try {
			await sleep(Math.min(pause, left), caller.signal);
		} catch {
			stopIfCancelled(caller);
		}
	}
}
