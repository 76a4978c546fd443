import { defineResource } from '../../shared/operation';
import { CARD_OPERATIONS } from './cards';
import { MESSAGES } from './messages';

/** What a bot can send. */
export const resources = [
	defineResource({
		value: 'message',
		name: 'Message',
		description: 'Text, streams and files, as a reply or unasked',
		operations: MESSAGES,
	}),
	defineResource({
		value: 'card',
		name: 'Card',
		description: 'Template cards (模板卡片), sent or updated',
		operations: CARD_OPERATIONS,
	}),
];
