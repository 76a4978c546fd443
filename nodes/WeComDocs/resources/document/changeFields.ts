import type { Field } from '../../../shared/operation';
import { forKind, LENGTH, START, whole } from './changeParts';

export const IMAGE: Field[] = [
	{
		displayName: 'Image URL',
		name: 'imageUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://wework.qpic.cn/wwpic/123_abc/0',
		displayOptions: forKind('insertImage'),
		description: 'The address that Upload Image answered for this document; no other will do',
		send: 'insert_image.image_id',
	},
	...(['Width', 'Height'] as const).map(
		(side): Field => ({
			displayName: side,
			name: `image${side}`,
			type: 'number',
			default: '',
			displayOptions: forKind('insertImage'),
			description: `The ${side.toLowerCase()} of the picture in pixels; its own where none is given`,
			send: `insert_image.${side.toLowerCase()}`,
			limits: { min: 1 },
		}),
	),
];

export const TABLE: Field[] = [
	whole({
		displayName: 'Rows',
		name: 'rows',
		default: 2,
		displayOptions: forKind('insertTable'),
		description: 'How many rows the table has, 100 at most; 1,000 cells at most in all',
		send: 'insert_table.rows',
		limits: { min: 1, max: 100 },
	}),
	whole({
		displayName: 'Columns',
		name: 'columns',
		default: 2,
		displayOptions: forKind('insertTable'),
		description: 'How many columns the table has, 60 at most; 1,000 cells at most in all',
		send: 'insert_table.cols',
		limits: { min: 1, max: 60 },
	}),
];

export const DELETED: Field[] = [
	whole({
		displayName: 'Start',
		name: 'deletedStart',
		displayOptions: forKind('deleteContent'),
		description: START,
		send: 'delete_content.range.start_index',
	}),
	whole({
		displayName: 'Length',
		name: 'deletedLength',
		default: 1,
		displayOptions: forKind('deleteContent'),
		description: LENGTH,
		send: 'delete_content.range.length',
	}),
];

const color = (displayName: string, name: string, description: string, send: string): Field => ({
	displayName,
	name,
	type: 'color',
	default: '',
	placeholder: '#1A73E8',
	description,
	send: `update_text_property.text_property.${send}`,
	limits: { pattern: { regex: /^#?[0-9A-Fa-f]{6}$/, hint: 'must be a colour such as #1A73E8' } },
});

export const FORMAT: Field = {
	displayName: 'Format',
	name: 'format',
	type: 'collection',
	placeholder: 'Add Format',
	default: {},
	displayOptions: forKind('formatText'),
	description: 'What changes; the rest stays',
	options: [
		color(
			'Background Color',
			'background',
			'The colour behind the text, as #RRGGBB',
			'background_color',
		),
		{
			displayName: 'Bold',
			name: 'bold',
			type: 'boolean',
			default: true,
			description: 'Whether the text is bold',
			send: 'update_text_property.text_property.bold',
		},
		color('Color', 'color', 'The colour of the text, as #RRGGBB', 'color'),
	],
};
