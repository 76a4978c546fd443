import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';

import { newServiceMessages, tellsOfServiceMessages, withFiles } from '../shared/inbound';
import { simplified } from './item';

interface Wanted {
	fetch: string[];
	simplify: boolean;
	earlierMessages: boolean;
}

/**
 * The items of one callback: itself, or the customer service messages it tells of, with their files where
 * that is wanted.
 *
 * @throws NodeApiError where the messages cannot be read
 */
export async function itemsOf(
	context: IWebhookFunctions,
	message: IDataObject,
	{ fetch, simplify, earlierMessages }: Wanted,
): Promise<INodeExecutionData[]> {
	const messages =
		fetch.includes('service') && tellsOfServiceMessages(message)
			? await newServiceMessages(context, message, earlierMessages)
			: [message];
	const shape = simplify ? simplified : (shown: IDataObject) => shown;
	if (fetch.includes('media')) return await withFiles(context, messages, shape);
	return messages.map((each) => ({ json: shape(each) }));
}
