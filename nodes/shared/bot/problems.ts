import { UserError } from 'n8n-workflow';

import { adviceFor, PASSING } from '../api/errcodes';
import type { Frame } from './frames';

export const NOT_SUBSCRIBED = 846609;

const CHECK_BOT =
	'Copy the Bot ID and the Secret anew from the WeCom console: the bot (智能机器人) → API mode → long connection (长连接). The token and EncodingAESKey of the callback way are others.';

const KNOWN: Readonly<Record<number, readonly [message: string, advice: string]>> = {
	93019: ['WeCom does not know this Bot ID', CHECK_BOT],
	853000: ['The Secret does not fit the Bot ID', CHECK_BOT],
	45009: [
		'The bot has sent too much',
		'WeCom takes 30 messages a minute and 1,000 an hour in one chat, and 30 uploads a minute. Wait, then send less often.',
	],
	846608: [
		'The stream can no longer be changed',
		'A stream (流式消息) ends ten minutes after its first part. Send a new message instead.',
	],
	[NOT_SUBSCRIBED]: ['WeCom has closed the subscription of the bot', 'Try again in a moment.'],
};

/** WeCom answered a frame with an errcode. */
export function refused({ errcode = 0, errmsg = '' }: Frame): UserError {
	const known = KNOWN[errcode];
	const { message, advice } = known
		? { message: known[0], advice: known[1] }
		: adviceFor(errcode, errmsg);
	const told = errmsg && ` WeCom's answer: ${errmsg}.`;
	return new UserError(`${message} (errcode ${errcode})`, { description: `${advice}${told}` });
}

/** An errcode that may be gone at the next try. */
export function isPassing({ errcode = 0 }: Frame): boolean {
	return PASSING.has(errcode);
}

/** The connection ended before the answer: whether WeCom acted on the frame is not known. */
export const connectionLost = () =>
	new UserError('The connection to WeCom broke before the answer came', {
		description:
			'WeCom may have done it all the same: look at the chat before you send it again. The trigger reconnects by itself.',
	});

export const unanswered = () =>
	new UserError('WeCom did not answer in time', {
		description: 'WeCom may have done it all the same: look at the chat before you send it again.',
	});

export const unreachable = (address: string, seconds: number) =>
	new UserError(`The long connection to ${address} could not be opened`, {
		description: `Check that this n8n server may open WebSocket connections to that address, which do not pass through an HTTP proxy. It was tried for up to ${seconds} seconds.`,
	});

export const notBack = (seconds: number) =>
	new UserError('The long connection of the bot is interrupted', {
		description: `The trigger is reconnecting; it was not back within ${seconds} seconds. Nothing was sent. Try again later.`,
	});

export const takenOver = (botId: string) =>
	new UserError(`Another program has taken over the connection of the bot ${botId}`, {
		description:
			'A bot has one long connection at a time, and a new one cuts off the one before. This one stays off, so that the two do not cut each other off in turn. Stop the other program (another n8n, a test, another service with this Bot ID), then switch this workflow off and on again.',
	});

export const stopped = () =>
	new UserError('The connection of the bot was closed', {
		description: 'The workflow that held it was switched off. Nothing more is sent.',
	});

export const notHeld = (botId: string) =>
	new UserError(`This n8n process holds no connection of the bot ${botId}`, {
		description:
			'The bot sends over the long connection that a WeCom Bot Trigger holds. Publish a workflow with a WeCom Bot Trigger that has this credential, and run this node in the same process. In queue mode workers hold no connection: there this node can answer only what started its own execution, behind a published WeCom Bot Trigger.',
	});

export const onlyOneTravels = () =>
	new UserError('The answer of this execution has been given', {
		description:
			"In queue mode this worker does not hold the bot's connection, and n8n hands one answer of an execution to the process that does. Give one answer an execution (of a stream the finished text alone), or run this workflow without a queue.",
	});

export const uploadStaysHere = () =>
	new UserError('A file cannot be sent from a worker of the queue', {
		description:
			"In queue mode this worker does not hold the bot's connection, over which files are uploaded. Give the media ID of a file that was uploaded before, or send a link.",
	});

export const otherSecret = (botId: string) =>
	new UserError(`The bot ${botId} is connected with another Secret`, {
		description:
			'A workflow of this n8n holds the connection of this bot with a credential whose Secret differs. Use one credential for the bot, or switch that workflow off and on after changing its Secret.',
	});

export const noWebSocket = () =>
	new UserError('This Node.js has no WebSocket', {
		description: 'The long connection needs n8n on Node.js 22 or later.',
	});
