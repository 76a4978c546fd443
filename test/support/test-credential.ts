import './environment';
import { ExecuteContext, RoutingNode } from 'n8n-core';
import { createEmptyRunExecutionData, NodeApiError, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	INodeCredentialTestResult,
	INodeType,
} from 'n8n-workflow';

import { additionalData } from './additional-data';
import { CredentialsHelperStandIn } from './credentials-helper';
import { NodeTypesStandIn } from './node-types';

const NODE_NAME = 'Temp-Node';

// The name by which the credentials helper knows that a credential is being tested.
const NODE_TYPE = 'n8n-nodes-base.noOp';

/** Tests a credential as its form does when the user presses Save. */
export async function testCredential(
	credentialType: ICredentialType,
	values: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	const { test } = credentialType;
	if (!test) return { status: 'Error', message: 'No testing function found for this credential.' };
	try {
		const [[answer]] = await requestOf(credentialType, test, values);
		return verdictOnAnswer(test, answer.json);
	} catch (error) {
		return verdictOnFailure(test, error as NodeApiError);
	}
}

async function requestOf(
	credentialType: ICredentialType,
	test: ICredentialTestRequest,
	values: ICredentialDataDecryptedObject,
) {
	const { name } = credentialType;
	const credentialsHelper = new CredentialsHelperStandIn({
		credentials: { [name]: values },
		credentialTypes: [credentialType],
	});
	const nodeType = nodeTypeSending(test, name);
	const workflow = new Workflow({
		nodes: [
			{
				id: 'temp',
				name: NODE_NAME,
				type: NODE_TYPE,
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
				credentials: credentialsHelper.nodeCredentials(),
			},
		],
		connections: {},
		active: false,
		nodeTypes: new NodeTypesStandIn([[NODE_TYPE, nodeType]]),
	});
	const node = workflow.nodes[NODE_NAME];
	const data = additionalData({ credentialsHelper, currentNodeParameters: node.parameters });
	const entered = credentialsHelper.withDefaults(data, values, name, 'internal');
	const executeData = { node, data: {}, source: null };
	const input = { main: [[{ json: {} }]] };
	const context = new ExecuteContext(
		workflow,
		node,
		data,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		input,
		executeData,
		[],
	);
	const routing = new RoutingNode(context, nodeType, {
		id: 'new',
		name,
		type: name,
		data: entered,
	});
	return (await routing.runNode()) as NonNullable<Awaited<ReturnType<RoutingNode['runNode']>>>;
}

function nodeTypeSending({ request }: ICredentialTestRequest, credentialName: string): INodeType {
	return {
		description: {
			displayName: NODE_NAME,
			name: NODE_TYPE,
			group: ['transform'],
			version: 1,
			description: 'Sends the request that tests a credential',
			defaults: { name: NODE_NAME },
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name: credentialName, required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request } },
			],
		},
	};
}

function verdictOnAnswer(
	{ rules = [] }: ICredentialTestRequest,
	answer: IDataObject,
): INodeCredentialTestResult {
	for (const rule of rules) {
		if (rule.type !== 'responseSuccessBody') continue;
		const { key, value, message } = rule.properties;
		if (valueAt(answer, key) === value) return { status: 'Error', message };
	}
	return { status: 'OK', message: 'Connection successful!' };
}

interface RequestFailure {
	code?: string;
	response?: { status: number; statusText?: string };
}

function verdictOnFailure(
	{ rules = [] }: ICredentialTestRequest,
	error: NodeApiError,
): INodeCredentialTestResult {
	const { response, code } = (error.cause ?? {}) as RequestFailure;
	if (!response) return { status: 'Error', message: code ?? String(error.message) };

	const { status, statusText } = response;
	for (const rule of rules) {
		if (rule.type !== 'responseCode' || rule.properties.value !== status) continue;
		return { status: 'Error', message: rule.properties.message };
	}
	return { status: 'Error', message: statusText || `Received HTTP status code: ${status}` };
}

function valueAt(data: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce((value, key) => (value as IDataObject | undefined)?.[key] as unknown, data);
}
