import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IHttpRequestOptions,
	INodeType,
} from 'n8n-workflow';
import { runNode } from './run';

/** One request by the HTTP Request node with a predefined credential: n8n attaches it alone. */
export async function httpRequestThroughCredential(
	credentialType: ICredentialType,
	values: ICredentialDataDecryptedObject,
	request: IHttpRequestOptions,
) {
	return await runNode(httpRequestNodeType(credentialType.name, request), {
		credentials: { [credentialType.name]: values },
		credentialTypes: [credentialType],
	});
}

function httpRequestNodeType(credentialName: string, request: IHttpRequestOptions): INodeType {
	return {
		description: {
			displayName: 'HTTP Request',
			name: 'n8n-nodes-base.httpRequest',
			group: ['output'],
			version: 1,
			description: 'Makes an HTTP request',
			defaults: { name: 'HTTP Request' },
			inputs: ['main'],
			outputs: ['main'],
			properties: [],
		},
		async execute() {
			const answers = this.getInputData().map(async (_, item) => {
				const send = this.helpers.httpRequestWithAuthentication;
				const json: IDataObject = await send.call(this, credentialName, { ...request });
				return { json, pairedItem: { item } };
			});
			return [await Promise.all(answers)];
		},
	};
}
