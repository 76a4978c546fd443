import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Caller } from '../api/call';
import { CREDENTIAL, stopIfCancelled } from '../api/call';
import type { WeComCredentials } from '../api/types';
import type { Outcome } from './in-order';
import { inOrder } from './in-order';
import { ItemWithFiles } from './item-with-files';
import { joinAnswers } from './join';
import { OperationRun } from './operation-run';
import { entriesOf, results, simplified } from './output';
import { Parameters } from './parameters';
import { leftOut } from './partial';
import { sendParts } from './parts';
import { asNodeError, errorContent, runTogether } from './run-together';
import type { FileResult, Operation, Resource, RunResult } from './types';

const READS_AT_ONCE = 8;
const MOST_AT_ONCE = 50;

interface CommonOptions {
	parallelRequests?: number;
	/** Seconds. */
	timeout?: number;
	timezone?: string;
}

interface NodeSettings {
	/** The type of the node's credential. */
	credential?: string;
}

/** Runs the operation that the form names over all items: every node's `execute`. */
export async function runItems(
	context: IExecuteFunctions,
	resources: Resource[],
	{ credential = CREDENTIAL }: NodeSettings = {},
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const node = context.getNode();
	refuseSecretsForAgents(context, operation);
	const count = context.getInputData().length;
	const credentials = await context.getCredentials<WeComCredentials & IDataObject>(credential);
	const signal = context.getExecutionCancelSignal?.();
	const options = context.getNodeParameter('options', 0, {}) as CommonOptions;
	const parallel = parallelOf(operation, options);
	const parameters = new Parameters(context, operation);
	const settings = {
		operation,
		timezone: timezoneOf(context, operation, options),
		timeout: options.timeout ? options.timeout * 1000 : undefined,
		parallel: operation.reads || operation.runAll ? parallel : 1,
		parallelReads: parallelOf({ reads: true }, options),
	};
	if (operation.runAll) {
		const caller: Caller = { context, credential, credentials, place: { node }, signal };
		return [await runTogether(context, caller, settings, parameters)];
	}
	const outcomes = await inOrder(count, parallel, !context.continueOnFail(), async (itemIndex) => {
		const place = { node, itemIndex };
		const caller: Caller = { context, credential, credentials, place, signal };
		stopIfCancelled(caller);
		const values = parameters.of(itemIndex);
		return await runItem(new OperationRun(context, caller, settings, itemIndex, values));
	});
	tellWhatWasLeftOut(context, outcomes);
	return [outcomes.flatMap((outcome, item) => itemsOf(context, outcome, item))];
}

/** @throws NodeOperationError where the form names an operation that there is not */
export function chosenOperation(context: IExecuteFunctions, resources: Resource[]): Operation {
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

/** The form offers such an operation to no agent; a workflow that was written by hand may still name it. */
function refuseSecretsForAgents(context: IExecuteFunctions, { name, output }: Operation): void {
	const node = context.getNode();
	if (!output?.sensitive || !node.type.endsWith('Tool')) return;
	throw new NodeOperationError(node, `"${name}" is not available to AI agents`, {
		description:
			'What it answers opens something by itself and must not enter the context of a model. Use the node in the workflow instead.',
	});
}

/** @throws NodeOperationError where the option names a time zone that nobody knows */
function timezoneOf(
	context: IExecuteFunctions,
	{ timezone = context.getTimezone() }: Operation,
	{ timezone: chosen }: CommonOptions,
): string {
	if (!chosen) return timezone;
	try {
		return new Intl.DateTimeFormat('en', { timeZone: chosen }).resolvedOptions().timeZone;
	} catch {
		throw new NodeOperationError(context.getNode(), `There is no time zone "${chosen}"`, {
			description: 'Give a name such as Asia/Shanghai under Options → Time Zone.',
		});
	}
}

function parallelOf(
	{ reads }: Pick<Operation, 'reads'>,
	{ parallelRequests }: CommonOptions,
): number {
	const asked = Math.floor(Number(parallelRequests ?? (reads ? READS_AT_ONCE : 1)));
	return Math.min(Math.max(asked || 1, 1), MOST_AT_ONCE);
}

interface ItemResult {
	items: INodeExecutionData[];
	leftOut: string[];
}

async function runItem(run: OperationRun): Promise<ItemResult> {
	const { operation } = run.settings;
	const answer = operation.run ? await operation.run(run) : await answerOf(run);
	if (isFile(answer)) return { items: [await fileItem(run, answer)], leftOut: [] };
	const entries = [answer].flat().map(parted);
	const keep = run.values.simplify === true ? operation.output?.simple : undefined;
	return {
		items: entries.map(({ json, binary }) => ({
			json: keep ? simplified(keep, json) : json,
			...(binary && { binary }),
			pairedItem: { item: run.itemIndex },
		})),
		leftOut: operation.reads ? [] : [...new Set(entries.flatMap(({ json }) => leftOut(json)))],
	};
}

function parted(entry: IDataObject | ItemWithFiles): Pick<INodeExecutionData, 'json' | 'binary'> {
	return entry instanceof ItemWithFiles ? entry : { json: entry };
}

/** What the table alone says: pages, or one call, or several where a list was split. */
async function answerOf(run: OperationRun): Promise<IDataObject[]> {
	const { operation } = run.settings;
	const parts = await run.payloads();
	if (operation.pages) return entriesOf(operation, await run.sendPages(parts[0]));
	return results(operation, joinAnswers(await sendParts(run, parts)));
}

function isFile(answer: RunResult): answer is FileResult {
	return !Array.isArray(answer) && 'file' in answer && typeof answer.file === 'object';
}

async function fileItem(
	run: OperationRun,
	{ json, file }: FileResult,
): Promise<INodeExecutionData> {
	const { prepareBinaryData } = run.context.helpers;
	const binary =
		'stored' in file
			? file.stored
			: await prepareBinaryData(file.content, file.fileName, file.mimeType);
	return { json, binary: { [file.property]: binary }, pairedItem: { item: run.itemIndex } };
}

function itemsOf(
	context: IExecuteFunctions,
	outcome: Outcome<ItemResult> | undefined,
	item: number,
): INodeExecutionData[] {
	if (outcome === undefined) return [];
	if ('done' in outcome) return outcome.done.items;
	const error = asNodeError(context, outcome.failed, item);
	if (!context.continueOnFail()) throw error;
	return [{ json: errorContent(error), pairedItem: { item } }];
}

function tellWhatWasLeftOut(
	context: IExecuteFunctions,
	outcomes: Array<Outcome<ItemResult>>,
): void {
	const told = outcomes.flatMap((outcome) =>
		outcome && 'done' in outcome && outcome.done.leftOut.length > 0 ? [outcome.done.leftOut] : [],
	);
	if (told.length === 0) return;
	const fields = [...new Set(told.flat())].sort().join(', ');
	context.addExecutionHints({
		message: `WeCom did only part of what ${told.length === 1 ? 'one item asks' : `${told.length} items ask`} for. What it left out stands in the output: ${fields}.`,
		type: 'warning',
		location: 'outputPane',
	});
}
