import type { IDataObject, IN8nHttpFullResponse, IWebhookFunctions } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { CallbackKeys, CardAnswer, CardReceipt } from '../shared/callback';
import { answerInKey, answerKey, sealReply } from '../shared/callback';
import { acknowledge } from '../shared/inbound';

const EVENT = 'template_card_event';
/** Milliseconds: WeCom itself waits five seconds. */
const PATIENCE = 4000;

/** A click on a button that answers a waiting execution. */
export interface Click extends CardAnswer {
	clickedBy: string;
	corp: string;
}

/** The click that a callback tells of, or undefined where it tells of something else. */
export function clickIn(message: IDataObject): Click | undefined {
	const { Event, EventKey, FromUserName, ToUserName } = message;
	const answer = Event === EVENT ? answerInKey(EventKey) : undefined;
	return answer && { ...answer, clickedBy: String(FromUserName), corp: String(ToUserName) };
}

/** The link answers the execution for whoever has it: it goes into no item. */
export function withoutLink(message: IDataObject): IDataObject {
	const click = clickIn(message);
	return click ? { ...message, EventKey: answerKey({ answer: click.answer, url: '' }) } : message;
}

/** Hands a click to the execution that waits for it, and shows on the buttons what became of it. */
export async function answerWaitingCard(
	context: IWebhookFunctions,
	keys: CallbackKeys,
	click: Click,
): Promise<void> {
	const response = context.getResponseObject();
	const outcome = await handOver(context, click);
	if ('text' in outcome) {
		response.type('application/xml').send(newButtonText(keys, click, outcome.text));
		return;
	}
	if (outcome.warning) context.logger.warn(outcome.warning);
	acknowledge(response);
}

/** WeCom's own way to change the card of who clicked: the answer to the click (page 90241). */
function newButtonText(keys: CallbackKeys, { clickedBy, corp }: Click, text: string): string {
	const now = Date.now();
	const content = {
		ToUserName: clickedBy,
		FromUserName: corp,
		CreateTime: Math.floor(now / 1000),
		MsgType: 'update_button',
		Button: { ReplaceName: text },
	};
	return sealReply(keys, content, now);
}

type Outcome = Pick<CardReceipt, 'text'> | { warning?: string };

async function handOver(context: IWebhookFunctions, { url, ...answer }: Click): Promise<Outcome> {
	if (!isOwn(context, url)) return { warning: NOT_OURS };
	const { statusCode, body } = await post(context, url, answer);
	if (statusCode === 401 || statusCode === 403) return { warning: NOT_OURS };
	if (statusCode === 0 || statusCode >= 500) return { warning: NOT_REACHED };
	// Another answer is being recorded, which changes the card.
	if (statusCode === 409) return {};
	const { text } = jsonParse<Partial<CardReceipt>>(String(body), { fallbackValue: {} });
	// n8n answers by itself for an execution that waits no more.
	return { text: typeof text === 'string' ? text : 'No longer open' };
}

const NOT_OURS =
	'A click on a WeCom card was ignored: it answers nothing that this n8n has asked the one who clicked';
const NOT_REACHED =
	'A click on a WeCom card was lost: n8n could not reach the execution that waits for it at its own webhook address';

/** The address must be where this n8n is reached, as the trigger's own is. */
function isOwn(context: IWebhookFunctions, url: string): boolean {
	const own = context.getNodeWebhookUrl('default');
	return own !== undefined && URL.canParse(url) && new URL(url).origin === new URL(own).origin;
}

async function post(
	{ helpers }: IWebhookFunctions,
	url: string,
	{ answer, clickedBy }: Pick<Click, 'answer' | 'clickedBy'>,
): Promise<Pick<IN8nHttpFullResponse, 'statusCode' | 'body'>> {
	try {
		return (await helpers.httpRequest({
			method: 'POST',
			url,
			headers: { accept: 'application/json' },
			body: { answer, clickedBy },
			json: true,
			encoding: 'text',
			timeout: PATIENCE,
			disableFollowRedirect: true,
			ignoreHttpStatusErrors: true,
			returnFullResponse: true,
		})) as IN8nHttpFullResponse;
	} catch {
		return { statusCode: 0, body: '' };
	}
}
