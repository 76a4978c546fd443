import type { IDataObject } from 'n8n-workflow';

import { aesKeyProblem, keysFrom, sealReply } from '../../../shared/callback';
import type { CallbackKeys, XmlContent } from '../../../shared/callback';
import type { OperationRun } from '../../../shared/operation';
import type { Ticket } from './ticket';
import { ticketOf } from './ticket';

/** Answers WeCom's request with what the form says, encrypted and signed (page 90241). */
export async function sendReply(run: OperationRun): Promise<IDataObject> {
	if (run.itemIndex > 0) {
		throw run.error(
			'WeCom takes one reply for a callback',
			'Join the items before this node (Aggregate, Limit), or send the others as messages.',
		);
	}
	const ticket = ticketOf(run);
	const keys = keysOf(run, ticket);
	const [{ body }] = await run.payloads();
	const now = Date.now();
	if (now > Date.parse(ticket.before)) {
		tellThatItIsLate(run);
		return { success: false };
	}
	await run.context.sendResponse({
		statusCode: 200,
		headers: { 'content-type': 'application/xml; charset=utf-8' },
		// n8n ends the response itself a moment after a reply; only bytes are sure to be out by then.
		body: Buffer.from(sealReply(keys, contentOf(ticket, body, now), now)),
	});
	return { success: true };
}

function keysOf(run: OperationRun, { credentialId }: Ticket): CallbackKeys {
	const chosen = run.context.getNode().credentials?.weComCallbackApi?.id ?? '';
	if (credentialId !== chosen) {
		throw run.error(
			'The credential is not the one of the WeCom Trigger',
			'Choose the same WeCom Callback API credential here: WeCom cannot open what another one encrypts.',
		);
	}
	const keys = keysFrom(run.caller.credentials as object);
	const problem = aesKeyProblem(keys.aesKey);
	if (problem) throw run.error(problem, 'Correct it in the WeCom Callback API credential.');
	return keys;
}

function contentOf({ to, from }: Ticket, body: IDataObject, now: number): XmlContent {
	const { Articles, ...content } = body as XmlContent & { Articles?: { item: XmlContent[] } };
	return {
		ToUserName: to,
		FromUserName: from,
		CreateTime: Math.floor(now / 1000),
		...content,
		...(Articles && { ArticleCount: Articles.item.length, Articles }),
	};
}

function tellThatItIsLate({ context }: OperationRun): void {
	context.addExecutionHints({
		message:
			'The reply came too late: WeCom waits five seconds and has had an empty answer by then. For an answer that takes longer, send a message to the member (resource Message).',
		type: 'warning',
		location: 'outputPane',
	});
}
