import type { Field, Limits, MediaType } from '../operation';
import { newsArticles, richArticles } from './articles';
import { membersField } from './ids';
import { mediaFields } from './media';
import { WEB_ADDRESS } from './messages-links';
import type { MessageKind } from './messages-send';

const CONTENT_BYTES = 2048;

interface TextRules {
	/** The receivers can be mentioned by name. */
	mentions: boolean;
}

export function textMessage({ mentions }: TextRules): MessageKind {
	return {
		value: 'sendText',
		name: 'Send Text',
		phrase: 'text message',
		description: 'Send text with line breaks (文本)',
		constants: { 'body.msgtype': 'text' },
		fields: [
			{
				displayName: 'Content',
				name: 'content',
				type: 'string',
				typeOptions: { rows: 4 },
				required: true,
				default: '',
				description: `The text, ${mentions ? '' : 'which may hold links as HTML a tags, '}2,048 bytes at most; a Chinese character takes 3`,
				send: 'body.text.content',
				limits: { bytes: CONTENT_BYTES },
			},
		],
		...(mentions && { additionalFields: [MENTION] }),
		confidential: true,
		translates: true,
	};
}

const MENTION: Field = membersField({
	displayName: 'Mention Members',
	name: 'mentionMembers',
	placeholder: 'zhangsan, @all',
	send: 'body.text.mentioned_list',
	description:
		'User IDs (账号) of members of the group to mention, separated by commas or as a list; @all for everyone',
});

type FileMessage = Exclude<MediaType, 'video'>;

const FILE_MESSAGES: Record<FileMessage, Omit<MessageKind, 'fields' | 'constants' | 'uploads'>> = {
	image: {
		value: 'sendImage',
		name: 'Send Image',
		phrase: 'image message',
		description: 'Send a picture, uploaded first or by media ID (图片)',
		confidential: true,
	},
	voice: {
		value: 'sendVoice',
		name: 'Send Voice',
		phrase: 'voice message',
		description: 'Send a voice recording, uploaded first or by media ID (语音)',
	},
	file: {
		value: 'sendFile',
		name: 'Send File',
		phrase: 'file message',
		description: 'Send a file, uploaded first or by media ID (文件)',
		confidential: true,
	},
};

const FILE_TITLES: Record<MediaType, string> = {
	image: 'Image',
	voice: 'Voice',
	video: 'Video',
	file: 'File',
};

export function fileMessage(type: FileMessage): MessageKind {
	return { ...FILE_MESSAGES[type], ...fileContent(type) };
}

function fileContent(type: MediaType) {
	return {
		constants: { 'body.msgtype': type },
		fields: mediaFields({
			displayName: FILE_TITLES[type],
			name: type,
			send: `body.${type}.media_id`,
			upload: type,
		}),
		uploads: { source: `${type}Source`, binary: `${type}Binary` },
	};
}

export function videoMessage(): MessageKind {
	return {
		value: 'sendVideo',
		name: 'Send Video',
		phrase: 'video message',
		description: 'Send a video, uploaded first or by media ID (视频)',
		...fileContent('video'),
		additionalFields: [
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
				description: 'The title of the video, 128 bytes at most',
				send: 'body.video.title',
				limits: { bytes: 128 },
			},
		],
		confidential: true,
	};
}

interface TextCardRules {
	/** The unit in which title and description are counted. */
	unit: 'chars' | 'bytes';
	/** The longest link. */
	url?: Limits;
}

export function textCardMessage({ unit, url }: TextCardRules): MessageKind {
	const counted = unit === 'chars' ? 'characters' : 'bytes';
	return {
		value: 'sendTextCard',
		name: 'Send Text Card',
		phrase: 'text card',
		description: 'Send a card of title, text and a link (文本卡片)',
		constants: { 'body.msgtype': 'textcard' },
		fields: [
			{
				displayName: 'Title',
				name: 'title',
				type: 'string',
				required: true,
				default: '',
				description: `The title of the card, 128 ${counted} at most`,
				send: 'body.textcard.title',
				limits: { [unit]: 128 },
			},
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				typeOptions: { rows: 4 },
				required: true,
				default: '',
				description: `The text of the card, 512 ${counted} at most. A br tag breaks the line; div tags of the class gray, normal or highlight color it.`,
				send: 'body.textcard.description',
				limits: { [unit]: 512 },
			},
			{
				displayName: 'URL',
				name: 'url',
				type: 'string',
				required: true,
				default: '',
				placeholder: 'https://example.com',
				description: 'The page that a click opens, with http:// or https://',
				send: 'body.textcard.url',
				limits: { pattern: WEB_ADDRESS, ...url },
			},
		],
		additionalFields: [
			{
				displayName: 'Button Text',
				name: 'buttonText',
				type: 'string',
				default: '',
				placeholder: 'More',
				description: 'The text of the button, 4 characters at most; without it, 详情',
				send: 'body.textcard.btntxt',
				limits: { chars: 4 },
			},
		],
		translates: true,
	};
}

export function newsMessage(rules: Parameters<typeof newsArticles>[0]): MessageKind {
	return {
		value: 'sendNews',
		name: 'Send News',
		phrase: 'news message',
		description: 'Send 1 to 8 articles that lead to pages elsewhere (图文)',
		constants: { 'body.msgtype': 'news' },
		fields: [newsArticles(rules)],
		translates: true,
	};
}

export function richNewsMessage(): MessageKind {
	return {
		value: 'sendRichNews',
		name: 'Send Rich News',
		phrase: 'rich news message',
		description: 'Send 1 to 8 articles whose text WeCom keeps (图文 mpnews)',
		constants: { 'body.msgtype': 'mpnews' },
		fields: [richArticles()],
		uploads: {
			source: 'articles.article[].coverSource',
			binary: 'articles.article[].coverBinary',
		},
		confidential: true,
		translates: true,
	};
}

export function markdownMessage(): MessageKind {
	return {
		value: 'sendMarkdown',
		name: 'Send Markdown',
		phrase: 'markdown message',
		description: 'Send text with headings, bold, links, quotes and colors (Markdown)',
		constants: { 'body.msgtype': 'markdown' },
		fields: [
			{
				displayName: 'Content',
				name: 'content',
				type: 'string',
				typeOptions: { rows: 6 },
				required: true,
				default: '',
				description:
					'The text, 2,048 bytes at most: headings, bold, links, inline code, quotes and font tags of the color info, comment or warning',
				send: 'body.markdown.content',
				limits: { bytes: CONTENT_BYTES },
			},
		],
	};
}
