import type { IDataObject } from 'n8n-workflow';

import { eventIdOf } from '../shared/callback';

/** Plain fields beside WeCom's own, which keep their names and values. */
export function simplified(message: IDataObject): IDataObject {
	const { FromUserName, Content, CreateTime, TimeStamp } = message;
	const seconds = CreateTime ?? TimeStamp;
	return {
		event: eventIdOf(message),
		...(FromUserName !== undefined && { from: FromUserName }),
		...(Content !== undefined && { text: Content }),
		...(typeof seconds === 'number' && { createdAt: new Date(seconds * 1000).toISOString() }),
		...message,
	};
}
