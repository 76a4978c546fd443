import { NodeApiError, NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestHelper,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
	JsonObject,
} from 'n8n-workflow';

/** Trades a secret for a token at `/token` and sends it as a header. */
export class EchoApi implements ICredentialType {
	name = 'echoApi';

	displayName = 'Echo API';

	properties: INodeProperties[] = [
		{ displayName: 'Base URL', name: 'baseUrl', type: 'string', default: '' },
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	test = {
		request: { baseURL: '={{ $credentials.baseUrl }}', url: '/whoami' },
		rules: [
			{
				type: 'responseSuccessBody' as const,
				properties: { key: 'code', value: 7, message: 'The secret is wrong' },
			},
		],
	};

	constructor(private readonly stores: boolean) {}

	preAuthentication = async function (
		this: IHttpRequestHelper,
		{ baseUrl, secret }: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const url = `${baseUrl as string}/token`;
		return await this.helpers.httpRequest({ url, qs: { secret }, json: true });
	};

	authenticate = async (
		{ token }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => ({
		...request,
		headers: { ...request.headers, token: this.stores ? token : 'cached' },
	});
}

/** Sends a value to the server and hands on its answer. */
export class Echo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Echo',
		name: 'echo',
		group: ['transform'],
		version: 1,
		description: 'Sends a value and hands on the answer',
		defaults: { name: 'Echo' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'echoApi', required: true }],
		properties: [
			{ displayName: 'Value', name: 'value', type: 'string', default: '' },
			{ displayName: 'File Property', name: 'fileProperty', type: 'string', default: '' },
		],
	};

	methods = { listSearch: { searchValues } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const output: INodeExecutionData[] = [];
		for (const item of this.getInputData().keys()) {
			if (this.getExecutionCancelSignal()?.aborted) break;
			try {
				output.push(await echoItem.call(this, item));
			} catch (error) {
				if (!this.continueOnFail()) throw new NodeApiError(this.getNode(), error as JsonObject);
				const { message } = error as Error;
				const failure = new NodeOperationError(this.getNode(), message, { itemIndex: item });
				output.push({ json: { error: message }, error: failure, pairedItem: { item } });
			}
		}
		this.addExecutionHints({ message: `${output.length} values sent` });
		return [output];
	}
}

async function echoItem(this: IExecuteFunctions, item: number): Promise<INodeExecutionData> {
	const { baseUrl } = await this.getCredentials('echoApi');
	const body = { value: this.getNodeParameter('value', item) };
	const request = { method: 'POST' as const, url: `${baseUrl as string}/echo`, body, json: true };
	const send = this.helpers.httpRequestWithAuthentication;
	const json: IDataObject = await send.call(this, 'echoApi', request);

	const fileProperty = this.getNodeParameter('fileProperty', item) as string;
	if (!fileProperty) return { json, pairedItem: { item } };
	const file = await this.helpers.getBinaryDataBuffer(item, fileProperty);
	const reversed = Buffer.from(file).reverse();
	const copy = await this.helpers.prepareBinaryData(reversed, 'reversed.txt', 'text/plain');
	return { json, binary: { [fileProperty]: copy }, pairedItem: { item } };
}

async function searchValues(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { baseUrl } = await this.getCredentials('echoApi');
	const page = Number(paginationToken ?? 1);
	const of = this.getCurrentNodeParameter('of') as string;
	const qs = { filter, page, of };
	const send = this.helpers.httpRequestWithAuthentication;
	const url = `${baseUrl as string}/values`;
	const names: string[] = await send.call(this, 'echoApi', { url, qs, json: true });
	return {
		results: names.map((name) => ({ name, value: name })),
		paginationToken: page < 2 ? String(page + 1) : undefined,
	};
}
