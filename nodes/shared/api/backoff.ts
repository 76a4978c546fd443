import { sleep } from 'n8n-workflow';

const TRIES = 3;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/** Waits between tries: three tries, each wait about twice the one before, with jitter. */
export class Backoff {
	private tries = 1;

	constructor(private readonly signal?: AbortSignal) {}

	/** Waits for the next try; false when there is none. */
	async wait(): Promise<boolean> {
		if (this.tries >= TRIES || this.signal?.aborted) return false;
		const longest = Math.min(FIRST_WAIT * 2 ** (this.tries - 1), LONGEST_WAIT);
		this.tries += 1;
		try {
			await sleep(longest / 2 + Math.random() * (longest / 2), this.signal);
			return true;
		} catch {
			return false;
		}
	}
}
