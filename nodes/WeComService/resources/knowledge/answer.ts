import { mediaFields, miniProgramApp, miniProgramPage, WEB_ADDRESS } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

type Display = Field['displayOptions'];

const shownFor = (type: string): Display => ({ show: { type: [type] } });

const LINK: Field[] = [
	{
		displayName: 'Title',
		name: 'linkTitle',
		type: 'string',
		required: true,
		default: '',
		displayOptions: shownFor('link'),
		description: 'The title of the card',
		send: 'link.title',
	},
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com',
		displayOptions: shownFor('link'),
		description: 'The page that opens, with http:// or https://',
		send: 'link.url',
		limits: { pattern: WEB_ADDRESS },
	},
	{
		displayName: 'Description',
		name: 'linkDescription',
		type: 'string',
		default: '',
		displayOptions: shownFor('link'),
		description: 'The lines below the title',
		send: 'link.desc',
	},
	{
		displayName: 'Picture URL',
		name: 'pictureUrl',
		type: 'string',
		default: '',
		placeholder: 'https://example.com/picture.png',
		displayOptions: shownFor('link'),
		description: 'The address of the picture on the card',
		send: 'link.pic_url',
		limits: { pattern: WEB_ADDRESS },
	},
];

const MINI_PROGRAM: Field[] = [
	miniProgramApp({
		name: 'appId',
		displayOptions: shownFor('miniprogram'),
		send: 'miniprogram.appid',
		description: 'The AppID of a mini program (小程序) that is linked to the company',
	}),
	miniProgramPage({
		name: 'pagePath',
		required: true,
		placeholder: 'pages/index.html',
		displayOptions: shownFor('miniprogram'),
		send: 'miniprogram.pagepath',
	}),
	{
		displayName: 'Title',
		name: 'miniProgramTitle',
		type: 'string',
		default: '',
		displayOptions: shownFor('miniprogram'),
		description: 'The title of the card, 64 bytes at most (about 21 Chinese characters)',
		send: 'miniprogram.title',
		limits: { bytes: 64 },
	},
	...mediaFields({
		displayName: 'Cover',
		name: 'cover',
		send: 'miniprogram.thumb_media_id',
		upload: 'image',
		displayOptions: shownFor('miniprogram'),
	}),
];

const ATTACHMENT: Field[] = [
	{
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Image', value: 'image' },
			{ name: 'Link', value: 'link' },
			{ name: 'Mini Program', value: 'miniprogram' },
			{ name: 'Video', value: 'video' },
		],
		default: 'image',
		description: 'What the customer gets beside the text',
		send: 'msgtype',
	},
	...(['image', 'video'] as const).flatMap((type) =>
		mediaFields({
			displayName: type === 'image' ? 'Image' : 'Video',
			name: type,
			send: `${type}.media_id`,
			upload: type,
			displayOptions: shownFor(type),
		}),
	),
	...LINK,
	...MINI_PROGRAM,
];

/** The answer to a question: a text, and up to four attachments. */
export const ANSWER: Field = {
	displayName: 'Answer',
	name: 'answer',
	type: 'fixedCollection',
	default: {},
	placeholder: 'Add Answer',
	description: 'What the customer gets: a text, and up to four attachments',
	options: [
		{
			displayName: 'Answer',
			name: 'answer',
			send: 'body.answers[]',
			values: [
				{
					displayName: 'Text',
					name: 'text',
					type: 'string',
					typeOptions: { rows: 4 },
					required: true,
					default: '',
					description: 'The text of the answer, 500 characters at most',
					send: 'text.content',
					limits: { chars: 500 },
				},
				{
					displayName: 'Attachments',
					name: 'attachments',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					default: {},
					placeholder: 'Add Attachment',
					description: 'Images, videos, links and mini programs beside the text, 4 at most',
					limits: { items: 4 },
					options: [
						{
							displayName: 'Attachment',
							name: 'attachment',
							send: 'attachments[]',
							values: ATTACHMENT,
						},
					],
				},
			],
		},
	],
};

const UPLOADED = 'answer.answer.attachments.attachment[]';

/** Where the form names files that go up first, with the collection that holds the answer. */
export function attachmentUploads(collection = ''): Array<{ source: string; binary: string }> {
	return ['image', 'video', 'cover'].map((name) => ({
		source: `${collection}${UPLOADED}.${name}Source`,
		binary: `${collection}${UPLOADED}.${name}Binary`,
	}));
}
