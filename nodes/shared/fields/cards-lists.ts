import type { Field } from '../operation';
import { CARD, jumpFields, keyField, line, part, TASK_ID } from './cards';
import { memberField } from './ids';
import { mediaFields } from './media';

type ListOf = Pick<Field, 'displayName' | 'name' | 'description' | 'limits' | 'required'> & {
	/** The word for an entry: Add Button. */
	entry: string;
	send: string;
};

/** A part of a card that has several entries. */
export function list({ entry, send, ...field }: ListOf, values: Field[]): Field {
	return {
		...field,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: `Add ${entry}`,
		options: [{ displayName: entry, name: 'entry', send: `${send}[]`, values }],
	};
}

const LINE_TYPE: Field = {
	displayName: 'Value Is',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Attachment', value: 2, description: 'A click downloads a file' },
		{ name: 'Link', value: 1, description: 'A click opens a web page' },
		{ name: 'Member', value: 3, description: 'A click shows the profile of a member' },
		{ name: 'Text', value: 0 },
	],
	default: 0,
	description: 'What the value is besides text',
	send: 'type',
};

interface LinesRules {
	/** Up to how many characters of a value are shown well. */
	advised: number;
	/** The field for a member. */
	member: Field;
}

/** Lines of a name and a value, side by side. */
export function cardLines({ advised, member }: LinesRules): Field {
	return list(
		{
			displayName: 'Name-Value Lines',
			name: 'lines',
			description: 'Lines of a name and a value, 6 at most (二级标题+文本列表)',
			limits: { items: 6 },
			entry: 'Line',
			send: `${CARD}.horizontal_content_list`,
		},
		[
			line('Name', 'name', 'keyname', 'The name; up to 5 characters are shown well', true),
			line(
				'Value',
				'value',
				'value',
				`The value; up to ${advised} characters are shown well. Of an attachment, the name of the file with its extension.`,
			),
			LINE_TYPE,
			{
				...line('URL', 'url', 'url', 'The page that a click opens', true),
				placeholder: 'https://example.com',
				displayOptions: { show: { type: [1] } },
			},
			...mediaFields({
				displayName: 'Attachment',
				name: 'attachment',
				send: 'media_id',
				upload: 'file',
				displayOptions: { show: { type: [2] } },
			}),
			{ ...member, displayOptions: { show: { type: [3] } } },
		],
	);
}

export const CARD_LINES = cardLines({
	advised: 30,
	member: memberField({ name: 'member', required: true, send: 'userid' }),
});

/** Where the files of `CARD_LINES` stand in the form. */
export const CARD_LINES_UPLOADS = {
	source: 'additionalFields.lines.entry[].attachmentSource',
	binary: 'additionalFields.lines.entry[].attachmentBinary',
};

/** Titles with text below them. */
export function cardParagraphs(advised: { title: number; text: number }): Field {
	return list(
		{
			displayName: 'Paragraphs',
			name: 'paragraphs',
			description: 'Titles with text below them, 4 at most (二级垂直内容)',
			limits: { items: 4 },
			entry: 'Paragraph',
			send: `${CARD}.vertical_content_list`,
		},
		[
			line(
				'Title',
				'title',
				'title',
				`The title; up to ${advised.title} characters are shown well`,
				true,
			),
			line('Text', 'text', 'desc', `The text; up to ${advised.text} characters are shown well`),
		],
	);
}

export const CARD_PARAGRAPHS = cardParagraphs({ title: 38, text: 160 });

export function cardLinks(advised: number): Field {
	return list(
		{
			displayName: 'Links',
			name: 'links',
			description: 'Links at the foot of the card, 3 at most (跳转指引)',
			limits: { items: 3 },
			entry: 'Link',
			send: `${CARD}.jump_list`,
		},
		[
			line(
				'Title',
				'title',
				'title',
				`The words to click; up to ${advised} characters are shown well`,
				true,
			),
			...jumpFields({ nothing: true }),
		],
	);
}

export const CARD_LINKS = cardLinks(18);

const MENU_ACTIONS: Field = list(
	{
		displayName: 'Actions',
		name: 'actions',
		required: true,
		description: 'The entries of the menu, 1 to 3',
		limits: { minItems: 1, items: 3 },
		entry: 'Action',
		send: `${CARD}.action_menu.action_list`,
	},
	[
		line('Text', 'text', 'text', 'The words of the entry', true),
		keyField('Key', 'key', 'key', 'entry'),
	],
);

/** The menu in the upper right corner; cards that need no task ID need one with it. */
export function cardMenu({ withTaskId }: { withTaskId: boolean }): Field {
	return part(
		{
			displayName: 'Menu',
			name: 'menu',
			description:
				'A menu in the upper right corner (更多操作). The app must have a callback URL, which receives the clicks.',
		},
		[
			...(withTaskId ? [TASK_ID] : []),
			line('Description', 'description', `${CARD}.action_menu.desc`, 'What the menu is for'),
			MENU_ACTIONS,
		],
	);
}
