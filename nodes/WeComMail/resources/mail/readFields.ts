import type { Field } from '../../../shared/operation';

export const FILES_PREFIX = 'attachment_';

export const DOWNLOAD: Field = {
	displayName: 'Download Attachments',
	name: 'downloadAttachments',
	type: 'boolean',
	default: true,
	description:
		'Whether the attachments and the pictures in the text become binary fields of the item. Otherwise the item only names them.',
};

export const FILE_OPTIONS: Field[] = [
	{
		displayName: 'Attachment Prefix',
		name: 'attachmentPrefix',
		type: 'string',
		default: FILES_PREFIX,
		displayOptions: { show: { '/downloadAttachments': [true] } },
		description:
			'What the names of the binary fields begin with: attachment_ makes attachment_0, attachment_1 and so on',
	},
	{
		displayName: 'Put Raw Mail in Field',
		name: 'rawField',
		type: 'string',
		default: 'mail',
		hint: 'The name of the output binary field to put the file in',
		description:
			'The binary field of the item that the whole mail goes to as it came, as an EML file',
	},
];
