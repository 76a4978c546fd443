import { timing } from './timing';

/** Milliseconds before the next try to come back: about twice as long each time, with jitter. */
export function reconnectDelay(triesBefore: number, random = Math.random()): number {
	const longest = Math.min(timing.firstWait * 2 ** triesBefore, timing.longestWait);
	return longest / 2 + (longest / 2) * random;
}
