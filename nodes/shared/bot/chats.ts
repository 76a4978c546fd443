import type { IDataObject } from 'n8n-workflow';

import type { Frame } from './frames';

const MOST = 10_000;

/** Which chat each of the last messages came from. */
export class Chats {
	private readonly known = new Map<string, string>();

	remember({ headers, body = {} }: Frame): void {
		const chat = body.chatid ?? (body.from as IDataObject | undefined)?.userid;
		if (typeof chat !== 'string') return;
		this.known.set(headers.req_id, chat);
		const [oldest] = this.known.keys();
		if (this.known.size > MOST) this.known.delete(oldest);
	}

	of(requestId: string): string {
		return this.known.get(requestId) ?? requestId;
	}
}
