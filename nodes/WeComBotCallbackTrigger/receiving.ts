import { createHash } from 'node:crypto';

import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { CREDENTIAL } from '../shared/bot/credential';
import type { Frame } from '../shared/bot/frames';
import { kindOf } from '../shared/bot/frames';
import { itemOf } from '../shared/bot/item';
import { isWanted } from '../shared/bot/kinds';
import { openStream, streamOf, streamReply } from '../shared/bot/streams';
import type { CallbackKeys, CallbackQuery } from '../shared/callback';
import { receive, sealJsonReply } from '../shared/callback';
import type { Response } from '../shared/inbound';
import {
	acknowledge,
	ANSWERED,
	awaitReply,
	isRepeat,
	opened,
	orRefuse,
	rawBodyOf,
	REPLY_WITHIN,
	windowOf,
} from '../shared/inbound';

const GIVE_UP_AFTER = 330;

interface Options {
	feedback?: boolean;
	firstText?: string;
	/** Seconds. */
	giveUpAfter?: number;
	lastWords?: string;
	/** Minutes. */
	timestampWindow?: number;
}

/** One callback that was taken. */
interface Taken {
	keys: CallbackKeys;
	nonce: string;
	text: string;
	content: IDataObject;
	options: Options;
	response: Response;
}

/** A message or event starts the workflow; a stream that WeCom asks for is answered as it stands. */
export async function takeBotCallback(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const body = await rawBodyOf(context);
	return await orRefuse(context, async () => {
		const options = context.getNodeParameter('options', {}) as Options;
		const query = context.getQueryData() as CallbackQuery;
		const posted = { query, body, window: windowOf(options), now: Date.now() };
		const taken = await opened(context, CREDENTIAL, (keys) => ({
			keys,
			nonce: String(query.nonce),
			...receive(keys, posted),
		}));
		return await answer(context, { ...taken, options, response: context.getResponseObject() });
	});
}

async function answer(context: IWebhookFunctions, taken: Taken): Promise<IWebhookResponseData> {
	const { content, text, options, response } = taken;
	if (content.msgtype === 'stream') {
		const { id } = (content.stream ?? {}) as { id?: string };
		sendStream(taken, String(id));
		return ANSWERED;
	}
	const frame = frameOf(context, taken);
	const id = frame.headers.req_id;
	const isKnown = isRepeat(context, { text, content, window: windowOf(options) });
	if (isKnown && streamOf(id) && context.getMode() !== 'manual') {
		sendStream(taken, id);
		return ANSWERED;
	}
	const kinds = context.getNodeParameter('kinds', []) as string[];
	if ((isKnown && context.getMode() !== 'manual') || !isWanted(kindOf(frame), kinds)) {
		acknowledge(response);
		return ANSWERED;
	}
	if (content.msgtype === 'event') awaitReply(response);
	else if (context.getNodeParameter('answerBy', 'stream') === 'stream') begin(taken, id);
	else acknowledge(response);
	const item = await itemOf(context, frame, {
		simplify: context.getNodeParameter('simplify', true) as boolean,
		download: context.getNodeParameter('download', true) as boolean,
		aesKey: taken.keys.aesKey,
	});
	return { ...(response.headersSent && ANSWERED), workflowData: [[item]] };
}

function begin(taken: Taken, id: string): void {
	const { firstText = '', giveUpAfter = GIVE_UP_AFTER, lastWords = '…', feedback } = taken.options;
	const endsAt = Date.now() + giveUpAfter * 1000;
	const stream = openStream(id, firstText, { endsAt, lastWords });
	if (feedback) stream.feedback = { id };
	sendStream(taken, id);
}

function sendStream({ keys, nonce, response }: Taken, id: string): void {
	const now = Date.now();
	const sealed = sealJsonReply(keys, streamReply(id, now), { nonce, now });
	response.status(200).type('application/json').send(sealed);
}

/** The callback in the form that the long connection gives, so that a workflow is the same for both. */
function frameOf(context: IWebhookFunctions, { content, text, nonce }: Taken): Frame {
	const isEvent = content.msgtype === 'event';
	const parts = [context.getWorkflow().id, context.getNode().id, content.msgid ?? text];
	const req_id = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
	const before = new Date(Date.now() + REPLY_WITHIN).toISOString();
	return {
		cmd: isEvent ? 'aibot_event_callback' : 'aibot_msg_callback',
		headers: { req_id, ...(isEvent && { nonce, before }) },
		body: content,
	};
}
