import type { MessageKind } from '../../../shared/fields';
import { miniProgramApp, miniProgramPage, WEB_ADDRESS } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

type Display = Field['displayOptions'];

const shownFor = (type: string): Display => ({ show: { type: [type] } });

const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{
			name: 'Answer',
			value: 'click',
			description: 'A tap sends its words as a message of the customer',
		},
		{ name: 'Link', value: 'view', description: 'A tap opens a web page' },
		{ name: 'Mini Program', value: 'miniprogram', description: 'A tap opens a mini program' },
		{ name: 'Text', value: 'text', description: 'Words between the other entries' },
	],
	default: 'click',
	description: 'What the entry does',
	send: 'type',
};

function words(type: string, name: string, bytes: number): Field {
	return {
		displayName: 'Text',
		name,
		type: 'string',
		required: true,
		default: '',
		displayOptions: shownFor(type),
		description: `The words that the customer sees, ${bytes.toLocaleString('en')} bytes at most; a Chinese character takes 3`,
		send: `${type}.content`,
		limits: { bytes },
	};
}

const ENTRY: Field[] = [
	TYPE,
	words('click', 'answer', 128),
	{
		displayName: 'ID',
		name: 'menuId',
		type: 'string',
		default: '',
		placeholder: '101',
		displayOptions: shownFor('click'),
		description:
			"Your own name for the answer, which comes back as menu_id with the customer's message: letters, digits and _, 128 bytes at most",
		send: 'click.id',
		limits: { bytes: 128 },
	},
	words('view', 'linkText', 1024),
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com',
		displayOptions: shownFor('view'),
		description: 'The page that opens, with http:// or https://, 2,048 bytes at most',
		send: 'view.url',
		limits: { bytes: 2048, pattern: WEB_ADDRESS },
	},
	words('miniprogram', 'miniProgramText', 1024),
	miniProgramApp({
		name: 'appId',
		displayOptions: shownFor('miniprogram'),
		send: 'miniprogram.appid',
		description: 'The AppID of the mini program (小程序), 32 bytes at most',
		limits: { bytes: 32 },
	}),
	miniProgramPage({
		name: 'pagePath',
		required: true,
		placeholder: 'pages/index.html?order=123',
		displayOptions: shownFor('miniprogram'),
		send: 'miniprogram.pagepath',
		description: 'The page of the mini program that opens, 1,024 bytes at most',
		limits: { bytes: 1024 },
	}),
	{
		...words('text', 'plainText', 256),
		description: 'The words, 256 bytes at most; the two characters \\n break the line',
	},
	{
		displayName: 'Stay on Line',
		name: 'stayOnLine',
		type: 'boolean',
		default: false,
		displayOptions: shownFor('text'),
		description: 'Whether the next entry follows on the same line',
		send: 'text.no_newline',
		as: 'flag',
	},
];

const surrounding = (displayName: string, name: string, place: string, where: string): Field => ({
	displayName,
	name,
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	description: `The words ${where} the entries, 1,024 bytes at most`,
	send: `body.msgmenu.${place}`,
	limits: { bytes: 1024 },
});

/** Words with entries to tap (菜单消息). `most` entries fit in one. */
export function menuMessage(most: number, limit: string): MessageKind {
	return {
		value: 'sendMenu',
		name: 'Send Menu',
		phrase: 'menu message',
		description:
			'Send words with answers, links and mini programs to tap (菜单); a tapped answer comes back as a message',
		constants: { 'body.msgtype': 'msgmenu' },
		fields: [
			{
				...surrounding('Introduction', 'introduction', 'head_content', 'above'),
				placeholder: 'Was this of help?',
			},
			{
				displayName: 'Entries',
				name: 'entries',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true, sortable: true },
				default: {},
				placeholder: 'Add Entry',
				description: `What can be tapped, and words between, ${limit}`,
				limits: { items: most },
				options: [
					{ displayName: 'Entry', name: 'entry', send: 'body.msgmenu.list[]', values: ENTRY },
				],
			},
		],
		additionalFields: [surrounding('Closing Words', 'closingWords', 'tail_content', 'below')],
	};
}
