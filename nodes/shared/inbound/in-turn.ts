const lines = new Map<string, Promise<unknown>>();

/** Works on the things of one place one after another, whatever becomes of those before. */
export async function inTurn<T>(place: string, work: () => Promise<T>): Promise<T> {
	const before = lines.get(place) ?? Promise.resolve();
	const own = before.then(work, work);
	lines.set(place, own);
	try {
		return await own;
	} finally {
		if (lines.get(place) === own) lines.delete(place);
	}
}
