import { sleep } from 'n8n-workflow';

import { fingerprint } from '../api/account';
import { stopIfCancelled } from '../api/call';
import type { Pace } from '../api/slots';
import { Slots } from '../api/slots';
import type { OperationRun } from './operation-run';

const slots = new Slots();

/**
 * Waits until the API takes one more call of an endpoint, the operation's own unless another is named, counted
 * for each credential in this process.
 */
export async function ownTurn(
	{ caller, settings }: OperationRun,
	pace: Pace,
	path = settings.operation.request.path,
): Promise<void> {
	const wait = slots.take(`${fingerprint(caller.credentials)} ${path}`, [pace]);
	try {
		if (wait > 0) await sleep(wait, caller.signal);
	} catch {
		stopIfCancelled(caller);
	}
}
