import { mediaFields } from '../../shared/fields';
import type { Field, FieldGroup } from '../../shared/operation';

const FOR_IMAGE = { show: { attachment: ['image'] } };
const FOR_LINK = { show: { attachment: ['link'] } };
const FOR_MINI_PROGRAM = { show: { attachment: ['miniProgram'] } };

const TEXT_AND_KIND: Field[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What to say, 4,000 bytes at most (a Chinese character takes 3)',
		send: 'body.conclusions.text.content',
		limits: { bytes: 4000 },
	},
	{
		displayName: 'Attachment',
		name: 'attachment',
		type: 'options',
		options: [
			{ name: 'Image', value: 'image' },
			{ name: 'Link', value: 'link' },
			{ name: 'Mini Program', value: 'miniProgram' },
			{ name: 'None', value: 'none' },
		],
		default: 'none',
		description: 'What goes out as a second message; without a text, as the only one',
	},
];

const IMAGE: Field[] = [
	...mediaFields({
		displayName: 'Image',
		name: 'image',
		send: 'body.conclusions.image.media_id',
		upload: 'image',
		displayOptions: FOR_IMAGE,
	}),
];

const LINK: Field[] = [
	{
		displayName: 'Link URL',
		name: 'linkUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com',
		displayOptions: FOR_LINK,
		description: 'The address to open, with http:// or https://',
		send: 'body.conclusions.link.url',
	},
	{
		displayName: 'Link Title',
		name: 'linkTitle',
		type: 'string',
		default: '',
		displayOptions: FOR_LINK,
		description: 'The headline, 128 bytes at most',
		send: 'body.conclusions.link.title',
		limits: { bytes: 128 },
	},
	{
		displayName: 'Link Description',
		name: 'linkDescription',
		type: 'string',
		default: '',
		displayOptions: FOR_LINK,
		description: 'The lines below the headline, 512 bytes at most',
		send: 'body.conclusions.link.desc',
		limits: { bytes: 512 },
	},
	{
		displayName: 'Link Cover URL',
		name: 'linkCoverUrl',
		type: 'string',
		default: '',
		placeholder: 'https://example.com/cover.png',
		displayOptions: FOR_LINK,
		description: 'The address of the picture beside the headline',
		send: 'body.conclusions.link.picurl',
	},
];

const MINI_PROGRAM: Field[] = [
	{
		displayName: 'Mini Program App ID',
		name: 'miniProgramAppId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wx8bd80126147dfAAA',
		displayOptions: FOR_MINI_PROGRAM,
		description: 'The AppID of a mini program that the company has linked',
		send: 'body.conclusions.miniprogram.appid',
	},
	{
		displayName: 'Mini Program Page',
		name: 'miniProgramPage',
		type: 'string',
		required: true,
		default: '',
		placeholder: '/path/index.html',
		displayOptions: FOR_MINI_PROGRAM,
		description: 'The page of the mini program to open',
		send: 'body.conclusions.miniprogram.page',
	},
	{
		displayName: 'Mini Program Title',
		name: 'miniProgramTitle',
		type: 'string',
		default: '',
		displayOptions: FOR_MINI_PROGRAM,
		description: 'The headline of the card, 64 bytes at most',
		send: 'body.conclusions.miniprogram.title',
		limits: { bytes: 64 },
	},
	...mediaFields({
		displayName: 'Mini Program Cover',
		name: 'miniProgramCover',
		send: 'body.conclusions.miniprogram.pic_media_id',
		upload: 'image',
		required: false,
		displayOptions: FOR_MINI_PROGRAM,
	}),
];

const MESSAGE: FieldGroup = {
	displayName: 'Message',
	name: 'message',
	values: [...TEXT_AND_KIND, ...IMAGE, ...LINK, ...MINI_PROGRAM],
};

/** What the customer gets when a temporary chat ends. */
export const CLOSING_MESSAGE: Field = {
	displayName: 'Closing Message',
	name: 'closingMessage',
	type: 'fixedCollection',
	placeholder: 'Add Message',
	default: {},
	description: 'What WeCom sends the customer when the temporary chat ends (结束语)',
	options: [MESSAGE],
};
