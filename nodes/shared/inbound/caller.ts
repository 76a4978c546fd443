import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import type { Caller } from '../api/call';
import { CREDENTIAL } from '../api/call';
import type { WeComCredentials } from '../api/types';

/** Calls the API from a webhook, in the name of the app whose messages it takes. */
export async function callerOf(context: IWebhookFunctions): Promise<Caller> {
	const credentials = await context.getCredentials<WeComCredentials & IDataObject>(CREDENTIAL);
	return { context, credentials, place: { node: context.getNode() } };
}
