import type { INodePropertyOptions } from 'n8n-workflow';

const EVERYTHING = '*';

/** What a bot can be told (pages 100719 and 101027), under WeCom's own names. */
export const KINDS: INodePropertyOptions[] = [
	{
		name: 'Card Event',
		value: 'template_card_event',
		description: 'Someone clicked on a template card (模板卡片事件)',
	},
	{
		name: 'Enter Chat Event',
		value: 'enter_chat',
		description: 'Someone opened the chat with the bot for the first time today (进入会话)',
	},
	{
		name: 'Everything',
		value: EVERYTHING,
		description: 'All of these, and what WeCom may add later',
	},
	{
		name: 'Feedback Event',
		value: 'feedback_event',
		description: 'Someone rated a reply that had a Feedback ID (用户反馈)',
	},
	{ name: 'File Message', value: 'file', description: 'A file, in a chat of two only (文件)' },
	{ name: 'Image Message', value: 'image', description: 'A picture, in a chat of two only (图片)' },
	{ name: 'Mixed Message', value: 'mixed', description: 'Text and pictures in one (图文混排)' },
	{
		name: 'Text Message',
		value: 'text',
		description: 'Text; in a group one that mentions the bot (文本)',
	},
	{ name: 'Video Message', value: 'video', description: 'A video, in a chat of two only (视频)' },
	{
		name: 'Voice Message',
		value: 'voice',
		description: 'A voice message, which arrives as text, in a chat of two only (语音)',
	},
];

export function isWanted(kind: string, wanted: readonly string[]): boolean {
	return wanted.includes(EVERYTHING) || wanted.includes(kind);
}
