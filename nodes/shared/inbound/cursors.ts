import type { IDataObject } from 'n8n-workflow';

const MOST_REMEMBERED = 100;

/**
 * Up to where the messages of each account were read: by what n8n keeps for the workflow, unless this process
 * has gone further since. n8n hands each request a copy that may be older than the last reading.
 */
export class Cursors {
	/** By place, the cursors that this process reached, the newest last. */
	private readonly reached = new Map<string, string[]>();

	of(place: string, kept: IDataObject, account: string): string | undefined {
		const stored = cursorsIn(kept)[account];
		const own = this.reached.get(place) ?? [];
		const isOlder = stored === undefined || own.includes(stored);
		return isOlder ? (own.at(-1) ?? stored) : stored;
	}

	keep(place: string, kept: IDataObject, account: string, cursor: string): void {
		const own = this.reached.get(place) ?? [];
		this.reached.set(place, [...own, cursor].slice(-MOST_REMEMBERED));
		kept.cursors = { ...cursorsIn(kept), [account]: cursor };
	}
}

function cursorsIn({ cursors }: IDataObject): Record<string, string> {
	return (cursors ?? {}) as Record<string, string>;
}
