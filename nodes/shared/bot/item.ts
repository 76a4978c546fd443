import type {
	IDataObject,
	INodeExecutionData,
	ITriggerFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { Frame } from './frames';
import { mediaIn, withoutKeys } from './media';
import { plainFields } from './plain';
import { filesOf } from './files';

export interface ItemSettings {
	simplify: boolean;
	download: boolean;
	/** The key of all files, where they have none of their own. */
	aesKey?: string;
}

/** What a workflow gets of a frame: plain fields, the frame itself without keys, and its files. */
export async function itemOf(
	context: ITriggerFunctions | IWebhookFunctions,
	frame: Frame,
	{ simplify, download, aesKey }: ItemSettings,
): Promise<INodeExecutionData> {
	const places = download ? mediaIn(frame.body ?? {}) : [];
	const { binary, problems } = await filesOf(
		context,
		places.map((place) => ({ aesKey, ...place })),
	);
	return {
		json: {
			...(simplify && plainFields(frame)),
			...(problems.length > 0 && { fileProblems: problems }),
			...withoutKeys({ ...frame } as unknown as IDataObject),
		},
		...(binary && { binary }),
	};
}
