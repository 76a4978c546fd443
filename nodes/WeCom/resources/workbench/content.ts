import { WEB_ADDRESS } from '../../../shared/fields';
import type { Field, FieldGroup } from '../../../shared/operation';

const TYPES = [
	{ name: 'Image', value: 'image', description: 'One picture (图片型)' },
	{
		name: 'Key Data',
		value: 'keydata',
		description: 'Up to 4 figures with their names (关键数据型)',
	},
	{ name: 'List', value: 'list', description: 'Up to 3 lines of text (列表型)' },
	{ name: 'Web Page', value: 'webview', description: 'A page shown in place (webview 型)' },
];

const NO_TEMPLATE = {
	name: 'None',
	value: 'normal',
	description: 'The usual icon, as before',
};

/** What a click opens: the kind of home page that the app has says which of the two works. */
function clickFields(limits?: Field['limits']): Field[] {
	const most = limits ? `, ${limits.chars?.toLocaleString('en')} characters at most` : '';
	return [
		{
			displayName: 'Click Opens URL',
			name: 'clickUrl',
			type: 'string',
			default: '',
			placeholder: 'https://example.com',
			description: `For an app whose home page is a web page${most}. Left empty: the home page or the chat.`,
			send: 'jump_url',
			limits: { ...limits, pattern: WEB_ADDRESS },
		},
		{
			displayName: 'Click Opens Mini Program Page',
			name: 'clickPagePath',
			type: 'string',
			default: '',
			placeholder: 'pages/index',
			description: `For an app whose home page is a mini program${most}. Left empty: its first page.`,
			send: 'pagepath',
			...(limits && { limits }),
		},
	];
}

const FIGURE: Field[] = [
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		required: true,
		default: '',
		description: 'The figure, 64 characters at most',
		send: 'data',
		limits: { chars: 64 },
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		description: 'What the figure counts, 64 characters at most; it is taken from the template',
		send: 'key',
		limits: { chars: 64 },
	},
	...clickFields({ chars: 1024 }),
];

const PICTURE: Field[] = [
	{
		displayName: 'Picture URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/picture.png',
		description: 'The address of the picture; 3.35 times as wide as high looks best',
		send: 'url',
	},
	...clickFields(),
];

const LINE: Field[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		required: true,
		default: '',
		description: 'The line, 128 bytes at most (42 Chinese characters)',
		send: 'title',
		limits: { bytes: 128 },
	},
	...clickFields(),
];

const PAGE: Field[] = [
	{
		displayName: 'Page URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/board',
		description: 'The address of the page that is shown',
		send: 'url',
	},
	{
		displayName: 'Height',
		name: 'height',
		type: 'options',
		options: [
			{ name: 'One Row', value: 'single_row', description: '106 pixels, 147 without title' },
			{ name: 'Two Rows', value: 'double_row', description: '171 pixels, 212 without title' },
		],
		default: 'double_row',
		description: 'How high the page is shown',
		send: 'height',
	},
	{
		displayName: 'Hide Title',
		name: 'hidesTitle',
		type: 'boolean',
		default: false,
		description: 'Whether the line with the name of the app is left out',
		send: 'hide_title',
	},
	{
		displayName: 'Links Work',
		name: 'linksWork',
		type: 'boolean',
		default: false,
		description:
			'Whether links in the page open that are written with wxwork://openurl; a click elsewhere then opens nothing',
		send: 'enable_webview_click',
	},
	...clickFields(),
];

interface Part {
	type: string;
	title: string;
	name: string;
	/** The word for an entry: Add Figure. */
	entry: string;
	send: string;
	most?: number;
	description: string;
	values: Field[];
}

const PARTS: Part[] = [
	{
		type: 'keydata',
		title: 'Key Data',
		name: 'keyData',
		entry: 'Figure',
		send: 'keydata.items[]',
		most: 4,
		description: 'The figures, 1 to 4 (关键数据)',
		values: FIGURE,
	},
	{
		type: 'image',
		title: 'Image',
		name: 'image',
		entry: 'Picture',
		send: 'image',
		description: 'The picture (图片)',
		values: PICTURE,
	},
	{
		type: 'list',
		title: 'List',
		name: 'list',
		entry: 'Line',
		send: 'list.items[]',
		most: 3,
		description: 'The lines, 1 to 3 (列表)',
		values: LINE,
	},
	{
		type: 'webview',
		title: 'Web Page',
		name: 'webPage',
		entry: 'Page',
		send: 'webview',
		description: 'The page (网页)',
		values: PAGE,
	},
];

interface ContentRules {
	/** Where type and content go: `body.` or `body.data.`. */
	place: string;
	/** The template of the app itself: content may be missing, and so may the template. */
	template: boolean;
}

/** The type of the workbench display, and a form for each. */
export function contentFields({ place, template }: ContentRules): Field[] {
	return [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: template ? [...TYPES.slice(0, 3), NO_TEMPLATE, ...TYPES.slice(3)] : TYPES,
			required: true,
			default: 'keydata',
			description: template
				? 'How the app is shown on the workbench (工作台)'
				: 'The type of the template that the app has',
			send: `${place}type`,
		},
		...PARTS.map((part) => contentField(part, { place, template })),
	];
}

function contentField(part: Part, { place, template }: ContentRules): Field {
	const { type, title, name, entry, send, most, description, values } = part;
	const group: FieldGroup = {
		displayName: entry,
		name: 'entry',
		send: `${place}${send}`,
		values,
	};
	return {
		displayName: title,
		name,
		type: 'fixedCollection',
		...(most && {
			typeOptions: { multipleValues: true },
			limits: { minItems: 1, items: most },
		}),
		...(!template && { required: true }),
		default: {},
		placeholder: `Add ${entry}`,
		displayOptions: { show: { type: [type] } },
		description: template ? `${description}, for members without data of their own` : description,
		options: [group],
	};
}
