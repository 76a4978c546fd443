/** A request with what n8n's own middleware gives it. */
export interface WebhookRequest {
	method: string;
	url: string;
	readRawBody(): Promise<void>;
	/** Fills `body` from a form or JSON. */
	readBody(): Promise<void>;
}

export interface WebhookServer {
	url: string;
	close(): Promise<void>;
}

/** An HTTP server whose responses have what of Express's n8n and nodes use. */
export function startWebhookServer(
	handle: (request: WebhookRequest, response: unknown) => Promise<void>,
): Promise<WebhookServer>;
