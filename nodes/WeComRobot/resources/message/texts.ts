import type { MessageKind } from '../../../shared/fields';
import { textMessage } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { CONTENT } from './splitting';

interface Content {
	send: string;
	bytes: number;
	what: string;
}

function content({ send, bytes, what }: Content): Field {
	return {
		displayName: 'Content',
		name: CONTENT,
		type: 'string',
		typeOptions: { rows: 6 },
		required: true,
		default: '',
		description: `${what}. ${bytes.toLocaleString('en')} bytes at most, of which a Chinese character takes 3; Options → Split Long Text sends more.`,
		send,
		limits: { bytes },
	};
}

const TEXT = textMessage({ mentions: true });

const MENTION_MOBILES: Field = {
	displayName: 'Mention Mobiles',
	name: 'mentionMobiles',
	type: 'string',
	default: '',
	placeholder: '13800000000, @all',
	description:
		'Mobile numbers of members of the group to mention, separated by commas or as a list; @all for everyone. For where the user IDs are not known.',
	send: 'body.text.mentioned_mobile_list',
	as: 'texts',
};

/** Messages that are text: the only ones that may be too long and can be split. */
export const TEXTS: MessageKind[] = [
	{
		...TEXT,
		fields: [
			content({
				send: 'body.text.content',
				bytes: 2048,
				what: 'The text, with line breaks; &lt;@USERID&gt; in it mentions a member',
			}),
		],
		additionalFields: [...(TEXT.additionalFields ?? []), MENTION_MOBILES],
	},
	{
		value: 'sendMarkdown',
		name: 'Send Markdown',
		phrase: 'markdown message',
		description: 'Send text with headings, bold, links, quotes and colors (Markdown)',
		constants: { 'body.msgtype': 'markdown' },
		fields: [
			content({
				send: 'body.markdown.content',
				bytes: 4096,
				what: 'Headings, bold, links, inline code, quotes and font tags of the color info, comment or warning; &lt;@USERID&gt; mentions a member',
			}),
		],
	},
	{
		value: 'sendMarkdownV2',
		name: 'Send Markdown V2',
		phrase: 'markdown v2 message',
		description: 'Send text with tables, lists, pictures and code, without colors and mentions',
		constants: { 'body.msgtype': 'markdown_v2' },
		fields: [
			content({
				send: 'body.markdown_v2.content',
				bytes: 4096,
				what: 'Headings, bold, italics, lists, quotes, links, pictures, rules, code and tables; WeCom apps before 4.1.36 show the bare text',
			}),
		],
	},
];
