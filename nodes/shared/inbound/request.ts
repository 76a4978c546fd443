import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { openEcho, Refusal } from '../callback';
import { sendText } from './answer';
import { opened } from './opened';

/** The trigger has answered by itself. */
export const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };

const DEFAULT_WINDOW_MINUTES = 5;

/** How many seconds a timestamp may differ from the clock, as the option says it. */
export function windowOf({
	timestampWindow = DEFAULT_WINDOW_MINUTES,
}: {
	/** Minutes. */
	timestampWindow?: number;
}): number {
	const minutes = Number(timestampWindow);
	return Number.isFinite(minutes) ? Math.max(0, minutes) * 60 : DEFAULT_WINDOW_MINUTES * 60;
}

/** WeCom verifies the URL: it must get its echo back, decrypted. */
export async function answerEcho(
	context: IWebhookFunctions,
	credential: string,
): Promise<IWebhookResponseData> {
	return await orRefuse(context, async () => {
		const query = context.getQueryData();
		const echo = await opened(context, credential, (keys) => openEcho(keys, query));
		sendText(context.getResponseObject(), 200, echo);
		return ANSWERED;
	});
}

/** The body as it came: n8n's own reading of XML lower-cases the names. */
export async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer | undefined> {
	const request = context.getRequestObject();
	if (!request.rawBody) await request.readRawBody?.();
	return request.rawBody;
}

/** Answers what is not taken with its status, and leaves one line in the log without content. */
export async function orRefuse(
	context: IWebhookFunctions,
	work: () => Promise<IWebhookResponseData>,
): Promise<IWebhookResponseData> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal)) {
			throw new NodeOperationError(context.getNode(), error as Error);
		}
		context.logger.warn(`WeCom callback refused with ${error.status}: ${error.message}`);
		sendText(context.getResponseObject(), error.status, error.message);
		return ANSWERED;
	}
}
