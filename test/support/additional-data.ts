import './environment';
import { ExecutionLifecycleHooks } from 'n8n-core';
import type {
	ICredentialsHelper,
	INodeParameters,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';

const BASE_URL = 'http://127.0.0.1:5678/';

export const EXECUTION_ID = '1';

interface AdditionalDataOptions {
	credentialsHelper: ICredentialsHelper;
	workflow?: IWorkflowBase;
	mode?: WorkflowExecuteMode;
	currentNodeParameters?: INodeParameters;
	/** Where n8n is reached, with a slash at the end. */
	baseUrl?: string;
}

export function additionalData({
	credentialsHelper,
	workflow,
	mode = 'manual',
	currentNodeParameters,
	baseUrl = BASE_URL,
}: AdditionalDataOptions): IWorkflowExecuteAdditionalData {
	const data = {
		credentialsHelper,
		currentNodeExecutionIndex: 0,
		currentNodeParameters,
		executionId: EXECUTION_ID,
		restApiUrl: `${baseUrl}rest`,
		instanceBaseUrl: baseUrl,
		formBaseUrl: `${baseUrl}form`,
		formWaitingBaseUrl: `${baseUrl}form-waiting`,
		formTestBaseUrl: `${baseUrl}form-test`,
		webhookBaseUrl: `${baseUrl}webhook`,
		webhookWaitingBaseUrl: `${baseUrl}webhook-waiting`,
		webhookTestBaseUrl: `${baseUrl}webhook-test`,
		mcpBaseUrl: `${baseUrl}mcp`,
		mcpTestBaseUrl: `${baseUrl}mcp-test`,
		userId: 'user',
		variables: {},
		logAiEvent: () => {},
		setExecutionStatus: () => {},
		hooks: workflow && new ExecutionLifecycleHooks(mode, EXECUTION_ID, workflow),
	};
	return data as unknown as IWorkflowExecuteAdditionalData;
}
