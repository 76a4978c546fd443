import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { CallbackKeys, CallbackQuery } from '../shared/callback';
import { eventIdOf, keysFrom, openEcho, receive, Refusal, shaped } from '../shared/callback';
import { acknowledge, awaitReply, replyTicket, sendText } from './answer';
import { simplified } from './item';
import type { Listening } from './listening';
import { isListenedTo } from './listening';
import type { Delivery } from './repeats';
import { isRepeat } from './repeats';

const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };
const DEFAULT_WINDOW_MINUTES = 5;

interface Options {
	ignoreRepeats?: boolean;
	/** Minutes. */
	timestampWindow?: number;
}

/** WeCom verifies the URL: it must get its echo back, decrypted. */
export async function answerEcho(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const keys = await keysOf(context);
	return orRefuse(context, () => {
		sendText(context.getResponseObject(), 200, openEcho(keys, context.getQueryData()));
		return ANSWERED;
	});
}

/** A message or event: acknowledged, and an item where the workflow listens to it. */
export async function takeCallback(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const keys = await keysOf(context);
	const body = await rawBodyOf(context);
	return orRefuse(context, () => take(context, keys, body));
}

function take(
	context: IWebhookFunctions,
	keys: CallbackKeys,
	body: Buffer | undefined,
): IWebhookResponseData {
	const response = context.getResponseObject();
	const options = context.getNodeParameter('options', {}) as Options;
	const window = windowOf(options);
	const query = context.getQueryData() as CallbackQuery;
	const { text, content } = receive(keys, { query, body, window, now: Date.now() });
	const isWanted = isListenedTo(eventIdOf(content), listeningOf(context));
	if (!isWanted || isKnown(context, options, { text, content, window })) {
		acknowledge(response);
		return ANSWERED;
	}
	const message = shaped(content);
	const json = context.getNodeParameter('simplify', true) ? simplified(message) : message;
	if (context.getNodeParameter('respond', 'immediately') !== 'reply') return started(json);
	awaitReply(response);
	return started({ ...json, reply: replyTicket(message, context.getNode()) });
}

/** The test URL takes the same message as often as somebody tries it. */
function isKnown(context: IWebhookFunctions, options: Options, delivery: Delivery): boolean {
	if (options.ignoreRepeats === false || context.getMode() === 'manual') return false;
	return isRepeat(context, delivery);
}

function started(json: IDataObject): IWebhookResponseData {
	return { workflowData: [[{ json }]] };
}

async function keysOf(context: IWebhookFunctions): Promise<CallbackKeys> {
	return keysFrom(await context.getCredentials('weComCallbackApi'));
}

function listeningOf(context: IWebhookFunctions): Listening {
	return {
		listenTo: context.getNodeParameter('listenTo', 'everything') as Listening['listenTo'],
		events: context.getNodeParameter('events', {}) as Listening['events'],
		names: String(context.getNodeParameter('names', '')),
	};
}

/** Seconds. */
function windowOf({ timestampWindow = DEFAULT_WINDOW_MINUTES }: Options): number {
	const minutes = Number(timestampWindow);
	return Number.isFinite(minutes) ? Math.max(0, minutes) * 60 : DEFAULT_WINDOW_MINUTES * 60;
}

/** The body as it came: n8n's own reading of XML lower-cases the names. */
async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer | undefined> {
	const request = context.getRequestObject();
	if (!request.rawBody) await request.readRawBody?.();
	return request.rawBody;
}

function orRefuse(
	context: IWebhookFunctions,
	work: () => IWebhookResponseData,
): IWebhookResponseData {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Refusal)) {
			throw new NodeOperationError(context.getNode(), error as Error);
		}
		context.logger.warn(`WeCom callback refused with ${error.status}: ${error.message}`);
		sendText(context.getResponseObject(), error.status, error.message);
		return ANSWERED;
	}
}
