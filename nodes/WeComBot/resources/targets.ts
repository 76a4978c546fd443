import type { Field } from '../../shared/operation';

/** The ways a message can go. */
export type Target = 'reply' | 'chat' | 'welcome' | 'update';

const OPTIONS = {
	chat: {
		name: 'Chat, Unasked',
		value: 'chat',
		description: 'Send it to a chat in which someone has written to the bot before (主动推送)',
	},
	reply: {
		name: 'Reply to a Message',
		value: 'reply',
		description: 'Answer the message that started the workflow, within 24 hours',
	},
	update: {
		name: 'Update of the Clicked Card',
		value: 'update',
		description: 'Replace the card whose click started the workflow, within five seconds',
	},
	welcome: {
		name: 'Welcome',
		value: 'welcome',
		description: 'Greet whoever has opened the chat, within five seconds (欢迎语)',
	},
} as const;

const isChat = { show: { target: ['chat'] } };

export const REQUEST_ID: Field = {
	displayName: 'Request ID',
	name: 'requestId',
	type: 'string',
	default: '',
	description:
		'The requestId of the WeCom Bot Trigger: what is answered. Without it, what started this workflow counts.',
};

const CHAT_FIELDS: Field[] = [
	{
		displayName: 'Chat Is With',
		name: 'chatType',
		type: 'options',
		options: [
			{ name: 'A Group', value: 2 },
			{ name: 'A Member', value: 1 },
		],
		default: 1,
		displayOptions: isChat,
		description: 'Whom the chat is with',
		send: 'body.chat_type',
	},
	{
		displayName: 'Chat ID',
		name: 'chatId',
		type: 'string',
		required: true,
		default: '',
		displayOptions: isChat,
		description:
			"The chatId of the WeCom Bot Trigger: a group's chat ID, or the user ID of a member as the bot sees it",
		send: 'body.chatid',
	},
];

/** Where a message goes, of the ways that its kind can. */
export function targetFields(...targets: Target[]): Field[] {
	const asks = targets.filter((target) => target !== 'chat');
	return [
		{
			displayName: 'Send As',
			name: 'target',
			type: 'options',
			options: [...targets].sort().map((target) => OPTIONS[target]),
			default: 'reply',
			description: 'How the message goes out',
		},
		{ ...REQUEST_ID, displayOptions: { show: { target: asks } } },
		...CHAT_FIELDS,
	];
}

/** Names a reply, so that ratings of it come back as Feedback Events. */
export function feedbackField(send: string): Field {
	return {
		displayName: 'Feedback ID',
		name: 'feedbackId',
		type: 'string',
		default: '',
		description:
			'Your name for the message, which a Feedback Event brings back when someone rates it; 256 bytes at most (反馈)',
		send,
		limits: { bytes: 256 },
	};
}
