import './environment';
import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type { INodeParameters, INodeType } from 'n8n-workflow';

import { additionalData } from './additional-data';
import { CredentialsHelperStandIn } from './credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from './node-types';
import type { CredentialOptions } from './types';

export interface EditorOptions extends CredentialOptions {
	/** The node's parameters as they stand in the editor. */
	parameters?: INodeParameters;
	/** Where the field is, for methods that read parameters beside it. */
	path?: string;
}

/** What the editor gives a method that fills a list or a form. */
export function editorContext(
	nodeType: INodeType,
	{ parameters = {}, path = '', ...options }: EditorOptions,
): LoadOptionsContext {
	const credentialsHelper = new CredentialsHelperStandIn(options);
	const workflow = new Workflow({
		nodes: [
			{
				id: 'editor',
				name: 'Temp-Node',
				type: typeNameOf(nodeType),
				typeVersion: newestVersionOf(nodeType),
				position: [0, 0],
				parameters,
				credentials: credentialsHelper.nodeCredentials(),
			},
		],
		connections: {},
		active: false,
		nodeTypes: new NodeTypesStandIn([[typeNameOf(nodeType), nodeType]]),
	});
	return new LoadOptionsContext(
		workflow,
		workflow.nodes['Temp-Node'],
		additionalData({ credentialsHelper, currentNodeParameters: parameters }),
		path,
	);
}
