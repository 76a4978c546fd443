import {
	CARD,
	CARD_ACTION,
	CARD_BUTTONS,
	CARD_DROP_DOWN,
	CARD_QUOTE,
	CARD_SELECTS,
	CARD_SUBMIT,
	CARD_VOTE,
	cardDescription,
	cardEmphasis,
	cardHeading,
	cardJump,
	cardLinks,
	cardMenu,
	cardParagraphs,
	cardPicture,
	cardSource,
	cardText,
	cardTitle,
	TASK_ID,
} from '../../shared/fields';
import type { Field, Operation } from '../../shared/operation';
import { CARD_ROWS } from './cardRows';
import { botOperation } from './operation';
import { feedbackField, targetFields } from './targets';

interface Card {
	value: string;
	name: string;
	phrase: string;
	about: string;
	type: string;
	fields: Field[];
	additionalFields: Field[];
}

const SOURCE = cardSource({ colored: true, advised: 13 });
const PLAIN_SOURCE = cardSource({ colored: false, advised: 13 });

const DISABLED = (send: string): Field => ({
	displayName: 'Disabled',
	name: 'disabled',
	type: 'boolean',
	default: true,
	description: 'Whether the choice is fixed: for the update of a card that was answered',
	send,
});

const CARDS: Card[] = [
	{
		value: 'sendTextNotice',
		name: 'Send Text Notice',
		phrase: 'a text notice card',
		about: 'A template card of text, figures and links (文本通知)',
		type: 'text_notice',
		fields: [...cardHeading({ title: 26, text: 112 }), ...cardJump()],
		additionalFields: [
			cardDescription(30),
			cardEmphasis({ figure: 10, description: 15 }),
			cardLinks(13),
			cardMenu({ withTaskId: true }),
			CARD_QUOTE,
			CARD_ROWS,
			SOURCE,
		],
	},
	{
		value: 'sendNewsNotice',
		name: 'Send News Notice',
		phrase: 'a news notice card',
		about: 'A template card with a picture (图文展示)',
		type: 'news_notice',
		fields: [cardTitle(26), ...cardPicture(), ...cardJump()],
		additionalFields: [
			cardDescription(30),
			cardLinks(13),
			cardMenu({ withTaskId: true }),
			cardParagraphs({ title: 26, text: 112 }),
			CARD_QUOTE,
			CARD_ROWS,
			SOURCE,
		],
	},
	{
		value: 'sendButtons',
		name: 'Send Buttons',
		phrase: 'a button card',
		about: 'A template card with buttons whose clicks start a workflow (按钮交互)',
		type: 'button_interaction',
		fields: [cardTitle(26), TASK_ID, CARD_BUTTONS],
		additionalFields: [
			CARD_ACTION,
			cardDescription(30),
			CARD_DROP_DOWN,
			cardMenu({ withTaskId: false }),
			CARD_QUOTE,
			CARD_ROWS,
			SOURCE,
			cardText(112),
		],
	},
	{
		value: 'sendVote',
		name: 'Send Vote',
		phrase: 'a vote card',
		about: 'A template card with one question to vote on (投票选择)',
		type: 'vote_interaction',
		fields: [cardTitle(26), TASK_ID, ...CARD_VOTE, ...CARD_SUBMIT],
		additionalFields: [cardDescription(30), DISABLED(`${CARD}.checkbox.disable`), PLAIN_SOURCE],
	},
	{
		value: 'sendMultipleChoice',
		name: 'Send Multiple Choice',
		phrase: 'a multiple choice card',
		about: 'A template card with up to three drop-down questions (多项选择)',
		type: 'multiple_interaction',
		fields: [cardTitle(26), TASK_ID, CARD_SELECTS, ...CARD_SUBMIT],
		additionalFields: [cardDescription(30), PLAIN_SOURCE],
	},
];

/** Template cards (page 101032): sent as a reply, unasked or as a welcome, or in place of a clicked one. */
export const CARD_OPERATIONS: Operation[] = CARDS.map(
	({ value, name, phrase, about, type, fields, additionalFields }) =>
		botOperation({
			value,
			name,
			action: `Send or update ${phrase}`,
			description: about,
			constants: { [`${CARD}.card_type`]: type },
			fields: [...targetFields('reply', 'chat', 'welcome', 'update'), ...fields],
			additionalFields: [...additionalFields, feedbackField(`${CARD}.feedback.id`)],
		}),
);
