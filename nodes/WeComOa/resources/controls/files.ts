import type { IDataObject } from 'n8n-workflow';

import type { Given } from './given';

const SHORTEST_MEDIA_ID = 30;

/** Files by the binary fields that hold them, which are uploaded later, or by media IDs. */
export async function filesOf(given: Given): Promise<IDataObject[]> {
	const files: IDataObject[] = [];
	for (const entry of given.list('')) files.push(await fileOf(given, String(entry)));
	return files;
}

async function fileOf(given: Given, name: string): Promise<IDataObject> {
	const { run } = given;
	const { binary = {} } = run.context.getInputData()[run.itemIndex];
	if (!(name in binary) && name.length >= SHORTEST_MEDIA_ID) return { file_id: name };
	const field = given.field('', { upload: 'file' });
	const file = await run.mediaFile(field, name);
	const entry: IDataObject = {
		file_id: '',
		file_name: file.fileName,
		file_size: file.content.length,
	};
	given.filling.uploads.push(async () => {
		entry.file_id = await run.upload(field, file);
	});
	return entry;
}
