import type { IDataObject, IExecuteFunctions, INodeExecutionData, UserError } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { Caller } from '../api/call';
import type { Settings } from './operation-run';
import { OperationRun } from './operation-run';
import type { Parameters } from './parameters';
import type { JointResult } from './types';

/**
 * An operation that runs once over all items. A result that belongs to no item is paired with none; a
 * failure of the whole, where the workflow may continue, is one item that is paired with all.
 */
export async function runTogether(
	context: IExecuteFunctions,
	caller: Caller,
	settings: Settings,
	parameters: Parameters,
): Promise<INodeExecutionData[]> {
	const indexes = context.getInputData().map((_item, index) => index);
	try {
		const runs = indexes.map(
			(index) => new OperationRun(context, caller, settings, index, parameters.of(index)),
		);
		const results = (await settings.operation.runAll?.(runs)) ?? [];
		return results.map((result) => itemOf(context, result));
	} catch (failed) {
		const error = asNodeError(context, failed);
		if (!context.continueOnFail()) throw error;
		return [{ json: errorContent(error), pairedItem: indexes.map((item) => ({ item })) }];
	}
}

/** @throws what failed, unless the workflow may continue */
function itemOf(
	context: IExecuteFunctions,
	{ json, item, failed }: JointResult,
): INodeExecutionData {
	// An empty list: n8n would pair by position what has none.
	const pairedItem = item === undefined ? [] : { item };
	if (failed === undefined) return { json, pairedItem };
	const error = asNodeError(context, failed, item);
	if (!context.continueOnFail()) throw error;
	// To its error output n8n takes what has nothing beside the error, and adds the content of the item.
	const hasErrorOutput = context.getNode().onError === 'continueErrorOutput';
	return { json: { ...(!hasErrorOutput && json), ...errorContent(error) }, pairedItem };
}

export function asNodeError(
	context: IExecuteFunctions,
	failed: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	const isNodeError = failed instanceof NodeApiError || failed instanceof NodeOperationError;
	const error = isNodeError ? failed : withAdvice(context, failed as UserError);
	if (itemIndex !== undefined) error.context.itemIndex ??= itemIndex;
	return error;
}

function withAdvice(context: IExecuteFunctions, failed: UserError): NodeOperationError {
	const description = failed.description ?? undefined;
	return new NodeOperationError(context.getNode(), failed, { description });
}

/** What stands in an item in place of a result. */
export function errorContent({
	message,
	description,
}: NodeApiError | NodeOperationError): IDataObject {
	return { error: message, ...(description && { details: description }) };
}
