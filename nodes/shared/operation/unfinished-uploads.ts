const LIFETIME = 60 * 60 * 1000;

/** An upload in blocks: its key, and which blocks are at WeCom. */
export interface BlocksSent {
	uploadKey: string;
	sent: Set<number>;
}

/** Uploads that broke off, by what they upload to where, for the next try in this process. */
const unfinished = new Map<string, BlocksSent & { until: number }>();

export function keepUnfinished(name: string, { uploadKey, sent }: BlocksSent): void {
	const now = Date.now();
	for (const [known, { until }] of unfinished) if (until < now) unfinished.delete(known);
	unfinished.set(name, { uploadKey, sent, until: now + LIFETIME });
}

/** Takes it out: nobody else goes on with it meanwhile. */
export function takeUnfinished(name: string): BlocksSent | undefined {
	const found = unfinished.get(name);
	unfinished.delete(name);
	return found && found.until >= Date.now() ? found : undefined;
}
