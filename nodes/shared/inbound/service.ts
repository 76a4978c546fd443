import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { call } from '../api/call';
import { readServiceMessages } from '../api/service-messages';
import { callerOf } from './caller';
import { Cursors } from './cursors';
import { inTurn } from './in-turn';

const EVENT = 'kf_msg_or_event';
/** Seconds by which a message may be older than the first callback that tells of it. */
const JUST_NOW = 5 * 60;

const cursors = new Cursors();

/** Whether this callback only says that a customer service account has something new. */
export function tellsOfServiceMessages({ Event }: IDataObject): boolean {
	return Event === EVENT;
}

/**
 * What is new in the account that the callback names, all pages, each message once. The place up to which it
 * was read moves only when all could be read.
 *
 * @param includeEarlier whether the very first time gives what WeCom still has of the last three days
 * @throws NodeApiError
 */
export async function newServiceMessages(
	context: IWebhookFunctions,
	event: IDataObject,
	includeEarlier: boolean,
): Promise<IDataObject[]> {
	const account = String(event.OpenKfId);
	const place = `${context.getWorkflow().id}/${context.getNode().id}/${account}`;
	return await inTurn(place, async () => {
		const kept = context.getWorkflowStaticData('node');
		const before = cursors.of(place, kept, account);
		const caller = await callerOf(context);
		const { messages, cursor } = await readServiceMessages({
			call: async (request) => await call(caller, request),
			openKfId: account,
			token: String(event.Token ?? ''),
			cursor: before,
		});
		if (cursor) cursors.keep(place, kept, account, cursor);
		const isFirst = before === undefined && !includeEarlier;
		return isFirst ? messages.filter((message) => isSince(message, event)) : messages;
	});
}

function isSince({ send_time: sent }: IDataObject, { CreateTime: told }: IDataObject): boolean {
	return Number(sent) >= Number(told) - JUST_NOW;
}
