import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { Backoff } from '../api/backoff';
import { stopIfCancelled } from '../api/call';
import { connectionProblem } from '../api/connection';
import { apiError } from '../api/errors';
import { openFile } from '../api/fetch-file';
import { fileNameIn } from '../api/file-name';
import type { OperationRun } from './operation-run';

/** What n8n keeps as a file, as it comes; the type of the content that its sender named. */
type Content = Exclude<Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0], Buffer> & {
	contentType?: string;
};

const UNKNOWN_TYPE = /octet-stream/i;

interface Wish {
	/** Such as a cookie that WeCom gave with the address. */
	headers?: Record<string, string>;
	/** What to call the file, told the name that came with it. */
	name(own: string | undefined): Promise<string | undefined>;
}

/**
 * Puts the file behind an address that WeCom gave into n8n's store as it comes, so that its size does not
 * count.
 *
 * @throws NodeApiError, after the retries that the case allows
 */
export async function storeFile(
	{ caller, context, settings: { timeout } }: OperationRun,
	url: string,
	{ headers, name }: Wish,
): Promise<IBinaryData> {
	const backoff = new Backoff(caller.signal);
	for (;;) {
		const answer = await openFile(caller, url, { headers, timeout, encoding: 'stream' });
		const content = answer.body as unknown as Content;
		const disposition = answer.headers['content-disposition'] as string | undefined;
		const fileName = await name(fileNameIn(disposition));
		// n8n then takes the type that goes with the name.
		if (UNKNOWN_TYPE.test(content.contentType ?? '')) content.contentType = undefined;
		try {
			return await context.helpers.prepareBinaryData(content, fileName);
		} catch (error) {
			stopIfCancelled(caller);
			if (await backoff.wait()) continue;
			const { message, advice } = connectionProblem(error, url);
			throw apiError(caller.place, { message, advice, details: { method: 'GET' } });
		}
	}
}
