import type { IDataObject, INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';

import type { Frame } from '../shared/bot/frames';
import { mediaIn, withoutKeys } from '../shared/bot/media';
import { plainFields } from '../shared/bot/plain';
import { filesOf } from './files';

export interface ItemSettings {
	simplify: boolean;
	download: boolean;
}

/** What a workflow gets of a frame: plain fields, the frame itself without keys, and its files. */
export async function itemOf(
	context: ITriggerFunctions,
	frame: Frame,
	{ simplify, download }: ItemSettings,
): Promise<INodeExecutionData> {
	const places = download ? mediaIn(frame.body ?? {}) : [];
	const { binary, problems } = await filesOf(context, places);
	return {
		json: {
			...(simplify && plainFields(frame)),
			...(problems.length > 0 && { fileProblems: problems }),
			...withoutKeys({ ...frame } as unknown as IDataObject),
		},
		...(binary && { binary }),
	};
}
