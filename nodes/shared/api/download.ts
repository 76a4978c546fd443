import type { Caller, Download } from './call';
import { exchangeUntilDone } from './call';
import { unreadable } from './errors';
import type { ApiRequest } from './types';

const TOO_LARGE_AT_ONCE = 830002;
// As large as WeCom gives, and a multiple of the 16 bytes that encrypted files come in (page 90254).
const PART = 20 * 1024 * 1024;

/**
 * One call that answers with a file; what is too large for one comes in parts.
 *
 * @throws NodeApiError, for an errcode in place of the file too
 */
export async function download(caller: Caller, request: ApiRequest): Promise<Download> {
	const whole = await exchangeUntilDone(caller, {
		...request,
		download: true,
		expects: [TOO_LARGE_AT_ONCE],
	});
	if (whole.download) return whole.download;
	if (whole.answer?.errcode === TOO_LARGE_AT_ONCE) return await inParts(caller, request);
	throw unreadable(caller.place, request, whole.status);
}

async function inParts(caller: Caller, request: ApiRequest): Promise<Download> {
	const parts: Buffer[] = [];
	let from = 0;
	for (;;) {
		const range = `bytes=${from}-${from + PART - 1}`;
		const { download: part, status } = await exchangeUntilDone(caller, {
			...request,
			download: true,
			range,
		});
		if (!part) throw unreadable(caller.place, request, status);
		parts.push(part.content);
		from += part.content.length;
		const ended = from >= sizeIn(part.contentRange) || part.content.length === 0;
		if (ended) return { ...part, content: Buffer.concat(parts) };
	}
}

/** The size of the whole file in a Content-Range header; without one, what came was all. */
function sizeIn(contentRange: string | undefined): number {
	return Number(/\/(\d+)$/.exec(contentRange ?? '')?.[1] ?? 0);
}
