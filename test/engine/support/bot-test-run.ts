import '../../support/environment';
import { WorkflowExecute } from 'n8n-core';
import type {
	IConnections,
	INode,
	INodeType,
	INodeParameters,
	IRun,
	IWorkflowBase,
} from 'n8n-workflow';
import { createRunExecutionData, Workflow } from 'n8n-workflow';

import { additionalData } from '../../support/additional-data';
import { CredentialsHelperStandIn } from '../../support/credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from '../../support/node-types';
import type { CredentialOptions } from '../../support/types';

interface Step {
	name: string;
	node: INodeType;
	parameters?: INodeParameters;
}

/** Runs a workflow from its trigger as the editor's Execute button does; `cancel` ends it. */
export function testRun(
	steps: Step[],
	options: CredentialOptions,
): { run: Promise<IRun>; cancel: () => void } {
	const credentialsHelper = new CredentialsHelperStandIn(options);
	const nodes = steps.map(
		({ name, node, parameters = {} }): INode => ({
			id: name,
			name,
			type: typeNameOf(node),
			typeVersion: newestVersionOf(node),
			position: [0, 0],
			parameters,
			credentials: credentialsHelper.nodeCredentials(),
		}),
	);
	const connections: IConnections = Object.fromEntries(
		steps
			.slice(1)
			.map(({ name }, index) => [
				steps[index].name,
				{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
			]),
	);
	const workflow = new Workflow({
		id: 'workflow',
		nodes,
		connections,
		active: false,
		nodeTypes: new NodeTypesStandIn(steps.map(({ node }) => [typeNameOf(node), node])),
		settings: { executionOrder: 'v1' },
	});
	const data = additionalData({
		credentialsHelper,
		workflow: workflow as unknown as IWorkflowBase,
	});
	const run = new WorkflowExecute(data, 'manual', createRunExecutionData()).run({
		workflow,
		startNode: workflow.nodes[steps[0].name],
	});
	return { run, cancel: () => run.cancel() };
}
