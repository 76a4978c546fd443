import type { Lasting } from '../api/expiring-cache';
import { ExpiringCache } from '../api/expiring-cache';
import { accountOf } from '../api/account';
import type { OperationRun } from './operation-run';

const values = new ExpiringCache();

/**
 * A value that WeCom gives for a while and counts how often it is asked for, such as a ticket: kept for
 * the credential as its token is, and fetched once however many items ask for it.
 */
export async function cached(
	{ caller }: OperationRun,
	kind: string,
	fetch: () => Promise<Lasting>,
): Promise<string> {
	return await values.get(`${accountOf(caller.credentials).key} ${kind}`, fetch);
}
