import type { IWebhookFunctions } from 'n8n-workflow';

import type { CallbackKeys } from '../callback';
import { keysFrom } from '../callback';

/** Milliseconds. */
const KEPT_FOR = 60_000;

const known = new Map<string, { keys: CallbackKeys; until: number }>();

/**
 * Opens a callback with the keys of the credential. They stay in this process for a minute, since n8n takes
 * some 100 ms to read a credential in a webhook and WeCom waits five seconds for a burst; what they do not
 * open is tried with the credential as it is now. The editor's test URL always reads it.
 */
export async function opened<T>(
	context: IWebhookFunctions,
	credential: string,
	open: (keys: CallbackKeys) => T,
): Promise<T> {
	const { id, credentials } = context.getNode();
	const place = `${context.getWorkflow().id}/${id}/${credentials?.[credential]?.id}`;
	const kept = known.get(place);
	if (kept && kept.until > Date.now() && context.getMode() !== 'manual') {
		const result = openedOrNothing(kept.keys, open);
		if (result) return result.value;
	}
	const keys = keysFrom(await context.getCredentials(credential));
	const value = open(keys);
	known.set(place, { keys, until: Date.now() + KEPT_FOR });
	return value;
}

function openedOrNothing<T>(
	keys: CallbackKeys,
	open: (keys: CallbackKeys) => T,
): { value: T } | undefined {
	try {
		return { value: open(keys) };
	} catch {
		return undefined;
	}
}
