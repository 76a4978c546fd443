import './environment';
import { getAdditionalKeys } from 'n8n-core';
import {
	getCredentialOwnRequestAllowedDomains,
	ICredentialsHelper,
	isExpression,
	NodeHelpers,
	Workflow,
} from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsExpressionResolveValues,
	ICredentials,
	ICredentialType,
	IExecuteData,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeCredentials,
	INodeCredentialsDetails,
	INodeProperties,
	IRequestOptionsSimplified,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { NodeTypesStandIn } from './node-types';
import type { CredentialOptions, CredentialValues } from './types';

export interface CredentialUpdate {
	type: string;
	data: ICredentialDataDecryptedObject;
}

const TESTING_NODE_TYPE = 'n8n-nodes-base.noOp';

/**
 * Stands in for n8n's own helper, with a record in place of its database. Its conditions are the
 * same: above all, when `preAuthentication` runs and what becomes of the answer.
 */
export class CredentialsHelperStandIn extends ICredentialsHelper {
	/** Each write to the database that n8n would have made. */
	readonly updates: CredentialUpdate[] = [];

	/** How often a credential would have been read from the database and decrypted. */
	reads = 0;

	private readonly types: Map<string, ICredentialType>;

	private readonly stored: CredentialValues;

	constructor({ credentials = {}, credentialTypes = [] }: CredentialOptions) {
		super();
		this.types = new Map(credentialTypes.map((type) => [type.name, type]));
		this.stored = structuredClone(credentials);
	}

	nodeCredentials(): INodeCredentials {
		return Object.fromEntries(
			Object.keys(this.stored).map((type) => [type, { id: `stored-${type}`, name: type }]),
		);
	}

	getParentTypes(name: string): string[] {
		const parents = this.types.get(name)?.extends ?? [];
		return parents.flatMap((parent) => [parent, ...this.getParentTypes(parent)]);
	}

	isCredentialUsableByNode(credentialType: string, nodeType: string): boolean {
		const type = this.types.get(credentialType);
		if (!type?.restrictToSupportedNodes) return true;
		return type.supportedNodes?.includes(nodeType) ?? false;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const request = requestOptions as IHttpRequestOptions;
		const { authenticate } = this.typeNamed(typeName);
		if (typeof authenticate === 'function') return await authenticate(credentials, request);
		if (authenticate?.type !== 'generic') return request;
		if (!workflow || !node) throw new Error('A generic authenticate needs a workflow and a node');

		const resolve = (value: string) => {
			if (!isExpression(value)) return value;
			const resolved = workflow.expression.getSimpleParameterValue(
				node,
				value,
				'internal',
				{ $credentials: credentials },
				undefined,
				'',
			);
			return resolved ? String(resolved) : '';
		};
		const target = request as unknown as Record<string, Record<string, string>>;
		target.headers ??= {};
		for (const [place, entries] of Object.entries(authenticate.properties)) {
			target[place] ||= {};
			for (const [key, value] of Object.entries(entries as Record<string, string>)) {
				target[place][resolve(key)] = resolve(value);
			}
		}
		return request;
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.typeNamed(typeName);
		const expirable = type.properties.find(
			(property) => property.type === 'hidden' && property.typeOptions?.expirable === true,
		);
		if (!expirable || typeof type.preAuthentication !== 'function') return undefined;

		const isTest = node.type === TESTING_NODE_TYPE && node.parameters.temp === '';
		const isDue = credentials[expirable.name] === '' || credentialsExpired || isTest;
		if (!isDue) return undefined;

		const output = await type.preAuthentication.call(
			withinAllowedDomains(helpers, credentials),
			credentials,
		);
		const nodeCredentials = node.credentials?.[typeName];
		if (output[expirable.name] === undefined || !nodeCredentials) return undefined;

		const stored = this.storedFor(nodeCredentials, typeName);
		const keepsExpression = (key: string) => key !== expirable.name && isExpression(stored[key]);
		const fresh = Object.entries(output).filter(([key]) => !keepsExpression(key));
		await this.updateCredentials(nodeCredentials, typeName, {
			...stored,
			...(Object.fromEntries(fresh) as ICredentialDataDecryptedObject),
		});
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const { preAuthentication } = this.typeNamed(typeName);
		if (typeof preAuthentication !== 'function') return undefined;
		const output = await preAuthentication.call(
			withinAllowedDomains(helpers, credentials),
			credentials,
		);
		return output as ICredentialDataDecryptedObject;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('The stand-in holds no encrypted credentials');
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		nodeCredentials: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		resolveIn?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		this.reads++;
		const stored = structuredClone(this.storedFor(nodeCredentials, type));
		if (raw) return stored;
		return this.withDefaults(additionalData, stored, type, mode, executeData, resolveIn);
	}

