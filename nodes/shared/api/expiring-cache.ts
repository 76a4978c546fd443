/** A value and how long it stays usable, in seconds. */
export interface Lasting {
	value: string;
	seconds: number;
}

interface Entry {
	value: string;
	usableUntil: number;
}

const EARLY_SECONDS = 300;

/**
 * Values that expire: tokens and tickets. A value counts as expired five minutes early (or after half
 * its life, if that is shorter), and however many ask at once, it is fetched once.
 */
export class ExpiringCache {
	private readonly entries = new Map<string, Entry>();

	private readonly pending = new Map<string, Promise<string>>();

	peek(key: string): string | undefined {
		const entry = this.entries.get(key);
		return entry && entry.usableUntil > Date.now() ? entry.value : undefined;
	}

	async get(key: string, fetch: () => Promise<Lasting>): Promise<string> {
		const present = this.peek(key);
		if (present !== undefined) return present;
		const running = this.pending.get(key);
		if (running) return await running;
		const started = this.fetchAndKeep(key, fetch);
		this.pending.set(key, started);
		try {
			return await started;
		} finally {
			this.pending.delete(key);
		}
	}

	/** Drops the value, but only if it is still the one that failed: another caller may have renewed it. */
	forget(key: string, failed: string): void {
		if (this.entries.get(key)?.value === failed) this.entries.delete(key);
	}

	private async fetchAndKeep(key: string, fetch: () => Promise<Lasting>): Promise<string> {
		const { value, seconds } = await fetch();
		this.dropExpired();
		const usable = Math.max(seconds - EARLY_SECONDS, seconds / 2);
		this.entries.set(key, { value, usableUntil: Date.now() + usable * 1000 });
		return value;
	}

	private dropExpired(): void {
		for (const key of this.entries.keys()) {
			if (this.peek(key) === undefined) this.entries.delete(key);
		}
	}
}
