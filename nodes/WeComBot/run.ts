import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { BotCredentials } from '../shared/bot/credential';
import { CREDENTIAL } from '../shared/bot/credential';
import type { Operation } from '../shared/operation';
import { Parameters } from '../shared/operation/parameters';
import { payloads } from '../shared/operation/payload';
import { chosenOperation } from '../shared/operation/run';
import { asNodeError, errorContent } from '../shared/operation/run-together';
import { BotItem } from './botItem';
import { stopIfCancelled } from './cancel';
import { resources } from './resources';
import { outletFor } from './outlet';
import { send } from './sending';

/** Sends one message an item, in their order. */
export async function runBotItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const parameters = new Parameters(context, operation);
	const bot = await context.getCredentials<BotCredentials & IDataObject>(CREDENTIAL);
	const done: INodeExecutionData[] = [];
	for (let item = 0; item < context.getInputData().length; item++) {
		stopIfCancelled(context);
		const work = runItem(context, bot, operation, parameters, item);
		done.push({ json: await outcomeOf(context, work, item), pairedItem: { item } });
	}
	return [done];
}

async function runItem(
	context: IExecuteFunctions,
	bot: BotCredentials,
	operation: Operation,
	parameters: Parameters,
	itemIndex: number,
): Promise<IDataObject> {
	const outlet = outletFor(context, bot, itemIndex);
	const values = parameters.of(itemIndex);
	const item = new BotItem(context, outlet, itemIndex);
	const [{ body }] = await payloads(operation, values, item);
	return await send(context, outlet, { operation, values, body, itemIndex });
}

/** The result of an item, or its error where the execution goes on after errors. */
async function outcomeOf(
	context: IExecuteFunctions,
	work: Promise<IDataObject>,
	itemIndex: number,
): Promise<IDataObject> {
	const [outcome] = await Promise.allSettled([work]);
	if (outcome.status === 'fulfilled') return outcome.value;
	const error = asNodeError(context, outcome.reason, itemIndex);
	if (!context.continueOnFail()) throw error;
	return errorContent(error);
}
