import { uploadedFileField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { MOMENT_ATTACHMENT, PRODUCT_ATTACHMENT, UPLOAD_CALL } from './attachments/upload';

export const attachment = defineResource({
	value: 'attachment',
	name: 'Attachment',
	description: 'Files for moments and products, by media ID, for three days (附件资源)',
	operations: [
		{
			value: 'upload',
			name: 'Upload',
			action: 'Upload attachment for moments or products',
			description:
				'Store a picture or video for three days and get its media ID. Moments and products take only files that were uploaded here; their own operations do it by themselves.',
			doc: UPLOAD_CALL.doc,
			request: { method: 'POST', path: UPLOAD_CALL.path },
			fields: [
				{
					displayName: 'Used For',
					name: 'usedFor',
					type: 'options',
					options: [
						{ name: 'Moment', value: MOMENT_ATTACHMENT, description: 'A post of members (朋友圈)' },
						{
							name: 'Product',
							value: PRODUCT_ATTACHMENT,
							description: 'A product of the album (商品图册)',
						},
					],
					default: MOMENT_ATTACHMENT,
					required: true,
					description: 'What the file is uploaded for; it cannot be used for the other',
					send: 'query.attachment_type',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{
							name: 'Image',
							value: 'image',
							description: 'JPG or PNG, 10 MB and 10,800 × 1,080 pixels at most',
						},
						{ name: 'Video', value: 'video', description: 'MP4, 10 MB and 30 seconds at most' },
					],
					default: 'image',
					required: true,
					displayOptions: { show: { usedFor: [MOMENT_ATTACHMENT] } },
					description: 'What the file is',
					send: 'query.media_type',
				},
				{
					displayName: 'Type',
					name: 'productType',
					type: 'options',
					options: [{ name: 'Image', value: 'image', description: 'JPG or PNG, 10 MB at most' }],
					default: 'image',
					required: true,
					displayOptions: { show: { usedFor: [PRODUCT_ATTACHMENT] } },
					description: 'What the file is; products take pictures only',
					send: 'query.media_type',
				},
				uploadedFileField('is kept with it'),
			],
		},
	],
});
