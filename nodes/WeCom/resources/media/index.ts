import { uploadedFileField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { download, downloadFields } from './download';
import { UPLOAD_BY_URL } from './uploadByUrl';
import { UPLOAD_IMAGE } from './uploadImage';

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
			fields: downloadFields(
				'The ID of a file that was uploaded or received in the last three days',
			),
			run: download,
		},
		{
			value: 'downloadVoice',
			name: 'Download HD Voice',
			action: 'Download voice recording in high definition',
			description:
				'Get a recording that a web page made with the JS-SDK, as Speex at 16 kHz, which suits speech recognition (高清语音)',
			doc: 90255,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/media/get/jssdk' },
			fields: downloadFields(
				'The ID that uploadVoice of the JS-SDK gave the page within the last three days',
			),
			run: download,
		},
		UPLOAD_IMAGE,
		...UPLOAD_BY_URL,
	],
});
