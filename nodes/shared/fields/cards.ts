import type { Field, FieldGroup } from '../operation';
import { miniProgramApp, miniProgramPage } from './messages-links';

export const CARD = 'body.template_card';

const KEY_BYTES = 1024;

interface Jump {
	/** The place that type, url, appid and pagepath stand in; nothing inside a group. */
	place?: string;
	/** Comes before the fields' names, where others of the form are alike. */
	prefix?: string;
	/** A click may open nothing. */
	nothing?: boolean;
}

const OPENS_PAGE: Omit<Field, 'displayName' | 'name'> = {
	type: 'options',
	options: [
		{ name: 'Mini Program', value: 2 },
		{ name: 'URL', value: 1 },
	],
	default: 1,
	description: 'What a click opens',
};

const OPENS_PAGE_OR_NOTHING: Omit<Field, 'displayName' | 'name'> = {
	type: 'options',
	options: [
		{ name: 'Mini Program', value: 2 },
		{ name: 'Nothing', value: 0 },
		{ name: 'URL', value: 1 },
	],
	default: 0,
	description: 'What a click opens',
};

/** What a click opens: a web page or a page of a mini program. */
export function jumpFields({ place = '', prefix = '', nothing = false }: Jump): Field[] {
	const named = (name: string) =>
		prefix ? `${prefix}${name}` : name[0].toLowerCase() + name.slice(1);
	const titled = (title: string) => (prefix ? `Card ${title}` : title);
	const shownFor = (type: number) => ({ show: { [named('Opens')]: [type] } });
	return [
		{
			...(nothing ? OPENS_PAGE_OR_NOTHING : OPENS_PAGE),
			displayName: titled('Opens'),
			name: named('Opens'),
			send: `${place}type`,
		},
		{
			displayName: titled('URL'),
			name: named('Url'),
			type: 'string',
			required: true,
			default: '',
			placeholder: 'https://example.com',
			displayOptions: shownFor(1),
			description: 'The page that opens',
			send: `${place}url`,
		},
		miniProgramApp({
			displayName: titled('Mini Program App ID'),
			name: named('AppId'),
			send: `${place}appid`,
			displayOptions: shownFor(2),
		}),
		miniProgramPage({
			displayName: titled('Mini Program Page'),
			name: named('PagePath'),
			send: `${place}pagepath`,
			displayOptions: shownFor(2),
		}),
	];
}

/** The click on the card as a whole, on cards that must have one. */
export function cardJump(): Field[] {
	return jumpFields({ place: `${CARD}.card_action.`, prefix: 'card' });
}

/** A part of the card that is there once, or not at all. */
export function part(
	field: Pick<Field, 'displayName' | 'name' | 'description'> & { send?: string },
	values: Field[],
): Field {
	const { displayName, name, description, send } = field;
	const group: FieldGroup = {
		displayName,
		name,
		...(send !== undefined && { send: `${CARD}.${send}` }),
		values,
	};
	return {
		displayName,
		name,
		type: 'fixedCollection',
		default: {},
		placeholder: `Add ${displayName}`,
		description,
		options: [group],
	};
}

/** A line of text on the card; lengths that WeCom only advises are told, not checked. */
export function line(
	displayName: string,
	name: string,
	send: string,
	description: string,
	required?: true,
): Field {
	return {
		displayName,
		name,
		type: 'string',
		...(required && { required }),
		default: '',
		description,
		send,
	};
}

/** What a click sends to the callback, so that the workflow knows what was clicked. */
export function keyField(displayName: string, name: string, send: string, of: string): Field {
	return {
		displayName,
		name,
		type: 'string',
		required: true,
		default: '',
		description: `Your name for the ${of}, which the callback event brings back; unique on the card, 1,024 bytes at most`,
		send,
		limits: { bytes: KEY_BYTES },
	};
}

