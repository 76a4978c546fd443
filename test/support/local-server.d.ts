export interface ReceivedRequest {
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string | undefined>;
	text: string;
	json: unknown;
}

export interface Reply {
	status?: number;
	json?: unknown;
	body?: string | Buffer;
	headers?: Record<string, string>;
	/** Milliseconds before the answer. */
	delay?: number;
	/** Breaks the connection in place of an answer. */
	reset?: boolean;
}

export interface LocalServer {
	url: string;
	/** All so far, in the order they came. */
	requests: ReceivedRequest[];
	/** Resolves when so many requests have come. */
	received(count: number): Promise<void>;
	close(): Promise<void>;
}

/** A real HTTP server on 127.0.0.1; `answer` gets each request and its number, from 1. */
export function startServer(
	answer: (request: ReceivedRequest, number: number) => Reply | Promise<Reply>,
): Promise<LocalServer>;
