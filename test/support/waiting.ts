import './environment';
import { InstanceSettings, validateUrlSignature, WebhookContext, WorkflowExecute } from 'n8n-core';
import type {
	IDataObject,
	INodeType,
	IRun,
	IRunExecutionData,
	IWebhookResponseData,
	IWorkflowBase,
	Workflow,
} from 'n8n-workflow';

import { additionalData } from './additional-data';
import { fromContainer } from './container';
import { CredentialsHelperStandIn } from './credentials-helper';
import type { RunWorkflowOptions, WorkflowRun } from './run';
import { runWorkflow } from './run';
import { startWebhookServer } from './webhook-server';
import type { WebhookRequest } from './webhook-server';

export interface WaitingExecution {
	/** Where n8n is reached, with a slash at the end. */
	baseUrl: string;
	/** The run up to where it waits. */
	asked: WorkflowRun;
	/** What it became: itself at first, then each run that continued it. */
	runs: IRun[];
	/** The time is over: n8n continues it by itself. */
	timeOut(): Promise<void>;
	/** The items that a node gave in its last run. */
	itemsOf(name: string): IDataObject[];
	close(): Promise<void>;
}

type Response = ReturnType<WebhookContext['getResponseObject']>;

/** What n8n keeps of an execution that waits. */
interface Kept {
	workflow: Workflow;
	options: RunWorkflowOptions;
	baseUrl: string;
	runs: IRun[];
}

/** Runs a workflow until it waits, and serves the address at which it is continued, in the way n8n does. */
export async function runUntilWaiting(options: RunWorkflowOptions): Promise<WaitingExecution> {
	const kept = { options, runs: [] } as unknown as Kept;
	const server = await startWebhookServer(
		async (request, response) => await visit(kept, request, response as Response),
	);
	kept.baseUrl = new URL('/', server.url).href;
	const asked = await runWorkflow({ ...options, baseUrl: kept.baseUrl }).catch(async (error) => {
		await server.close();
		throw error;
	});
	kept.workflow = asked.workflow;
	kept.runs.push(asked.run);
	return {
		baseUrl: kept.baseUrl,
		asked,
		runs: kept.runs,
		timeOut: async () => await resume(kept, stored(kept)),
		itemsOf: (name) => {
			const tasks = kept.runs.at(-1)?.data.resultData.runData[name] ?? [];
			return (tasks.at(-1)?.data?.main[0] ?? []).map(({ json }) => json);
		},
		close: server.close,
	};
}

/** The execution as it comes back from the database. */
function stored({ runs }: Kept): IRunExecutionData {
	return JSON.parse(JSON.stringify(runs.at(-1)?.data)) as IRunExecutionData;
}

async function visit(kept: Kept, request: WebhookRequest, response: Response): Promise<void> {
	const url = new URL(request.url, kept.baseUrl);
	const { hmacSignatureSecret } = fromContainer(InstanceSettings);
	const signature = url.searchParams.get('signature') ?? '';
	if (!validateUrlSignature(signature, url, hmacSignatureSecret)) {
		return void response.status(401).send('Invalid token');
	}
	if (kept.runs.at(-1)?.status !== 'waiting') return void response.send('No action required');
	await request.readBody();
	const execution = stored(kept);
	const [waiting] = execution.executionData?.nodeExecutionStack ?? [];
	const result = await answer(kept, execution, request, response);
	const { workflowData, webhookResponse, noWebhookResponse } = result;
	if (workflowData) {
		waiting.data.main = workflowData;
		waiting.metadata = { ...waiting.metadata, forwardAllOutputs: true };
		await resume(kept, execution);
	}
	if (noWebhookResponse) return;
	if (typeof webhookResponse === 'string') response.send(webhookResponse);
	else response.json(webhookResponse);
}

async function answer(
	{ workflow, options, baseUrl }: Kept,
	execution: IRunExecutionData,
	request: WebhookRequest,
	response: Response,
): Promise<IWebhookResponseData> {
	const name = String(execution.resultData.lastNodeExecuted);
	const node = workflow.getNode(name);
	if (!node) throw new Error(`No node ${name}`);
	const nodeType = workflow.nodeTypes.getByNameAndVersion(node.type) as INodeType;
	const webhookDescription = nodeType.description.webhooks?.find(
		({ httpMethod, restartWebhook }) => httpMethod === request.method && restartWebhook,
	);
	const data = dataOf(workflow, options, baseUrl);
	Object.assign(data, { httpRequest: request, httpResponse: response });
	const context = new WebhookContext(
		workflow,
		node,
		data,
		'webhook',
		{ webhookDescription } as never,
		[],
		execution,
	);
	return (await nodeType.webhook?.call(context)) ?? {};
}

async function resume(kept: Kept, execution: IRunExecutionData): Promise<void> {
	const { workflow, options, baseUrl, runs } = kept;
	const data = dataOf(workflow, options, baseUrl);
	runs.push(
		await new WorkflowExecute(data, 'webhook', execution).processRunExecutionData(workflow),
	);
}

function dataOf(workflow: Workflow, options: RunWorkflowOptions, baseUrl: string) {
	return additionalData({
		credentialsHelper: new CredentialsHelperStandIn(options),
		mode: 'webhook',
		workflow: workflow as unknown as IWorkflowBase,
		baseUrl,
	});
}
