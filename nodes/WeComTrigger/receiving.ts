import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { CallbackQuery } from '../shared/callback';
import { eventIdOf, receive, shaped } from '../shared/callback';
import type { Delivery, Response } from '../shared/inbound';
import {
	acknowledge,
	acknowledgeInTime,
	ANSWERED,
	awaitReply,
	forget,
	isRepeat,
	opened,
	orRefuse,
	rawBodyOf,
	windowOf,
} from '../shared/inbound';
import { itemsOf } from './contents';
import type { Listening } from './listening';
import { isListenedTo } from './listening';
import { replyTicket } from './ticket';
import { answerWaitingCard, clickIn, withoutLink } from './waitingCards';

export const CREDENTIAL = 'weComCallbackApi';

interface Options {
	answerWaitingCards?: boolean;
	ignoreRepeats?: boolean;
	earlierMessages?: boolean;
	/** Minutes. */
	timestampWindow?: number;
}

/** A message or event: acknowledged, and items where the workflow listens to it. */
export async function takeCallback(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const body = await rawBodyOf(context);
	return await orRefuse(context, async () => await take(context, body));
}

async function take(
	context: IWebhookFunctions,
	body: Buffer | undefined,
): Promise<IWebhookResponseData> {
	const response = context.getResponseObject();
	const options = context.getNodeParameter('options', {}) as Options;
	const window = windowOf(options);
	const posted = { query: context.getQueryData() as CallbackQuery, body, window, now: Date.now() };
	const { text, content, keys } = await opened(context, CREDENTIAL, (found) => ({
		...receive(found, posted),
		keys: found,
	}));
	const delivery = { text, content, window };
	const click = options.answerWaitingCards === false ? undefined : clickIn(content);
	if (click) {
		if (isKnown(context, options, delivery)) acknowledge(response);
		else await answerWaitingCard(context, keys, click);
		return ANSWERED;
	}
	const isWanted = isListenedTo(eventIdOf(content), listeningOf(context));
	if (!isWanted || isKnown(context, options, delivery)) {
		acknowledge(response);
		return ANSWERED;
	}
	const message = shaped(withoutLink(content));
	const replies = context.getNodeParameter('respond', 'immediately') === 'reply';
	const fetch = context.getNodeParameter('fetch', []) as string[];
	const takesLong = fetch.length > 0 && !replies;
	const stop = takesLong ? acknowledgeInTime(response) : undefined;
	if (replies) awaitReply(response);
	try {
		const items = await itemsOf(context, message, {
			fetch,
			simplify: context.getNodeParameter('simplify', true) as boolean,
			earlierMessages: options.earlierMessages === true,
		});
		const ticket = replies ? { reply: replyTicket(message, context.getNode()) } : {};
		return started(
			response,
			items.map(({ json, ...rest }) => ({ ...rest, json: { ...json, ...ticket } })),
		);
	} catch (error) {
		// WeCom delivers it again, and then it is no repeat.
		forget(context, delivery);
		throw new NodeOperationError(context.getNode(), error as Error);
	} finally {
		stop?.();
	}
}

/** No items where all that is new had come with an earlier callback. */
function started(response: Response, items: INodeExecutionData[]): IWebhookResponseData {
	if (items.length === 0) {
		acknowledge(response);
		return ANSWERED;
	}
	return { ...(response.headersSent && ANSWERED), workflowData: [items] };
}

/** The test URL takes the same message as often as somebody tries it. */
function isKnown(context: IWebhookFunctions, options: Options, delivery: Delivery): boolean {
	if (options.ignoreRepeats === false || context.getMode() === 'manual') return false;
	return isRepeat(context, delivery);
}

function listeningOf(context: IWebhookFunctions): Listening {
	return {
		listenTo: context.getNodeParameter('listenTo', 'everything') as Listening['listenTo'],
		events: context.getNodeParameter('events', {}) as Listening['events'],
		names: String(context.getNodeParameter('names', '')),
	};
}
