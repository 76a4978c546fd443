import { uploadedFileField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { ROBOT_UPLOAD } from './upload';

export const media = defineResource({
	value: 'media',
	name: 'Media',
	description: 'Files that messages of this robot name by media ID, for three days',
	operations: [
		{
			value: 'upload',
			name: 'Upload',
			action: 'Upload media for messages by robot',
			description: 'Store a file for three days and get its media ID, to send it more than once',
			doc: ROBOT_UPLOAD.doc,
			request: { method: 'POST', path: ROBOT_UPLOAD.path },
			fields: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'File', value: 'file', description: 'Any file, 20 MB at most' },
						{ name: 'Voice', value: 'voice', description: 'AMR, 2 MB and 60 seconds at most' },
					],
					required: true,
					default: 'file',
					description: 'What the file is used as',
					send: 'query.type',
				},
				uploadedFileField('the group sees'),
			],
		},
	],
});
