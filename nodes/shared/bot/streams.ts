import type { IDataObject } from 'n8n-workflow';

/** WeCom asks for six minutes; what asks later gets no answer it would show. */
const KEPT_FOR = 10 * 60_000;

/** An answer that grows while WeCom asks for it again and again (page 100719). */
export interface Stream {
	content: string;
	finish: boolean;
	card?: IDataObject;
	feedback?: IDataObject;
}

interface Limits {
	/** Milliseconds since 1970: what is not finished then is ended. */
	endsAt: number;
	/** What is shown where nothing came by then. */
	lastWords: string;
}

/** The streams that this process answers for, by their id, the oldest first. */
const open = new Map<string, { stream: Stream; limits: Limits }>();

export function openStream(id: string, content: string, limits: Limits): Stream {
	const known = open.get(id);
	if (known) return known.stream;
	const stream: Stream = { content, finish: false };
	open.set(id, { stream, limits });
	for (const [oldest, { limits: past }] of open) {
		if (past.endsAt + KEPT_FOR > Date.now()) break;
		open.delete(oldest);
	}
	return stream;
}

export function streamOf(id: string): Stream | undefined {
	return open.get(id)?.stream;
}

/** The passive reply for a stream as it stands (page 101031). A card goes out with one of them. */
export function streamReply(id: string, now: number): IDataObject {
	const held = open.get(id);
	if (!held) return { msgtype: 'stream', stream: { id, finish: true, content: '' } };
	const { stream, limits } = held;
	if (!stream.finish && now >= limits.endsAt) {
		stream.finish = true;
		stream.content ||= limits.lastWords;
	}
	const { content, finish, card, feedback } = stream;
	const shown = { id, finish, content, ...(feedback && { feedback }) };
	delete stream.card;
	return card
		? { msgtype: 'stream_with_template_card', stream: shown, template_card: card }
		: { msgtype: 'stream', stream: shown };
}
