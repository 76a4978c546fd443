import { createHash } from 'node:crypto';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

const LEAST_MEMORY = 15 * 60;
const MOST_IN_PROCESS = 20_000;
const MOST_KEPT = 200;

type Kept = Array<[key: string, until: number]>;

/** Until when, in seconds since 1970, each message counts as known. The oldest comes first. */
const known = new Map<string, number>();

export interface Delivery {
	text: string;
	content: IDataObject;
	/** Seconds for which WeCom's own timestamp would be taken again. */
	window: number;
}

/**
 * Whether this message came before, and from now on it has. What this process took it remembers itself;
 * what n8n keeps for the workflow carries the last ones over a restart.
 */
export function isRepeat(context: IWebhookFunctions, delivery: Delivery): boolean {
	const now = Math.floor(Date.now() / 1000);
	const until = now + Math.max(LEAST_MEMORY, 2 * delivery.window);
	const key = keyOf(delivery);
	const place = placeOf(context, key);
	const kept = context.getWorkflowStaticData('node');
	const before = ((kept.received ?? []) as Kept).filter(([, end]) => end > now);
	const isKnown = (known.get(place) ?? 0) > now || before.some(([other]) => other === key);
	if (isKnown) return true;
	remember(place, until, now);
	kept.received = [...before, [key, until]].slice(-MOST_KEPT) as unknown as IDataObject[];
	return false;
}

/** Takes it back: what came could not be worked on, and is to count when it comes again. */
export function forget(context: IWebhookFunctions, delivery: Delivery): void {
	const key = keyOf(delivery);
	const kept = context.getWorkflowStaticData('node');
	known.delete(placeOf(context, key));
	kept.received = ((kept.received ?? []) as Kept).filter(([other]) => other !== key) as never;
}

function placeOf(context: IWebhookFunctions, key: string): string {
	return `${context.getWorkflow().id}/${context.getNode().id}/${key}`;
}

/**
 * Messages have an id. Events have none: two of them may share sender, second and name (members that are
 * imported, say), so all that the event says tells them apart.
 */
function keyOf({ text, content }: Delivery): string {
	const id = content.MsgId ?? content.msgid;
	const identity = typeof id === 'string' && id !== '' ? `id ${id}` : text;
	return createHash('sha256').update(identity).digest('base64').slice(0, 16);
}

function remember(place: string, until: number, now: number): void {
	known.set(place, until);
	for (const [oldest, end] of known) {
		if (end > now && known.size <= MOST_IN_PROCESS) return;
		known.delete(oldest);
	}
}
