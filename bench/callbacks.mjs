import { setTimeout as sleep } from 'node:timers/promises';
import { load, percentile } from './lib/event-load.mjs';
import { HEADER, KEYS, publishedTrigger, publishedWebhook } from './lib/receiving-workflows.mjs';
import { withN8n } from './lib/with-n8n.mjs';

const A_SECOND = 50;
const EVENTS = A_SECOND * 4;

/** Acknowledging signed, encrypted events through a real n8n, beside n8n's own Webhook node. */
export async function callbacks() {
	return await withN8n(measured);
}

async function measured({ n8n, url }) {
	const ours = await publishedTrigger(n8n, url);
	const bare = await publishedWebhook(n8n, url, 'bare');
	const marker = await publishedWebhook(n8n, url, 'marker', { kept: true });
	const send = async (address, count) => {
		const headers = { [HEADER.name]: HEADER.value };
		const times = await load({ address, keys: KEYS, count, aSecond: A_SECOND, headers });
		await untilIdle(url);
		return times;
	};
	for (const { address } of [ours, bare]) await send(address, 100);
	const theirs = await send(bare.address, EVENTS);
	const before = await marker.number();
	const our = await send(ours.address, EVENTS);
	// Executions are numbered in the order they start, and only events came between the marks.
	const started = (await marker.number()) - before - 1;
	return [
		...beside(50, our, theirs),
		...beside(99, our, theirs),
		{ what: 'events lost', value: Math.max(EVENTS - started, 0), limit: 0 },
		{ what: 'executions more than events', value: Math.max(started - EVENTS, 0), limit: 0 },
	];
}

function beside(percent, our, theirs) {
	const [mine, bare] = [percentile(our, percent), percentile(theirs, percent)];
	const at = `p${percent} at ${A_SECOND} a second`;
	return [
		{ what: `${at}, n8n's Webhook node`, value: bare, unit: ' ms' },
		{ what: `${at}, this trigger`, value: mine, unit: ' ms' },
		{ what: `p${percent} over that of the Webhook node`, value: mine / bare, limit: 1.5 },
	];
}

/** Waits until n8n has worked off what it took on: until it answers at once again. */
async function untilIdle(url) {
	for (let quick = 0; quick < 10; ) {
		const before = performance.now();
		await (await fetch(`${url}/healthz`)).text();
		quick = performance.now() - before < 10 ? quick + 1 : 0;
		await sleep(50);
	}
}
