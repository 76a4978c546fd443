import type { Field, Operation } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { sendReply } from './send';

type Reply = Pick<Operation, 'value' | 'name' | 'description' | 'fields'> & {
	phrase: string;
	type: string;
};

const mediaId = (kind: string, send: string): Field => ({
	displayName: 'Media ID',
	name: 'mediaId',
	type: 'string',
	required: true,
	default: '',
	description: `The media_id of ${kind}: one that a message brought, or that Media → Upload gave in the last three days`,
	send,
});

const textField = (
	displayName: string,
	name: string,
	send: string,
	description: string,
	bytes?: number,
): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	send,
	...(bytes && { limits: { bytes } }),
});

const REPLIES: Reply[] = [
	{
		value: 'replyText',
		name: 'Text',
		phrase: 'text',
		type: 'text',
		description: 'Answer with text',
		fields: [
			{
				...textField(
					'Text',
					'text',
					'body.Content',
					'The text, 2,048 bytes at most (about 680 Chinese characters)',
					2048,
				),
				typeOptions: { rows: 4 },
				required: true,
			},
		],
	},
	{
		value: 'replyImage',
		name: 'Image',
		phrase: 'an image',
		type: 'image',
		description: 'Answer with an image',
		fields: [mediaId('an image', 'body.Image.MediaId')],
	},
	{
		value: 'replyVoice',
		name: 'Voice',
		phrase: 'a voice message',
		type: 'voice',
		description: 'Answer with a voice message',
		fields: [mediaId('a voice message', 'body.Voice.MediaId')],
	},
	{
		value: 'replyVideo',
		name: 'Video',
		phrase: 'a video',
		type: 'video',
		description: 'Answer with a video',
		fields: [
			mediaId('a video', 'body.Video.MediaId'),
			textField('Title', 'title', 'body.Video.Title', 'The title, 128 bytes at most', 128),
			textField(
				'Description',
				'description',
				'body.Video.Description',
				'The lines below the title, 512 bytes at most',
				512,
			),
		],
	},
	{
		value: 'replyNews',
		name: 'News',
		phrase: 'news',
		type: 'news',
		description: 'Answer with articles that link to pages (图文)',
		fields: [
			{
				displayName: 'Articles',
				name: 'articles',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				required: true,
				default: {},
				placeholder: 'Add Article',
				description: 'The articles, 1 to 8',
				limits: { minItems: 1, items: 8 },
				options: [
					{
						displayName: 'Article',
						name: 'entry',
						send: 'body.Articles.item[]',
						values: [
							{
								...textField('Title', 'title', 'Title', 'The title, 128 bytes at most', 128),
								required: true,
							},
							textField(
								'Description',
								'description',
								'Description',
								'The lines below the title, 512 bytes at most',
								512,
							),
							{
								...textField('URL', 'url', 'Url', 'The page that a click opens'),
								required: true,
								placeholder: 'https://example.com',
							},
							{
								...textField(
									'Picture URL',
									'pictureUrl',
									'PicUrl',
									'The address of a JPG or PNG; 640 × 320 pixels suit the first article, 80 × 80 the others',
								),
								placeholder: 'https://example.com/picture.png',
							},
						],
					},
				],
			},
		],
	},
	{
		value: 'updateButton',
		name: 'Update Card Button',
		phrase: 'a new button text',
		type: 'update_button',
		description:
			'Answer a click on a template card: its buttons are disabled and show another text, for who clicked',
		fields: [
			{
				...textField(
					'Button Text',
					'buttonText',
					'body.Button.ReplaceName',
					'The words that the buttons show from then on',
				),
				required: true,
			},
		],
	},
];

/** The answer to a callback itself: it calls no endpoint. */
const ANSWER = { method: 'POST', path: '' } as const;

export const reply = defineResource({
	value: 'reply',
	name: 'Reply',
	description: 'The answer to what started the workflow (被动回复)',
	operations: REPLIES.map(({ phrase, type, ...operation }) => ({
		...operation,
		action: `Reply with ${phrase}`,
		doc: 90241,
		request: ANSWER,
		constants: { 'body.MsgType': type },
		run: sendReply,
	})),
});
