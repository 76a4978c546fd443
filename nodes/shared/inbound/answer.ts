import type { IWebhookFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

/** Milliseconds; WeCom waits five seconds. */
export const REPLY_WITHIN = 4500;

export type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

export function sendText(response: Response, status: number, text: string): void {
	response.status(status).type('text/plain').send(text);
}

/** An empty 200: WeCom takes it, shows nothing and does not repeat. */
export function acknowledge(response: Response): void {
	if (!response.headersSent) response.status(200).end();
}

/**
 * Acknowledges before WeCom's patience ends, should the work take that long; n8n's own answer, an error's too,
 * then finds one sent.
 *
 * @returns what to call when the work is done
 */
export function acknowledgeInTime(response: Response): () => void {
	let done = false;
	void sleep(REPLY_WITHIN).then(() => {
		if (done) return;
		acknowledge(response);
		response.json = () => response;
	});
	return () => {
		done = true;
	};
}

/**
 * Leaves the answer to the workflow. Where it gives none in time, fails or ends without a reply, WeCom
 * gets an empty 200: n8n's own answers in these cases are JSON, which WeCom would take for a failure.
 */
export function awaitReply(response: Response): void {
	response.json = () => {
		acknowledge(response);
		return response;
	};
	void sleep(REPLY_WITHIN).then(() => acknowledge(response));
}
