import { sleep } from 'n8n-workflow';

import { fingerprint } from '../api/account';
import { stopIfCancelled } from '../api/call';
import type { OperationRun } from './operation-run';
import type { Pace } from '../api/pace-slots';
import { nextSlot } from '../api/pace-slots';

const slotsOf = new Map<string, number[]>();

/**
 * Waits until the API takes one more call of an endpoint, the operation's own unless another is named, counted
 * for each credential in this process.
 * A place in the row is taken at once, so that calls beside each other wait for one another.
 */
export async function ownTurn(
	{ caller, settings }: OperationRun,
	pace: Pace,
	path = settings.operation.request.path,
): Promise<void> {
	const now = Date.now();
	forgetOld(now - pace.milliseconds);
	const key = `${fingerprint(caller.credentials)} ${path}`;
	const slots = slotsOf.get(key) ?? [];
	const slot = nextSlot(slots, now, pace);
	slotsOf.set(key, [...slots, slot].slice(-pace.calls));
	try {
		if (slot > now) await sleep(slot - now, caller.signal);
	} catch {
		stopIfCancelled(caller);
	}
}

function forgetOld(before: number): void {
	for (const [key, slots] of slotsOf) {
		if (slots[slots.length - 1] < before) slotsOf.delete(key);
	}
}
