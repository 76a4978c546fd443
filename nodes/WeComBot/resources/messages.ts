import { mediaFields } from '../../shared/fields';
import type { Field, MediaType, Operation } from '../../shared/operation';
import { botOperation } from './operation';
import { feedbackField, REQUEST_ID, targetFields } from './targets';

const CONTENT_BYTES = 20480;

const content = (field: Partial<Field>): Field => ({
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 6 },
	required: true,
	default: '',
	...field,
});

const SEND_STREAM = botOperation({
	value: 'sendStream',
	name: 'Send Stream',
	action: 'Send a stream to the chat',
	description: 'Reply with text that can grow while it is made, from start to finish (流式消息)',
	constants: { 'body.msgtype': 'stream' },
	fields: [
		REQUEST_ID,
		content({
			required: false,
			description:
				'The whole text so far as Markdown, 20,480 bytes at most: it replaces what the stream showed before. A think tag shows as reasoning.',
			send: 'body.stream.content',
			limits: { bytes: CONTENT_BYTES },
		}),
		{
			displayName: 'Finish',
			name: 'finish',
			type: 'boolean',
			default: true,
			description:
				'Whether this ends the stream. Turn it off to show a first text, then send the next with the same Stream ID; a stream ends by itself after ten minutes.',
			send: 'body.stream.finish',
		},
		{
			displayName: 'Stream ID',
			name: 'streamId',
			type: 'string',
			default: '',
			description:
				'The streamId that an earlier Send Stream gave, to go on with it; without it a new stream begins',
			send: 'body.stream.id',
		},
	],
	additionalFields: [feedbackField('body.stream.feedback.id')],
});

const SEND_MARKDOWN = botOperation({
	value: 'sendMarkdown',
	name: 'Send Markdown',
	action: 'Send markdown to the chat',
	description: 'Send text with headings, lists, tables, code and links (Markdown)',
	constants: { 'body.msgtype': 'markdown' },
	fields: [
		...targetFields('reply', 'chat'),
		content({
			description: 'The text as Markdown, 20,480 bytes at most',
			send: 'body.markdown.content',
			limits: { bytes: CONTENT_BYTES },
		}),
	],
	additionalFields: [feedbackField('body.markdown.feedback.id')],
});

const SEND_WELCOME = botOperation({
	value: 'sendWelcome',
	name: 'Send Welcome',
	action: 'Send a welcome to the chat',
	description: 'Greet whoever has opened the chat, within five seconds of the event (欢迎语)',
	constants: { 'body.msgtype': 'text' },
	fields: [
		REQUEST_ID,
		content({ description: 'The greeting, as plain text', send: 'body.text.content' }),
	],
});

const FILES: Record<MediaType, { title: string; phrase: string; about: string }> = {
	file: { title: 'File', phrase: 'a file', about: 'Send a file (文件)' },
	image: { title: 'Image', phrase: 'an image', about: 'Send a picture (图片)' },
	video: { title: 'Video', phrase: 'a video', about: 'Send a video (视频)' },
	voice: { title: 'Voice', phrase: 'a voice recording', about: 'Send a voice recording (语音)' },
};

const VIDEO_FIELDS: Field[] = [
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		description: 'The lines below the title, 512 bytes at most',
		send: 'body.video.description',
		limits: { bytes: 512 },
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		description: 'The title of the video, 64 bytes at most',
		send: 'body.video.title',
		limits: { bytes: 64 },
	},
];

const UPLOADED = {
	description:
		'The mediaId (素材) that an earlier run of this node gave within the last three days',
};

function sendFile(type: MediaType): Operation {
	const { title, phrase, about } = FILES[type];
	return botOperation({
		value: `send${title}`,
		name: `Send ${title}`,
		action: `Send ${phrase} to the chat`,
		description: `${about}, uploaded over the connection first or by media ID`,
		constants: { 'body.msgtype': type },
		fields: [
			...targetFields('reply', 'chat'),
			...mediaFields({
				displayName: title,
				name: type,
				send: `body.${type}.media_id`,
				upload: type,
			}).map((field) => (field.name.endsWith('MediaId') ? { ...field, ...UPLOADED } : field)),
		],
		...(type === 'video' && { additionalFields: VIDEO_FIELDS }),
	});
}

export const MESSAGES: Operation[] = [
	SEND_STREAM,
	SEND_MARKDOWN,
	SEND_WELCOME,
	sendFile('image'),
	sendFile('file'),
	sendFile('voice'),
	sendFile('video'),
];
