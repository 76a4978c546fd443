import type { IN8nHttpFullResponse } from 'n8n-workflow';

import { Backoff } from './backoff';
import type { Caller } from './call';
import { stopIfCancelled } from './call';
import type { ConnectionProblem } from './connection';
import { connectionProblem } from './connection';
import { apiError } from './errors';

/** How to ask for a file: what goes with the request, and whether its content comes at once. */
interface Wish {
	timeout?: number;
	headers?: Record<string, string>;
	encoding: 'arraybuffer' | 'stream';
}

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
	const { body } = await openFile(caller, url, { timeout, headers, encoding: 'arraybuffer' });
	return body as Buffer;
}

/** The same as an answer, of which the content may still have to come. */
export async function openFile(
	caller: Caller,
	url: string,
	wish: Wish,
): Promise<IN8nHttpFullResponse> {
	const backoff = new Backoff(caller.signal);
	for (;;) {
		stopIfCancelled(caller);
		const outcome = await get(caller, url, wish);
		if ('body' in outcome) return outcome;
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
	wish: Wish,
): Promise<
	IN8nHttpFullResponse | (Pick<ConnectionProblem, 'message' | 'advice'> & { passing: boolean })
> {
	try {
		const response = (await context.helpers.httpRequest({
			url,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			...wish,
		})) as IN8nHttpFullResponse;
		const { body, statusCode } = response;
		if (statusCode < 400) return response;
		if (wish.encoding === 'stream') (body as { destroy(): void }).destroy();
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