	/** Fills in the defaults of fields left alone, drops hidden fields' values, resolves expressions. */
	withDefaults(
		additionalData: IWorkflowExecuteAdditionalData,
		stored: ICredentialDataDecryptedObject,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		resolveIn?: ICredentialsExpressionResolveValues,
	): ICredentialDataDecryptedObject {
		const complete = NodeHelpers.getNodeParameters(
			this.getCredentialsProperties(type),
			stored as never,
			true,
			false,
			null,
			null,
		) as ICredentialDataDecryptedObject;
		for (const key of ['allowedHttpRequestDomains', 'allowedDomains']) {
			if (complete[key] === undefined && stored[key] !== undefined) complete[key] = stored[key];
		}
		const additionalKeys = getAdditionalKeys(additionalData, mode, null, { isCredential: true });
		if (resolveIn) {
			return resolveIn.workflow.expression.getParameterValue(
				complete as never,
				resolveIn.runExecutionData,
				resolveIn.runIndex,
				resolveIn.itemIndex,
				resolveIn.node.name,
				resolveIn.connectionInputData,
				mode,
				additionalKeys,
				executeData,
				false,
				complete as never,
			) as never;
		}
		return workflowlessExpression().getComplexParameterValue(
			NODE_OF_NO_WORKFLOW,
			complete as never,
			mode,
			additionalKeys,
			undefined,
			undefined,
			complete as never,
		) as never;
	}

	async updateCredentials(
		nodeCredentials: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.storedFor(nodeCredentials, type);
		this.stored[type] = structuredClone(data);
		this.updates.push({ type, data: structuredClone(data) });
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		throw new Error('The stand-in knows no OAuth');
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		const { extends: parents, properties } = this.typeNamed(type);
		if (!parents) return properties;
		const merged = parents.flatMap((parent) => this.getCredentialsProperties(parent));
		NodeHelpers.mergeNodeProperties(merged, properties);
		return merged;
	}

	private typeNamed(name: string): ICredentialType {
		const type = this.types.get(name);
		if (!type) throw new Error(`Unknown credential type "${name}"`);
		return type;
	}

	private storedFor({ id, name }: INodeCredentialsDetails, type: string) {
		if (!id) throw new Error(`Found credential "${name}" with no ID for type "${type}"`);
		if (id !== `stored-${type}` || !(type in this.stored)) {
			throw new Error(`Credential with ID "${id}" does not exist for type "${type}"`);
		}
		return this.stored[type];
	}
}

const NODE_OF_NO_WORKFLOW: INode = {
	id: '',
	name: '',
	type: 'credential',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

function workflowlessExpression() {
	const nodeTypes = new NodeTypesStandIn([['credential', { description: { properties: [] } }]]);
	const nodes = [NODE_OF_NO_WORKFLOW];
	return new Workflow({ nodes, connections: {}, active: false, nodeTypes }).expression;
}

function withinAllowedDomains(
	{ helpers }: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
): IHttpRequestHelper {
	const allowedDomains = getCredentialOwnRequestAllowedDomains(credentials);
	return {
		helpers: {
			httpRequest: async (options: IHttpRequestOptions) => {
				if (allowedDomains === undefined) return await helpers.httpRequest(options);
				if (options.allowedDomains !== undefined) {
					throw new Error('The credential and its authentication step both restrict the domains');
				}
				return await helpers.httpRequest({ ...options, allowedDomains });
			},
		},
	} as IHttpRequestHelper;
}
