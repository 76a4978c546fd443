import type { Field } from '../../../shared/operation';

/** Copying by readers, and the watermark (page 97782). */
export const SECURITY: Field[] = [
	{
		displayName: 'Readers May Copy and Download',
		name: 'readersMayCopy',
		type: 'boolean',
		default: false,
		description: 'Whether those who may only read the document may copy, download and print it',
		send: 'body.enable_readonly_copy',
	},
	{
		displayName: 'Watermark Density',
		name: 'watermarkDensity',
		type: 'options',
		options: [
			{ name: 'Loose', value: 1 },
			{ name: 'Dense', value: 2 },
		],
		default: 1,
		description: 'How close together the watermarks (水印) are',
		send: 'body.watermark.margin_type',
	},
	{
		displayName: 'Watermark Shows Text',
		name: 'watermarkShowsText',
		type: 'boolean',
		default: true,
		description: 'Whether the watermark shows the Watermark Text',
		send: 'body.watermark.show_text',
	},
	{
		displayName: 'Watermark Shows Visitor',
		name: 'watermarkShowsVisitor',
		type: 'boolean',
		default: true,
		description: 'Whether the watermark shows the name of who reads the document',
		send: 'body.watermark.show_visitor_name',
	},
	{
		displayName: 'Watermark Text',
		name: 'watermarkText',
		type: 'string',
		default: '',
		description: 'The text of the watermark, seen where Watermark Shows Text is on',
		send: 'body.watermark.text',
	},
];
