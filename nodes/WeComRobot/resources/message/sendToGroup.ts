import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { ownTurn } from '../../../shared/operation/pace';
import { sendParts } from '../../../shared/operation/parts';
import type { Payload } from '../../../shared/operation/payload';
import { messagesOf } from './splitting';

const PACE = { calls: 20, milliseconds: 60_000 };

/** Sends one message, or the several that a long text becomes, as fast as WeCom takes them. */
export async function sendToGroup(run: OperationRun): Promise<IDataObject> {
	return await sendPaced(run, await messagesOf(run));
}

export async function sendPaced(run: OperationRun, messages: Payload[]): Promise<IDataObject> {
	await sendParts(run, messages, async () => await ownTurn(run, PACE));
	return { success: true, ...(messages.length > 1 && { messages: messages.length }) };
}
