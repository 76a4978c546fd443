import './environment';
import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type { INodeListSearchResult, INodeParameters, INodeType } from 'n8n-workflow';

import { additionalData } from './additional-data';
import { CredentialsHelperStandIn } from './credentials-helper';
import { newestVersionOf, NodeTypesStandIn, typeNameOf } from './node-types';
import type { CredentialOptions } from './types';

interface LoadListOptions extends CredentialOptions {
	filter?: string;
	paginationToken?: string;
	/** The node's parameters as they stand in the editor. */
	parameters?: INodeParameters;
	/** Where the field is, for methods that read parameters beside it. */
	path?: string;
}

/** Searches "From list" of a field as the editor does. */
export async function loadList(
	nodeType: INodeType,
	method: string,
	{ filter, paginationToken, parameters = {}, path = '', ...options }: LoadListOptions = {},
): Promise<INodeListSearchResult> {
	const search = nodeType.methods?.listSearch?.[method];
	if (!search) throw new Error(`${nodeType.description.name} has no list search "${method}"`);

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
	const context = new LoadOptionsContext(
		workflow,
		workflow.nodes['Temp-Node'],
		additionalData({ credentialsHelper, currentNodeParameters: parameters }),
		path,
	);
	const result = await search.call(context, filter, paginationToken);
	const token: unknown = result.paginationToken;
	return typeof token === 'number' ? { ...result, paginationToken: String(token) } : result;
}
