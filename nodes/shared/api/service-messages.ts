import type { IDataObject } from 'n8n-workflow';

import type { ApiRequest } from './types';

const MOST_A_CALL = 1000;

interface Wanted {
	/** Makes one call of the API. */
	call: (request: ApiRequest) => Promise<IDataObject>;
	openKfId: string;
	/** What a callback of the last ten minutes said; without it WeCom allows few calls. */
	token?: string;
	/** Up to where messages were read; without it from three days ago. */
	cursor?: string;
	/** 0 for AMR, 1 for Silk. */
	voiceFormat?: number;
	/** How many messages at most; without it all. */
	wanted?: number;
}

/**
 * The messages of a customer service account after the cursor, and the cursor that leads on from the last
 * (page 94670). A page may be empty although there are more.
 */
export async function readServiceMessages({
	call,
	openKfId,
	token,
	cursor,
	voiceFormat,
	wanted = Infinity,
}: Wanted): Promise<{ messages: IDataObject[]; cursor: string | undefined }> {
	const messages: IDataObject[] = [];
	let reached = cursor;
	for (;;) {
		const answer = await call({
			method: 'POST',
			path: '/cgi-bin/kf/sync_msg',
			body: {
				open_kfid: openKfId,
				limit: Math.min(MOST_A_CALL, wanted - messages.length),
				...(reached && { cursor: reached }),
				...(token && { token }),
				...(voiceFormat !== undefined && { voice_format: voiceFormat }),
			},
			repeatable: true,
			doc: 94670,
		});
		for (const message of (answer.msg_list ?? []) as IDataObject[]) messages.push(message);
		const next = String(answer.next_cursor ?? '');
		const isOver = Number(answer.has_more ?? 0) === 0 || next === '' || next === reached;
		if (next !== '') reached = next;
		if (isOver || messages.length >= wanted) return { messages, cursor: reached };
	}
}
