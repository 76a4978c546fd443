import type { IN8nHttpFullResponse } from 'n8n-workflow';

import { Backoff } from './backoff';
import type { Caller } from './call';
import { stopIfCancelled } from './call';
import type { ConnectionProblem } from './connection';
import { connectionProblem } from './connection';
import { apiError } from './errors';

/**
 * The file behind an address that WeCom gave. It goes without the token: the address may lead to a store
 * of files, and only the API itself is to see a token.
 *
 * @param headers such as a cookie that WeCom gave with the address
 * @throws NodeApiError, after the retries that the case allows
 */
export async function fetchFile(
	caller: Caller,
	url: string,
	timeout?: number,
	headers: Record<string, string> = {},
): Promise<Buffer> {
	const backoff = new Backoff(caller.signal);
	for (;;) {
		stopIfCancelled(caller);
		const outcome = await get(caller, url, timeout, headers);
		if (Buffer.isBuffer(outcome)) return outcome;
		if (outcome.passing && (await backoff.wait())) continue;
		throw apiError(caller.place, {
			message: outcome.message,
			advice: outcome.advice,
			details: { method: 'GET' },
		});
	}
}

async function get(
	{ context, place, signal }: Caller,
	url: string,
	timeout: number | undefined,
	headers: Record<string, string>,
): Promise<Buffer | (Pick<ConnectionProblem, 'message' | 'advice'> & { passing: boolean })> {
	try {
		const { body, statusCode } = (await context.helpers.httpRequest({
			url,
			encoding: 'arraybuffer',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			timeout,
			headers,
		})) as IN8nHttpFullResponse;
		if (statusCode < 400) return body as Buffer;
		return {
			message: `The file could not be downloaded (HTTP ${statusCode})`,
			advice: 'WeCom keeps such a file for a few hours only. Ask for it again.',
			passing: statusCode >= 500,
		};
	} catch (error) {
		stopIfCancelled({ place, signal });
		return { ...connectionProblem(error, url), passing: true };
	}
}
