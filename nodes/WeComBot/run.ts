import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { BotCredentials } from '../shared/bot/credential';
import { CREDENTIAL } from '../shared/bot/credential';
import type { Operation } from '../shared/operation';
import { Parameters } from '../shared/operation/parameters';
import { payloads } from '../shared/operation/payload';
import { BotItem } from './botItem';
import { stopIfCancelled } from './cancel';
import { resources } from './resources';
import { outletFor } from './outlet';
import { send } from './sending';

/** Sends one message an item, in their order. */
export async function runBotItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context);
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

function chosenOperation(context: IExecuteFunctions): Operation {
	const resource = context.getNodeParameter('resource', 0) as string;
	const operation = context.getNodeParameter('operation', 0) as string;
	const found = resources
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);
	if (found) return found;
	throw new NodeOperationError(
		context.getNode(),
		`There is no operation "${operation}" for the resource "${resource}"`,
		{ description: 'Choose the resource and the operation from the lists again.' },
	);
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
	const error = asNodeError(context, outcome.reason as Error, itemIndex);
	if (!context.continueOnFail()) throw error;
	const { message, description } = error;
	return { error: message, ...(description && { details: description }) };
}

function asNodeError(
	context: IExecuteFunctions,
	reason: Error & { description?: string | null },
	itemIndex: number,
): NodeApiError | NodeOperationError {
	if (reason instanceof NodeApiError || reason instanceof NodeOperationError) return reason;
	const description = reason.description ?? undefined;
	return new NodeOperationError(context.getNode(), reason.message, { description, itemIndex });
}