export const TASK_ID: Field = {
	displayName: 'Task ID',
	name: 'taskId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'leave-2026-0001',
	description:
		'Your name for the card, never used before by this app: letters, digits and _ - @, 128 bytes at most',
	send: `${CARD}.task_id`,
	limits: {
		bytes: 128,
		pattern: { regex: /^[0-9A-Za-z_@-]+$/, hint: 'must consist of letters, digits, _, - and @' },
	},
};

export function cardTitle(advised: number): Field {
	return line(
		'Title',
		'title',
		`${CARD}.main_title.title`,
		`The title of the card; up to ${advised} characters are shown well`,
		true,
	);
}

export function cardDescription(advised: number): Field {
	return line(
		'Description',
		'description',
		`${CARD}.main_title.desc`,
		`The lines below the title; up to ${advised} characters are shown well`,
	);
}

export function cardText(advised: number): Field {
	return {
		...line(
			'Text',
			'text',
			`${CARD}.sub_title_text`,
			`The text of the card; up to ${advised} characters are shown well`,
		),
		typeOptions: { rows: 3 },
	};
}

export const CARD_TEXT = cardText(160);

/** What a text notice begins with: a title, a text or both. */
export function cardHeading(advised: { title: number; text: number }): Field[] {
	return [
		{
			displayName: 'Heading',
			name: 'heading',
			type: 'options',
			options: [
				{ name: 'Text', value: 'text' },
				{ name: 'Title', value: 'title' },
				{ name: 'Title and Text', value: 'both' },
			],
			default: 'title',
			description: 'What the card begins with',
		},
		{ ...cardTitle(advised.title), displayOptions: { show: { heading: ['title', 'both'] } } },
		{
			...cardText(advised.text),
			required: true,
			displayOptions: { show: { heading: ['text', 'both'] } },
		},
	];
}

const SOURCE_COLOR: Field = {
	displayName: 'Color',
	name: 'color',
	type: 'options',
	options: [
		{ name: 'Black', value: 1 },
		{ name: 'Gray', value: 0 },
		{ name: 'Green', value: 3 },
		{ name: 'Red', value: 2 },
	],
	default: 0,
	description: 'The color of the name',
	send: 'desc_color',
};

interface SourceRules {
	colored: boolean;
	/** Up to how many characters of the name are shown well. */
	advised?: number;
}

/** Who the card comes from, at its top. */
export function cardSource({ colored, advised = 20 }: SourceRules): Field {
	return part(
		{
			displayName: 'Source',
			name: 'source',
			description: 'Who the card comes from, shown at its top (来源)',
			send: 'source',
		},
		[
			line('Name', 'name', 'desc', `The name; up to ${advised} characters are shown well`),
			line('Icon URL', 'iconUrl', 'icon_url', 'The address of the icon; 72 × 72 pixels suit it'),
			...(colored ? [SOURCE_COLOR] : []),
		],
	);
}

export const CARD_QUOTE: Field = part(
	{
		displayName: 'Quote',
		name: 'quote',
		description: 'A box with quoted text (引用文献)',
		send: 'quote_area',
	},
	[
		line('Title', 'title', 'title', 'The title of the quote'),
		line('Text', 'text', 'quote_text', 'The quoted text'),
		...jumpFields({ nothing: true }),
	],
);

export function cardEmphasis(advised: { figure: number; description: number }): Field {
	return part(
		{
			displayName: 'Key Figure',
			name: 'emphasis',
			description: 'A figure or word in large type (关键数据)',
			send: 'emphasis_content',
		},
		[
			line(
				'Figure',
				'figure',
				'title',
				`The figure; up to ${advised.figure} characters are shown well`,
			),
			line(
				'Description',
				'description',
				'desc',
				`What it is; up to ${advised.description} characters are shown well`,
			),
		],
	);
}

export const CARD_EMPHASIS = cardEmphasis({ figure: 14, description: 22 });

/** The click on the card, where the card can do without. */
export const CARD_ACTION: Field = part(
	{
		displayName: 'Card Click',
		name: 'cardClick',
		description: 'What a click on the card opens',
		send: 'card_action',
	},
	jumpFields({}),
);
