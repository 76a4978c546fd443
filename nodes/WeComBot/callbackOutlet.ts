import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import type { BotCredentials } from '../shared/bot/credential';
import { keysOfBot } from '../shared/bot/credential';
import { COMMAND } from '../shared/bot/frames';
import type { Outlet } from '../shared/bot/outlet';
import { refused } from '../shared/bot/problems';
import { checkedResponseUrl } from '../shared/bot/response-url';
import type { Stream } from '../shared/bot/streams';
import { streamOf } from '../shared/bot/streams';
import { sealJsonReply } from '../shared/callback';
import { frameOfTrigger } from './requestId';

/** The ways of a bot that is called back: the stream WeCom asks for, its response URL, the callback's answer. */
export function callbackOutlet(
	context: IExecuteFunctions,
	bot: BotCredentials,
	itemIndex: number,
): Outlet {
	return {
		pacer: { turn: async () => {} },
		chatOf: (requestId) => requestId,
		request: async (cmd, body, { requestId = '' } = {}) => {
			if (cmd === COMMAND.welcome || cmd === COMMAND.update) {
				return answerCallback(context, bot, body, itemIndex);
			}
			if (cmd !== COMMAND.respond) throw onlyAnswers();
			const stream = streamOf(requestId);
			if (stream) return fill(stream, body);
			return await respondLater(context, bot, body, itemIndex);
		},
	};
}

/** WeCom takes it when it asks for the stream again. */
function fill(stream: Stream, body: IDataObject): IDataObject {
	if (stream.finish) throw finished();
	const text = (body.stream ?? body.markdown) as IDataObject | undefined;
	if (!text && !body.template_card) throw onlyTexts();
	if (body.template_card) stream.card = body.template_card as IDataObject;
	if (text) stream.content = String(text.content ?? '');
	stream.finish = body.stream ? text?.finish === true : true;
	return {};
}

/** One answer, within an hour, at the address that came with the message (page 101138). */
async function respondLater(
	context: IExecuteFunctions,
	bot: BotCredentials,
	body: IDataObject,
	itemIndex: number,
): Promise<IDataObject> {
	const { content, finish } = (body.stream ?? {}) as IDataObject;
	if (body.stream && finish !== true) throw notHere();
	const message = body.stream ? { msgtype: 'markdown', markdown: { content } } : body;
	if (!message.markdown && !message.template_card) throw onlyTexts();
	const { response_url: given } = frameOfTrigger(context, itemIndex)?.body ?? {};
	if (given === undefined) throw notHere();
	const answer = (await context.helpers.httpRequest({
		method: 'POST',
		url: checkedResponseUrl(given, bot.baseUrl),
		body: message,
		json: true,
		disableFollowRedirect: true,
	})) as { errcode?: number; errmsg?: string };
	if (answer.errcode) throw refused({ headers: { req_id: '' }, ...answer });
	return {};
}

/** Welcomes and updates of a card are the answer to the callback itself. */
function answerCallback(
	context: IExecuteFunctions,
	bot: BotCredentials,
	body: IDataObject,
	itemIndex: number,
): IDataObject {
	const headers = frameOfTrigger(context, itemIndex)?.headers;
	if (headers?.nonce === undefined) throw notHere();
	if (Date.now() > Date.parse(headers.before ?? '')) throw tooLate();
	const options = { nonce: headers.nonce, now: Date.now() };
	context.sendResponse({
		// A text, as n8n would make its own JSON of an object; as bytes, since a text can lose a race.
		body: Buffer.from(sealJsonReply(keysOfBot(bot), body, options)),
		headers: { 'content-type': 'application/json' },
		statusCode: 200,
	});
	return {};
}

const onlyAnswers = () =>
	new UserError('A bot that is called back can only answer', {
		description:
			'Files and unasked messages go over the long connection: set the bot up with it, and use the WeCom Bot Trigger.',
	});

const onlyTexts = () =>
	new UserError('This way takes text and cards only', {
		description:
			'Images, files, voice and video go over the long connection: set the bot up with it, and use the WeCom Bot Trigger.',
	});

const notHere = () =>
	new UserError('There is nothing here that this could answer', {
		description:
			'A growing answer is kept in the process that received the message, for ten minutes: in queue mode, or for one answer later, set Answer By of the WeCom Bot Callback Trigger to Response URL and send the finished text alone.',
	});

const finished = () =>
	new UserError('The answer is finished already', {
		description: 'WeCom takes no more of it. Turn Finish off for all texts but the last.',
	});

const tooLate = () =>
	new UserError('WeCom no longer waits for this answer', {
		description: 'Welcomes and updates of a card must come within 4.5 seconds. Nothing was sent.',
	});
