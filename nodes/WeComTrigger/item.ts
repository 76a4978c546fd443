import type { IDataObject } from 'n8n-workflow';

import { eventIdOf } from '../shared/callback';

/** Plain fields beside WeCom's own, which keep their names and values. */
export function simplified(message: IDataObject): IDataObject {
	return 'send_time' in message ? ofService(message) : ofApp(message);
}

function ofApp(message: IDataObject): IDataObject {
	const { FromUserName, Content, CreateTime, TimeStamp } = message;
	return {
		event: eventIdOf(message),
		...plain(FromUserName, Content, CreateTime ?? TimeStamp),
		...message,
	};
}

/**
 * A customer service message that was fetched (page 94670). Its own `text` and `event` are objects, so it
 * stands as a whole in `message`.
 */
function ofService(message: IDataObject): IDataObject {
	const event = message.event as IDataObject | undefined;
	const text = message.text as IDataObject | undefined;
	const account = message.open_kfid ?? event?.open_kfid;
	const sender = message.external_userid ?? event?.external_userid ?? event?.servicer_userid;
	return {
		event: `kf_msg_or_event/${String(event?.event_type ?? message.msgtype)}`,
		...plain(sender, text?.content, message.send_time),
		...(account !== undefined && { account }),
		message,
	};
}

function plain(from: unknown, text: unknown, seconds: unknown): IDataObject {
	return {
		...(from !== undefined && { from: from as string }),
		...(text !== undefined && { text: text as string }),
		...(typeof seconds === 'number' && { createdAt: new Date(seconds * 1000).toISOString() }),
	};
}
