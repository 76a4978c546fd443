const PREFIX = 'n8n-answer|';

/** What a click on a button of a card says to the execution that waits for it. */
export interface CardAnswer {
	answer: string;
	/** The receiver's own link, signed by n8n. */
	url: string;
}

/** What the waiting execution says to a click. */
export interface CardReceipt {
	recorded: boolean;
	/** The words for the button from then on. */
	text: string;
}

/** The key of such a button, which WeCom's callback brings back (pages 90236 and 90240). */
export function answerKey({ answer, url }: CardAnswer): string {
	return `${PREFIX}${answer}|${url}`;
}

/** What a button's key says, or undefined where it is a key of another kind. */
export function answerInKey(key: unknown): CardAnswer | undefined {
	if (typeof key !== 'string' || !key.startsWith(PREFIX)) return undefined;
	const [answer, ...url] = key.slice(PREFIX.length).split('|');
	return { answer, url: url.join('|') };
}
