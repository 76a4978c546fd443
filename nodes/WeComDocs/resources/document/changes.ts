import type { Field } from '../../../shared/operation';
import { DELETED, FORMAT, IMAGE, TABLE } from './changeFields';
import { forKind, position, ranges } from './changeParts';

const KIND: Field = {
	displayName: 'Change',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Delete', value: 'deleteContent', description: 'Delete what lies in a range' },
		{ name: 'Format Text', value: 'formatText', description: 'Bold and colours of text' },
		{ name: 'Insert Image', value: 'insertImage' },
		{ name: 'Insert Page Break', value: 'insertPageBreak' },
		{ name: 'Insert Paragraph', value: 'insertParagraph', description: 'Begin a new paragraph' },
		{ name: 'Insert Table', value: 'insertTable', description: 'Insert an empty table' },
		{ name: 'Insert Text', value: 'insertText' },
		{ name: 'Replace Text', value: 'replaceText', description: 'Put text in place of ranges' },
	],
	default: 'insertText',
	description: 'What to do',
};

const TEXTS: Field[] = [
	{
		displayName: 'Text',
		name: 'newText',
		type: 'string',
		typeOptions: { rows: 2 },
		required: true,
		default: '',
		displayOptions: forKind('insertText'),
		description: 'The text to insert',
		send: 'insert_text.text',
	},
	{
		displayName: 'Replacement',
		name: 'replacement',
		type: 'string',
		typeOptions: { rows: 2 },
		required: true,
		default: '',
		displayOptions: forKind('replaceText'),
		description: 'The text to put there',
		send: 'replace_text.text',
	},
];

/** What Update Content does, change by change (page 97626). */
export const CHANGES: Field = {
	displayName: 'Changes',
	name: 'changes',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Change',
	required: true,
	default: {},
	description:
		'What to do, in this order, 30 changes at most. Read the positions with Get Content just before; each change moves what comes after it.',
	limits: { items: 30 },
	options: [
		{
			displayName: 'Change',
			name: 'change',
			send: 'body.requests[]',
			values: [
				KIND,
				...TEXTS,
				position('insertText', 'insert_text'),
				ranges('replaceText', 'replace_text', 'to put it'),
				...DELETED,
				...IMAGE,
				position('insertImage', 'insert_image'),
				...TABLE,
				position('insertTable', 'insert_table'),
				position('insertPageBreak', 'insert_page_break'),
				position('insertParagraph', 'insert_paragraph'),
				ranges('formatText', 'update_text_property', 'to format'),
				FORMAT,
			],
		},
	],
};
