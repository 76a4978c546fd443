import { randomUUID } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

/** What goes over the long connection, either way (page 101463). An answer has no `cmd`. */
export interface Frame {
	cmd?: string;
	headers: {
		req_id: string;
		/** Of an event by callback: what its answer must repeat, and until when WeCom waits for it. */
		nonce?: string;
		before?: string;
	};
	body?: IDataObject;
	errcode?: number;
	errmsg?: string;
}

export const COMMAND = {
	subscribe: 'aibot_subscribe',
	ping: 'ping',
	respond: 'aibot_respond_msg',
	welcome: 'aibot_respond_welcome_msg',
	update: 'aibot_respond_update_msg',
	send: 'aibot_send_msg',
	uploadInit: 'aibot_upload_media_init',
	uploadChunk: 'aibot_upload_media_chunk',
	uploadFinish: 'aibot_upload_media_finish',
} as const;

const CALLBACKS: ReadonlySet<string | undefined> = new Set([
	'aibot_msg_callback',
	'aibot_event_callback',
]);

export function newFrame(cmd: string, body?: IDataObject, requestId?: string): Frame {
	const id = requestId ?? `${cmd}_${randomUUID()}`;
	return { cmd, headers: { req_id: id }, ...(body && { body }) };
}

/** A frame that arrived, or undefined where it is none. */
export function readFrame(data: unknown): Frame | undefined {
	if (typeof data !== 'string') return undefined;
	const frame = jsonParse<Frame | null>(data, { fallbackValue: null });
	return typeof frame?.headers?.req_id === 'string' ? frame : undefined;
}

/** Something happened in a chat, as against the answer to a frame of ours. */
export function isCallback({ cmd }: Frame): boolean {
	return CALLBACKS.has(cmd);
}

/** The name of what happened: a message's type, or an event's name. */
export function kindOf({ body }: Frame): string {
	const type = String(body?.msgtype ?? '');
	if (type !== 'event') return type;
	return String((body?.event as IDataObject | undefined)?.eventtype ?? '');
}

export function isTakeOver(frame: Frame): boolean {
	return kindOf(frame) === 'disconnected_event';
}
