import type { MessageKind } from '../../../shared/fields';
import {
	CARD_ACTION,
	CARD_BUTTONS,
	CARD_DROP_DOWN,
	CARD_EMPHASIS,
	CARD_LINES,
	CARD_LINES_UPLOADS,
	CARD_LINKS,
	CARD_PARAGRAPHS,
	CARD_QUOTE,
	CARD_SELECTS,
	CARD_SUBMIT,
	CARD_TEXT,
	CARD_VOTE,
	cardDescription,
	cardJump,
	cardMenu,
	cardSource,
	cardTitle,
	TASK_ID,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { CARD_PICTURE } from './cardPicture';

const constants = (type: string) => ({
	'body.msgtype': 'template_card',
	'body.template_card.card_type': type,
});

/** A text notice has a title, a text or both. */
const HEADING: Field[] = [
	{
		displayName: 'Heading',
		name: 'heading',
		type: 'options',
		options: [
			{ name: 'Text', value: 'text' },
			{ name: 'Title', value: 'title' },
			{ name: 'Title and Text', value: 'both' },
		],
		default: 'title',
		description: 'What the card begins with',
	},
	{ ...cardTitle(36), displayOptions: { show: { heading: ['title', 'both'] } } },
	{ ...CARD_TEXT, required: true, displayOptions: { show: { heading: ['text', 'both'] } } },
];

/** Template cards (模板卡片): what they show, and what a click on them does. */
export const CARDS: MessageKind[] = [
	{
		value: 'sendTextNoticeCard',
		name: 'Send Text Notice Card',
		phrase: 'text notice card',
		description: 'Send a template card of text, figures and links (文本通知型)',
		constants: constants('text_notice'),
		fields: [...HEADING, ...cardJump()],
		additionalFields: [
			cardDescription(44),
			CARD_EMPHASIS,
			CARD_LINES,
			CARD_LINKS,
			CARD_QUOTE,
			cardMenu({ withTaskId: true }),
			cardSource({ colored: true }),
		],
		uploads: CARD_LINES_UPLOADS,
		translates: true,
	},
	{
		value: 'sendNewsNoticeCard',
		name: 'Send News Notice Card',
		phrase: 'news notice card',
		description: 'Send a template card with a picture (图文展示型)',
		constants: constants('news_notice'),
		fields: [cardTitle(36), ...CARD_PICTURE, ...cardJump()],
		additionalFields: [
			cardDescription(44),
			CARD_LINES,
			CARD_LINKS,
			CARD_PARAGRAPHS,
			CARD_QUOTE,
			cardMenu({ withTaskId: true }),
			cardSource({ colored: true }),
		],
		uploads: CARD_LINES_UPLOADS,
		translates: true,
	},
	{
		value: 'sendButtonCard',
		name: 'Send Button Card',
		phrase: 'button card',
		description: 'Send a template card with buttons whose clicks reach the callback (按钮交互型)',
		constants: constants('button_interaction'),
		fields: [cardTitle(36), TASK_ID, CARD_BUTTONS],
		additionalFields: [
			CARD_ACTION,
			cardDescription(44),
			CARD_DROP_DOWN,
			CARD_LINES,
			CARD_QUOTE,
			CARD_TEXT,
			cardMenu({ withTaskId: false }),
			cardSource({ colored: true }),
		],
		uploads: CARD_LINES_UPLOADS,
		translates: true,
	},
	{
		value: 'sendVoteCard',
		name: 'Send Vote Card',
		phrase: 'vote card',
		description: 'Send a template card with one question to vote on (投票选择型)',
		constants: constants('vote_interaction'),
		fields: [cardTitle(16), TASK_ID, ...CARD_VOTE, ...CARD_SUBMIT],
		additionalFields: [cardDescription(160), cardSource({ colored: false })],
		translates: true,
	},
	{
		value: 'sendMultipleChoiceCard',
		name: 'Send Multiple Choice Card',
		phrase: 'multiple choice card',
		description: 'Send a template card with up to three drop-down questions (多项选择型)',
		constants: constants('multiple_interaction'),
		fields: [cardTitle(36), TASK_ID, CARD_SELECTS, ...CARD_SUBMIT],
		additionalFields: [cardDescription(160), cardSource({ colored: false })],
		translates: true,
	},
];
