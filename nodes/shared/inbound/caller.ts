import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Caller } from '../api/call';
import { CREDENTIAL } from '../api/call';
import type { WeComCredentials } from '../api/types';

/**
 * Calls the API from a webhook, in the name of the app whose messages it takes.
 *
 * @throws NodeOperationError where the node has no credential for that
 */
export async function callerOf(context: IWebhookFunctions): Promise<Caller> {
	if (!context.getNode().credentials?.[CREDENTIAL]) throw noCredential(context);
	const credentials = await context.getCredentials<WeComCredentials & IDataObject>(CREDENTIAL);
	return { context, credentials, place: { node: context.getNode() } };
}

function noCredential(context: IWebhookFunctions): NodeOperationError {
	return new NodeOperationError(context.getNode(), 'Also Fetch needs a WeCom API credential', {
		description:
			'Choose under "WeCom API, for Also Fetch" the credential of the app that receives the messages, or take out what is chosen there.',
	});
}
