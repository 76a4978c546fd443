import { createHash } from 'node:crypto';

import type {
	IDataObject,
	IExecuteResponsePromiseData,
	ITriggerFunctions,
	ITriggerResponse,
	UserError,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Listener } from '../shared/bot/connection';
import { CREDENTIAL } from '../shared/bot/credential';
import type { Frame } from '../shared/bot/frames';
import { kindOf } from '../shared/bot/frames';
import type { ItemSettings } from '../shared/bot/item';
import { itemOf } from '../shared/bot/item';
import { isWanted } from '../shared/bot/kinds';
import { heldConnection, listen } from '../shared/bot/registry';
import { timing } from '../shared/bot/timing';
import type { TravellingAnswer } from '../shared/bot/travel';
import { answerIn } from '../shared/bot/travel';
import type { Bot } from '../shared/bot/types';
import { pause } from '../shared/bot/within';

interface Settings extends ItemSettings {
	kinds: string[];
}

export async function startListening(context: ITriggerFunctions): Promise<ITriggerResponse> {
	const bot = await context.getCredentials<Bot & IDataObject>(CREDENTIAL);
	const settings: Settings = {
		kinds: context.getNodeParameter('kinds', []) as string[],
		simplify: context.getNodeParameter('simplify', true) as boolean,
		download: context.getNodeParameter('download', true) as boolean,
	};
	const testing = context.getMode() === 'manual';
	let leave = () => {};
	let heard = false;
	let left = false;

	const listener: Listener = {
		receive: (frame) => {
			if (left || !isWanted(kindOf(frame), settings.kinds)) return;
			heard = true;
			handOn(context, bot, frame, settings).catch((error: UserError) =>
				tell(context, nodeError(context, error)),
			);
		},
		end: (reason) => {
			if (left) return;
			tell(context, nodeError(context, reason));
		},
	};
	const start = async () => {
		leave = await asNodeError(context, listen(bot, listener));
		if (left) leave();
	};
	const closeFunction = async () => {
		if (left) return;
		left = true;
		if (testing && heard) void pause(timing.afterTest).then(leave);
		else leave();
	};
	if (testing) return { closeFunction, manualTriggerFunction: start };
	await start();
	return { closeFunction };
}

async function handOn(
	context: ITriggerFunctions,
	bot: Bot,
	frame: Frame,
	settings: ItemSettings,
): Promise<void> {
	const item = await itemOf(context, frame, settings);
	const response = context.helpers.createDeferredPromise<IExecuteResponsePromiseData>();
	// In a test run n8n puts `emit` into place only after `trigger` has come back.
	context.emit([[item]], response, undefined, deduplicationKey(context, frame));
	const answer = answerIn(await response.promise);
	if (answer) await pass(bot, answer);
}

/** Sends what an execution in a worker of the queue answered. */
async function pass(bot: Bot, { cmd, body, requestId }: TravellingAnswer): Promise<void> {
	const connection = heldConnection(bot);
	const chat = requestId ? connection.chatOf(requestId) : String(body.chatid);
	await connection.pacer.turn(chat);
	await connection.request(cmd, body, { requestId, repeatable: body.msgtype === 'stream' });
}

/** WeCom may deliver a message twice; n8n starts one execution for a key. */
function deduplicationKey(context: ITriggerFunctions, { body }: Frame): string | undefined {
	const messageId = body?.msgid;
	if (typeof messageId !== 'string') return undefined;
	const parts = [context.getWorkflow().id, context.getNode().id, messageId];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Records a failed execution, which also runs the error workflow. `emitError` would have n8n start the
 * trigger again and again, and so fight for the connection with whoever took it over.
 */
function tell(context: ITriggerFunctions, error: NodeOperationError): void {
	if (typeof context.saveFailedExecution === 'function') context.saveFailedExecution(error);
	else context.logger.error(error.message, { description: error.description });
}

async function asNodeError<T>(context: ITriggerFunctions, work: Promise<T>): Promise<T> {
	const [outcome] = await Promise.allSettled([work]);
	if (outcome.status === 'fulfilled') return outcome.value;
	throw nodeError(context, outcome.reason as UserError);
}

function nodeError(context: ITriggerFunctions, { message, description }: UserError) {
	const told = description ?? undefined;
	return new NodeOperationError(context.getNode(), message, { description: told });
}
