import type { IDataObject } from 'n8n-workflow';

import { uploadedFileField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';

const FEWEST_BYTES = 5;
const MOST_BYTES = 2 * 1024 * 1024;

export const UPLOAD_IMAGE: Operation = {
	value: 'uploadImage',
	name: 'Upload Image',
	action: 'Upload image for good',
	description:
		'Store a picture and get an address that lasts, for rich news and welcome messages; other pages do not show it. A company has 1,000 a day and 3,000 a month.',
	doc: 90256,
	request: { method: 'POST', path: '/cgi-bin/media/uploadimg' },
	fields: [
		{
			...uploadedFileField(''),
			description:
				'The binary field of the item that holds the picture: JPG or PNG, 5 bytes to 2 MB',
		},
	],
	run: uploadImage,
};

async function uploadImage(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const bytes = payload.files.media.content.length;
	if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
		throw run.error(
			`The picture has ${bytes.toLocaleString('en')} bytes; 5 bytes to 2 MB are possible`,
		);
	}
	return await run.send(payload);
}
