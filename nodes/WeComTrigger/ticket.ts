import type { INode, IDataObject } from 'n8n-workflow';

import { REPLY_WITHIN } from '../shared/inbound';

/** What the Reply operation must know, without any secret. */
export function replyTicket(message: IDataObject, node: INode): IDataObject {
	return {
		to: message.FromUserName,
		from: message.ToUserName,
		before: new Date(Date.now() + REPLY_WITHIN).toISOString(),
		credentialId: node.credentials?.weComCallbackApi?.id ?? '',
	};
}
