import type { MessageKind } from '../../../shared/fields';
import {
	fileMessage,
	mediaFields,
	memberField,
	miniProgramMessage,
	videoMessage,
	WEB_ADDRESS,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const COVER = { source: 'coverSource', binary: 'coverBinary' };

export const TEXT: MessageKind = {
	value: 'sendText',
	name: 'Send Text',
	phrase: 'text message',
	description: 'Send text (文本), in which addresses become links',
	constants: { 'body.msgtype': 'text' },
	fields: [
		{
			displayName: 'Content',
			name: 'content',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			description: 'The text, 2,048 bytes at most; a Chinese character takes 3',
			send: 'body.text.content',
			limits: { bytes: 2048 },
		},
	],
};

const LINK: MessageKind = {
	value: 'sendLink',
	name: 'Send Link',
	phrase: 'link message',
	description: 'Send a card with a picture that opens a web page (图文链接)',
	constants: { 'body.msgtype': 'link' },
	fields: [
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			required: true,
			default: '',
			description: 'The title of the card, 128 bytes at most (about 42 Chinese characters)',
			send: 'body.link.title',
			limits: { bytes: 128 },
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'https://example.com',
			description: 'The page that opens, with http:// or https://, 2,048 bytes at most',
			send: 'body.link.url',
			limits: { bytes: 2048, pattern: WEB_ADDRESS },
		},
		...mediaFields({
			displayName: 'Cover',
			name: 'cover',
			send: 'body.link.thumb_media_id',
			upload: 'image',
		}),
	],
	additionalFields: [
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			default: '',
			description: 'The lines below the title, 512 bytes at most (about 170 Chinese characters)',
			send: 'body.link.desc',
			limits: { bytes: 512 },
		},
	],
	uploads: COVER,
};

const MINI_PROGRAM = miniProgramMessage({
	placeholder: 'pages/index.html?order=123',
	description:
		'The page that opens; its path must end with .html, before any ?, or WeChat does not find it',
});

function coordinate(displayName: string, name: string, most: number, description: string): Field {
	return {
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: -most, maxValue: most, numberPrecision: 6 },
		required: true,
		default: 0,
		description: `${description}, -${most} to ${most}`,
		send: `body.location.${name}`,
		as: 'number',
		limits: { min: -most, max: most },
	};
}

const LOCATION: MessageKind = {
	value: 'sendLocation',
	name: 'Send Location',
	phrase: 'location message',
	description: 'Send a place on the map (地理位置)',
	constants: { 'body.msgtype': 'location' },
	fields: [
		coordinate('Latitude', 'latitude', 90, 'How far north in degrees, negative to the south'),
		coordinate('Longitude', 'longitude', 180, 'How far east in degrees, negative to the west'),
	],
	additionalFields: [
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			description: 'The address of the place in words',
			send: 'body.location.address',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			description: 'What the place is called',
			send: 'body.location.name',
		},
	],
};

const ACQUISITION_LINK: MessageKind = {
	value: 'sendAcquisitionLink',
	name: 'Send Acquisition Link',
	phrase: 'acquisition link',
	description:
		'Send an acquisition link (获客链接) as a business card, by which the customer adds a member',
	constants: { 'body.msgtype': 'ca_link' },
	fields: [
		{
			displayName: 'Link',
			name: 'link',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'https://work.weixin.qq.com/ca/xxxxxx',
			description: 'The address of a link made with the customer acquisition assistant (获客助手)',
			send: 'body.ca_link.link_url',
			limits: { pattern: WEB_ADDRESS },
		},
	],
};

export const BUSINESS_CARD: MessageKind = {
	value: 'sendBusinessCard',
	name: 'Send Business Card (Legacy)',
	phrase: 'legacy business card',
	description:
		'Send the card of a member (名片), a type that WeCom no longer describes; Send Acquisition Link shows as a card too',
	constants: { 'body.msgtype': 'business_card' },
	fields: [memberField({ name: 'userId', required: true, send: 'body.business_card.userid' })],
};

/** What customer service sends by itself and not in answer to an event. */
export const KINDS: MessageKind[] = [
	TEXT,
	fileMessage('image'),
	fileMessage('voice'),
	{ ...videoMessage(), additionalFields: undefined },
	fileMessage('file'),
	LINK,
	MINI_PROGRAM,
	LOCATION,
	ACQUISITION_LINK,
];
