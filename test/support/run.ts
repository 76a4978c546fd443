import './environment';
import { WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	ExecutionError,
	ExecutionStatus,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IRun,
	IWorkflowBase,
	NodeExecutionHint,
	OnError,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { additionalData } from './additional-data';
import { CredentialsHelperStandIn } from './credentials-helper';
import type { CredentialUpdate } from './credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from './node-types';
import { START_NAME, START_TYPE, startNodeType } from './start-node';
import type { CredentialOptions } from './types';

export interface WorkflowStep {
	node: INodeType;
	/** The node's name in the workflow; its display name unless given. */
	name?: string;
	parameters?: INodeParameters;
	onError?: OnError;
	/** Other settings of the node, `retryOnFail` or `executeOnce` say. */
	settings?: Partial<INode>;
}

interface RunOptions extends CredentialOptions {
	/** What the start node hands on; one empty item unless given. */
	items?: INodeExecutionData[];
	/** The execution is cancelled as soon as this settles. */
	cancelWhen?: Promise<unknown>;
	timezone?: string;
	mode?: WorkflowExecuteMode;
	/** What the workflow has kept from one execution to the next; the execution writes into it. */
	staticData?: IDataObject;
	/** Where n8n is reached, with a slash at the end. */
	baseUrl?: string;
}

export interface RunNodeOptions extends Omit<WorkflowStep, 'node'>, RunOptions {}

export interface RunWorkflowOptions extends RunOptions {
	/** Nodes in a row, the first behind the start node. */
	steps: WorkflowStep[];
}

export interface NodeRun {
	/** The first output. */
	items: INodeExecutionData[];
	outputs: INodeExecutionData[][];
	/** As n8n records it: the fields of the thrown error, without its class. */
	error?: ExecutionError;
	hints: NodeExecutionHint[];
}

interface ExecutionOutcome {
	status: ExecutionStatus;
	/** Each write to the database that a credential caused. */
	credentialUpdates: CredentialUpdate[];
	/** How often a credential was read from the database. */
	credentialReads: number;
	run: IRun;
	workflow: Workflow;
}

export interface WorkflowRun extends ExecutionOutcome {
	/** By the node's name; a node that was not reached is absent. */
	nodes: Record<string, NodeRun>;
	error?: ExecutionError;
}

export async function runNode(
	node: INodeType,
	{ name, parameters, onError, settings, ...options }: RunNodeOptions = {},
): Promise<NodeRun & ExecutionOutcome> {
	const step = { node, name, parameters, onError, settings };
	const { nodes, error, ...outcome } = await runWorkflow({ ...options, steps: [step] });
	const result = nodes[nameOf(step)] ?? { items: [], outputs: [], hints: [] };
	return { ...result, error: error ?? result.error, ...outcome };
}

export async function runWorkflow({
	steps,
	items = [{ json: {} }],
	cancelWhen,
	timezone = 'Asia/Shanghai',
	mode = 'manual',
	staticData,
	baseUrl,
	...credentialOptions
}: RunWorkflowOptions): Promise<WorkflowRun> {
	const credentialsHelper = new CredentialsHelperStandIn(credentialOptions);
	const workflow = new Workflow({
		id: 'workflow',
		name: 'Workflow',
		nodes: [startNode(), ...steps.map((step) => nodeOf(step, credentialsHelper))],
		connections: inARow([START_NAME, ...steps.map(nameOf)]),
		active: false,
		nodeTypes: new NodeTypesStandIn([
			[START_TYPE, startNodeType(items)],
			...steps.map(({ node }): [string, INodeType] => [typeNameOf(node), node]),
		]),
		settings: { executionOrder: 'v1', timezone },
		staticData,
	});
	const data = additionalData({
		credentialsHelper,
		mode,
		workflow: workflow as unknown as IWorkflowBase,
		baseUrl,
	});
	const execution = new WorkflowExecute(data, mode, createRunExecutionData()).run({
		workflow,
		startNode: workflow.getNode(START_NAME) ?? undefined,
	});
	const cancel = () => execution.cancel();
	cancelWhen?.then(cancel, cancel);
	const run = await execution;
	return {
		nodes: nodeRunsOf(run),
		error: run.data.resultData.error,
		status: run.status,
		credentialUpdates: credentialsHelper.updates,
		credentialReads: credentialsHelper.reads,
		run,
		workflow,
	};
}

function nodeRunsOf(run: IRun): Record<string, NodeRun> {
	const entries = Object.entries(run.data.resultData.runData).map(([name, tasks]) => {
		const task = tasks[tasks.length - 1];
		const outputs = (task.data?.main ?? []).map((output) => output ?? []);
		const result = { items: outputs[0] ?? [], outputs, error: task.error, hints: task.hints ?? [] };
		return [name, result];
	});
	return Object.fromEntries(entries);
}

function startNode(): INode {
	return {
		id: 'start',
		name: START_NAME,
		type: START_TYPE,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
}

function nodeOf(step: WorkflowStep, credentialsHelper: CredentialsHelperStandIn): INode {
	const { node, parameters = {}, onError, settings } = step;
	return {
		id: nameOf(step),
		name: nameOf(step),
		type: typeNameOf(node),
		typeVersion: newestVersionOf(node),
		position: [0, 0],
		parameters,
		onError,
		credentials: credentialsHelper.nodeCredentials(),
		...settings,
	};
}

function nameOf({ name, node }: WorkflowStep): string {
	return name ?? node.description.displayName;
}

function inARow(names: string[]) {
	const pairs = names.slice(1).map((name, index) => [names[index], name]);
	return Object.fromEntries(
		pairs.map(([from, node]) => [from, { main: [[{ node, type: 'main' as const, index: 0 }]] }]),
	);
}
