import type { Field } from '../../shared/operation';
import { messageText, oneAttachment } from './attachments';

/** What the customer gets when a temporary chat ends. */
export const CLOSING_MESSAGE: Field = {
	displayName: 'Closing Message',
	name: 'closingMessage',
	type: 'fixedCollection',
	placeholder: 'Add Message',
	default: {},
	description: 'What WeCom sends the customer when the temporary chat ends (结束语)',
	options: [
		{
			displayName: 'Message',
			name: 'message',
			values: [
				{ ...messageText(4000), send: 'body.conclusions.text.content' },
				...oneAttachment({
					kinds: ['image', 'link', 'miniprogram'],
					place: 'body.conclusions.',
					lenient: true,
					description: 'What goes out as a second message; without a text, as the only one',
				}),
			],
		},
	],
};
