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
}

export function additionalData({
	credentialsHelper,
	workflow,
	mode = 'manual',
	currentNodeParameters,
}: AdditionalDataOptions): IWorkflowExecuteAdditionalData {
	const data = {
		credentialsHelper,
		currentNodeExecutionIndex: 0,
		currentNodeParameters,
		executionId: EXECUTION_ID,
		restApiUrl: `${BASE_URL}rest`,
		instanceBaseUrl: BASE_URL,
		formBaseUrl: `${BASE_URL}form`,
		formWaitingBaseUrl: `${BASE_URL}form-waiting`,
		formTestBaseUrl: `${BASE_URL}form-test`,
		webhookBaseUrl: `${BASE_URL}webhook`,
		webhookWaitingBaseUrl: `${BASE_URL}webhook-waiting`,
		webhookTestBaseUrl: `${BASE_URL}webhook-test`,
		mcpBaseUrl: `${BASE_URL}mcp`,
		mcpTestBaseUrl: `${BASE_URL}mcp-test`,
		userId: 'user',
		variables: {},
		logAiEvent: () => {},
		setExecutionStatus: () => {},
		hooks: workflow && new ExecutionLifecycleHooks(mode, EXECUTION_ID, workflow),
	};
	return data as unknown as IWorkflowExecuteAdditionalData;
}
