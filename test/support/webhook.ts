import './environment';
import { ExecutionLifecycleHooks, WebhookContext, WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, deepCopy, Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteResponsePromiseData,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IRun,
	IWebhookDescription,
	IWebhookResponseData,
	IWorkflowBase,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { additionalData, EXECUTION_ID } from './additional-data';
import { CredentialsHelperStandIn } from './credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from './node-types';
import type { CredentialOptions } from './types';
import { startWebhookServer } from './webhook-server';
import type { WebhookRequest } from './webhook-server';

export interface WebhookStep {
	node: INodeType;
	name: string;
	parameters?: INodeParameters;
}

export interface WebhookOptions extends CredentialOptions {
	trigger: INodeType;
	parameters?: INodeParameters;
	/** Nodes in a row behind the trigger. */
	steps?: WebhookStep[];
	mode?: WorkflowExecuteMode;
	/** Where n8n is reached, with a slash at the end. */
	baseUrl?: string;
}

export interface ListeningWebhook {
	url: string;
	/** What the trigger started so far: the items of each execution. */
	started: INodeExecutionData[][];
	/** Finished executions. */
	runs: IRun[];
	/** Resolves once an execution has finished. */
	finished: Promise<void>;
	/** The errors that the trigger recorded as failed executions. */
	failures: Error[];
	/** What the trigger logged. */
	log: string[];
	/** What n8n keeps for the workflow. */
	staticData: IDataObject;
	close(): Promise<void>;
}

const TRIGGER_NAME = 'WeCom Trigger';

type ExpressResponse = ReturnType<WebhookContext['getResponseObject']>;

/** Serves a trigger's webhooks over HTTP, and answers and runs what follows in the way n8n does. */
export async function listenWithTrigger(options: WebhookOptions): Promise<ListeningWebhook> {
	let finish = () => {};
	const finished = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const listening = {
		finished,
		started: [],
		runs: [],
		log: [],
		failures: [],
		staticData: {},
	} as unknown as ListeningWebhook;
	const server = await startWebhookServer(async (request, response) => {
		await handle(options, listening, request, response as ExpressResponse);
		if (listening.runs.length > 0) finish();
	});
	return Object.assign(listening, server);
}

async function handle(
	options: WebhookOptions,
	listening: ListeningWebhook,
	request: WebhookRequest,
	response: ExpressResponse,
): Promise<void> {
	const { trigger, mode = 'webhook' } = options;
	const credentialsHelper = new CredentialsHelperStandIn(options);
	const workflow = workflowOf(options, credentialsHelper, listening.staticData);
	const data = additionalData({
		credentialsHelper,
		mode,
		workflow: workflow as unknown as IWorkflowBase,
		baseUrl: options.baseUrl,
	});
	const description = trigger.description.webhooks?.find(
		({ httpMethod }) => httpMethod === request.method,
	);
	const node = workflow.getNode(TRIGGER_NAME);
	if (!description || !node) return void response.status(404).json({ message: 'not registered' });

	await request.readRawBody();
	Object.assign(data, { httpRequest: request, httpResponse: response });
	const webhookData = { webhookDescription: description } as never;
	const context = new WebhookContext(workflow, node, data, mode, webhookData, [], null);
	const warn = (message: string) => listening.log.push(message);
	Object.defineProperty(context, 'logger', { value: { warn } });
	const failures = listening.failures.length;
	const result = await orFailed(
		listening,
		response,
		async () => await trigger.webhook?.call(context),
	);
	const failed = listening.failures.length > failures;
	if (workflow.staticData.__dataChanged && !failed)
		listening.staticData = deepCopy(workflow.staticData);
	if (!result?.workflowData) {
		if (!result?.noWebhookResponse) response.json({ message: 'Webhook call received' });
		return;
	}
	listening.started.push(result.workflowData[0]);
	const responseMode = evaluated(workflow, node, description, mode);
	if (responseMode === 'onReceived' && !result.noWebhookResponse) {
		response.status(200).json(undefined);
	}
	const hooks = new ExecutionLifecycleHooks(
		mode,
		EXECUTION_ID,
		workflow as unknown as IWorkflowBase,
	);
	let answered = responseMode === 'onReceived';
	hooks.addHandler('sendResponse', (sent) => {
		if (answered) return;
		answered = true;
		send(response, sent as IExecuteResponsePromiseData & Answer);
	});
	data.hooks = hooks;
	const run = await execute(workflow, node, data, mode, result.workflowData);
	listening.runs.push(run);
	if (answered || response.headersSent) return;
	if (run.data.resultData.error) response.status(500).json({ message: 'Error in workflow' });
	else response.json(undefined);
}

/** n8n answers a trigger's error with 500, and records a failed execution. */
async function orFailed(
	listening: ListeningWebhook,
	response: ExpressResponse,
	work: () => Promise<IWebhookResponseData | undefined>,
): Promise<IWebhookResponseData | undefined> {
	try {
		return await work();
	} catch (error) {
		listening.failures.push(error as Error);
		response.status(500).json({ message: 'Workflow could not be started' });
		return { noWebhookResponse: true };
	}
}

interface Answer {
	statusCode?: number;
	headers?: Record<string, string>;
	body?: unknown;
}

function send(response: ExpressResponse, { body, headers, statusCode }: Answer): void {
	response.status(statusCode ?? 200);
	for (const [name, value] of Object.entries(headers ?? {})) {
		response.setHeader(name, value);
	}
	if (Buffer.isBuffer(body)) response.end(body);
	else if (typeof body === 'string') response.send(body);
	else response.json(body);
}

function evaluated(
	workflow: Workflow,
	node: INode,
	{ responseMode }: IWebhookDescription,
	mode: WorkflowExecuteMode,
): unknown {
	return workflow.expression.getSimpleParameterValue(node, responseMode, mode, {});
}

async function execute(
	workflow: Workflow,
	node: INode,
	data: ReturnType<typeof additionalData>,
	mode: WorkflowExecuteMode,
	workflowData: INodeExecutionData[][],
): Promise<IRun> {
	const stack = [{ node, data: { main: workflowData }, source: null }];
	const runData = createRunExecutionData({ executionData: { nodeExecutionStack: stack } });
	return await new WorkflowExecute(data, mode, runData).processRunExecutionData(workflow);
}

function workflowOf(
	{ trigger, parameters = {}, steps = [] }: WebhookOptions,
	credentialsHelper: CredentialsHelperStandIn,
	staticData: IDataObject,
): Workflow {
	const chain: WebhookStep[] = [{ node: trigger, name: TRIGGER_NAME, parameters }, ...steps];
	const names = chain.map(({ name }) => name);
	return new Workflow({
		id: 'workflow',
		name: 'Workflow',
		nodes: chain.map((step) => ({
			id: step.name,
			name: step.name,
			type: typeNameOf(step.node),
			typeVersion: newestVersionOf(step.node),
			position: [0, 0],
			parameters: step.parameters ?? {},
			credentials: credentialsHelper.nodeCredentials(),
		})),
		connections: Object.fromEntries(
			names
				.slice(1)
				.map((node, index) => [names[index], { main: [[{ node, type: 'main', index: 0 }]] }]),
		),
		active: true,
		nodeTypes: new NodeTypesStandIn(
			chain.map(({ node }): [string, INodeType] => [typeNameOf(node), node]),
		),
		staticData: deepCopy(staticData),
		settings: { executionOrder: 'v1', timezone: 'Asia/Shanghai' },
	});
}
