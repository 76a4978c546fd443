import '../../support/environment';
import { TriggerContext } from 'n8n-core';
import type {
	INodeExecutionData,
	INodeParameters,
	INodeType,
	ITriggerResponse,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { additionalData } from '../../support/additional-data';
import { CredentialsHelperStandIn } from '../../support/credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from '../../support/node-types';
import type { CredentialOptions } from '../../support/types';

interface ActivateOptions extends CredentialOptions {
	parameters?: INodeParameters;
	workflowId?: string;
}

export interface Activated {
	/** What the trigger handed on, in order. */
	emitted: Array<{ item: INodeExecutionData; key?: string }>;
	/** The errors it recorded as failed executions. */
	failures: Error[];
	close(): Promise<void>;
}

/** Switches a workflow with this trigger on, as n8n does. */
export async function activate(
	node: INodeType,
	{ parameters = {}, workflowId = 'workflow', ...options }: ActivateOptions,
): Promise<Activated> {
	const credentialsHelper = new CredentialsHelperStandIn(options);
	const type = typeNameOf(node);
	const workflow = new Workflow({
		id: workflowId,
		nodes: [
			{
				id: 'trigger',
				name: 'Trigger',
				type,
				typeVersion: newestVersionOf(node),
				position: [0, 0],
				parameters,
				credentials: credentialsHelper.nodeCredentials(),
			},
		],
		connections: {},
		active: true,
		nodeTypes: new NodeTypesStandIn([[type, node]]),
	});
	const emitted: Activated['emitted'] = [];
	const failures: Error[] = [];
	const context = new TriggerContext(
		workflow,
		workflow.nodes.Trigger,
		additionalData({ credentialsHelper }),
		'trigger',
		'activate',
		([[item]], _response, _done, key) => {
			emitted.push({ item, key });
		},
		() => {
			throw new Error('The trigger asked n8n to start it again');
		},
		(error) => {
			failures.push(error);
		},
	);
	const response = (await node.trigger?.call(context)) as ITriggerResponse;
	return { emitted, failures, close: async () => await response.closeFunction?.() };
}
