import { LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { unsent } from '../../../shared/operation/rows';
import type { Sheet } from './columns';
import { rowFields } from './columns';

const FROM_ITEMS = { source: ['items'] };
const EACH_COLUMN = { ...FROM_ITEMS, mapping: ['manual'] };

const SOURCE: Field[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{
				name: 'Binary Data',
				value: 'binary',
				description: 'A CSV file of this workflow in the form of the template',
			},
			{
				name: 'Input Items',
				value: 'items',
				description: 'All items together, an item a row',
			},
			{
				name: 'Media ID',
				value: 'mediaId',
				description: 'Such a file that was uploaded in the last three days',
			},
		],
		default: 'items',
		description: 'Where the rows come from',
	},
	{
		displayName: 'Input Data Field Name',
		name: 'fileBinary',
		type: 'string',
		required: true,
		default: 'data',
		placeholder: 'data',
		displayOptions: { show: { source: ['binary'] } },
		hint: 'The name of the input field containing the binary file data to be uploaded',
		description: 'The binary field of the item that holds the CSV file: UTF-8, 20 MB at most',
		send: 'body.media_id',
		as: 'mediaId',
		upload: 'file',
	},
	{
		displayName: 'Media ID',
		name: 'fileMediaId',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { source: ['mediaId'] } },
		description:
			'The media ID (素材) of the CSV file, which Media → Upload answered within the last three days',
		send: 'body.media_id',
	},
];

const CUSTOM_COLUMNS: Field = {
	displayName: 'Custom Columns',
	name: 'customColumns',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Column',
	default: {},
	displayOptions: { show: { '/source': ['items'] } },
	description:
		'Custom fields of the directory (自定义字段), which the admin console must have first',
	options: [
		{
			displayName: 'Column',
			name: 'column',
			values: [
				{
					displayName: 'Heading',
					name: 'heading',
					type: 'string',
					default: '',
					required: true,
					description: 'The name of the custom field, as the admin console shows it',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'The value of this item',
				},
			],
		},
	],
};

const INVITE: Field = {
	displayName: 'Send Invitation',
	name: 'toInvite',
	type: 'boolean',
	default: true,
	description: 'Whether WeCom invites new members to join, up to three times',
	send: 'body.to_invite',
};

const CALLBACK: Field = {
	displayName: 'Callback',
	name: 'callback',
	type: 'fixedCollection',
	placeholder: 'Add Callback',
	default: {},
	description: 'Where WeCom reports the end of the job, such as the URL of a WeCom Trigger',
	options: [
		{
			displayName: 'Receiver',
			name: 'receiver',
			values: [
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'https://example.com/webhook',
					description: 'The address to call, with http:// or https://',
					send: 'body.callback.url',
				},
				{
					displayName: 'Token',
					name: 'token',
					type: 'string',
					typeOptions: { password: true },
					default: '',
					description: 'The token (Token) that the receiver checks signatures with',
					send: 'body.callback.token',
				},
				{
					displayName: 'EncodingAESKey',
					name: 'aesKey',
					type: 'string',
					typeOptions: { password: true },
					default: '',
					description: 'The key that the receiver decrypts with, 43 letters and digits',
					send: 'body.callback.encodingaeskey',
					limits: {
						pattern: { regex: /^[0-9A-Za-z]{43}$/, hint: 'must be 43 letters and digits' },
					},
				},
			],
		},
	],
};

function mappingField({ columns }: Sheet): Field {
	const headings = columns.map(({ heading }) => heading).join(', ');
	return {
		displayName: 'Mapping',
		name: 'mapping',
		type: 'options',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description: "The items' fields have the names of the template or of the API",
			},
			{ name: 'Each Column Below', value: 'manual', description: 'A field here for each column' },
		],
		default: 'manual',
		displayOptions: { show: FROM_ITEMS },
		description: `How an item becomes a row. Automatic takes fields named as the template's columns are (${headings}), or as Get Many shows them.`,
	};
}

const shownWhere =
	(show: Record<string, string[]>, prefix: string) =>
	(field: Field): Field => ({
		...field,
		displayOptions: {
			show: Object.fromEntries(Object.entries(show).map(([name, is]) => [`${prefix}${name}`, is])),
		},
	});

/** The form of an import: where the rows come from, and a field for each column of the sheet. */
export function importForm(
	sheet: Sheet,
	{ ofMembers = false } = {},
): Pick<Operation, 'fields' | 'additionalFields' | 'options' | 'sends'> {
	const { fields, additionalFields } = rowFields(sheet);
	return {
		fields: [
			...SOURCE,
			mappingField(sheet),
			...unsent(fields).map(shownWhere(EACH_COLUMN, '')),
			WAIT_FOR_COMPLETION,
		],
		additionalFields: [
			...unsent(additionalFields).map(shownWhere(EACH_COLUMN, '/')),
			...(ofMembers ? [CUSTOM_COLUMNS, INVITE] : []),
		],
		options: [CALLBACK, LONGEST_WAIT],
		sends: { 'body.media_id': 'source' },
	};
}
