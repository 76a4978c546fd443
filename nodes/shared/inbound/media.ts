import type {
	IBinaryData,
	IBinaryKeyData,
	IDataObject,
	INodeExecutionData,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { Caller } from '../api/call';
import { download } from '../api/download';
import { callerOf } from './caller';

const KINDS = ['image', 'voice', 'video', 'file'];

/** The media id of the file that a message to an app or to customer service carries, or undefined. */
export function mediaIdOf(message: IDataObject): string | undefined {
	const kind = message.MsgType ?? message.msgtype;
	if (typeof kind !== 'string' || !KINDS.includes(kind)) return undefined;
	const id = message.MediaId ?? (message[kind] as IDataObject | undefined)?.media_id;
	return typeof id === 'string' && id !== '' ? id : undefined;
}

/**
 * The messages as items, with their files as binary property `data`. One whose file cannot be had is not kept
 * back: it says why in `mediaError`.
 *
 * @param shape how a message is shown
 */
export async function withFiles(
	context: IWebhookFunctions,
	messages: IDataObject[],
	shape: (message: IDataObject) => IDataObject,
): Promise<INodeExecutionData[]> {
	const ids = messages.map(mediaIdOf);
	const caller = ids.some((id) => id !== undefined) ? await callerOf(context) : undefined;
	return await Promise.all(
		messages.map(async (message, index) => {
			const id = ids[index];
			const file = caller && id !== undefined ? await fileOrError(context, caller, id) : {};
			const { mediaError, ...binary } = file;
			return { json: { ...shape(message), ...(mediaError && { mediaError }) }, ...binary };
		}),
	);
}

interface Found {
	binary?: IBinaryKeyData;
	mediaError?: string;
}

async function fileOrError(
	context: IWebhookFunctions,
	caller: Caller,
	mediaId: string,
): Promise<Found> {
	try {
		return { binary: { data: await fileOf(context, caller, mediaId) } };
	} catch (error) {
		return { mediaError: (error as Error).message };
	}
}

async function fileOf(
	{ helpers }: IWebhookFunctions,
	caller: Caller,
	mediaId: string,
): Promise<IBinaryData> {
	const { content, fileName, mimeType } = await download(caller, {
		method: 'GET',
		path: '/cgi-bin/media/get',
		query: { media_id: mediaId },
		repeatable: true,
		doc: 90254,
	});
	return await helpers.prepareBinaryData(content, fileName, mimeType);
}
