import type { OperationRun, Operation } from '../../../shared/operation';
import { uploadedFileField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';

export const media = defineResource({
	value: 'media',
	name: 'Media',
	description: 'Files that messages and cards name by media ID, for three days (临时素材)',
	operations: [
		{
			value: 'upload',
			name: 'Upload',
			action: 'Upload media',
			description: 'Store a file for three days and get its media ID',
			doc: 90253,
			request: { method: 'POST', path: '/cgi-bin/media/upload' },
			fields: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'File', value: 'file', description: 'Any file, 20 MB at most' },
						{ name: 'Image', value: 'image', description: 'JPG or PNG, 10 MB at most' },
						{ name: 'Video', value: 'video', description: 'MP4, 10 MB at most' },
						{ name: 'Voice', value: 'voice', description: 'AMR, 2 MB and 60 seconds at most' },
					],
					required: true,
					default: 'file',
					description: 'What the file is used as',
					send: 'query.type',
				},
				uploadedFileField('receivers see'),
			],
		},
		{
			value: 'download',
			name: 'Download',
			action: 'Download media',
			description: 'Get the file of a media ID; one over 20 MB comes in parts',
			doc: 90254,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/media/get' },
			fields: [
				{
					displayName: 'Media ID',
					name: 'mediaId',
					type: 'string',
					required: true,
					default: '',
					description: 'The ID of a file that was uploaded or received in the last three days',
					send: 'query.media_id',
				},
				{
					displayName: 'Put Output File in Field',
					name: 'binaryPropertyName',
					type: 'string',
					required: true,
					default: 'data',
					placeholder: 'data',
					hint: 'The name of the output binary field to put the file in',
					description: 'The binary field of the item that the file goes to',
				},
			],
			run: download,
		},
	],
});

async function download(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const { content, fileName, mimeType } = await run.download(payload);
	return {
		json: { mediaId: payload.query.media_id, fileName, mimeType, bytes: content.length },
		file: { content, fileName, mimeType, property: String(run.value('binaryPropertyName')) },
	};
}
