import type { MessageKind } from '../../../shared/fields';
import {
	CARD_LINES_UPLOADS,
	CARD_PICTURE_TEXT,
	CARD_QUOTE,
	cardDescription,
	cardEmphasis,
	cardHeading,
	cardJump,
	cardLines,
	cardLinks,
	cardParagraphs,
	cardPicture,
	cardSource,
	cardTitle,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const TITLE = 26;
const TEXT = 112;

const constants = (type: string) => ({
	'body.msgtype': 'template_card',
	'body.template_card.card_type': type,
});

/** A robot has no access to the directory, which a list to choose from would need. */
const MEMBER: Field = {
	displayName: 'Member',
	name: 'member',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'zhangsan',
	description: 'The user ID (账号), which the admin console shows under Contacts',
	send: 'userid',
};

const SHARED_PARTS: Field[] = [
	cardDescription(30),
	cardLines({ advised: 26, member: MEMBER }),
	cardLinks(13),
	CARD_QUOTE,
	cardSource({ colored: true, advised: 13 }),
];

/** Template cards (模板卡片) that a robot may send: those whose clicks need no callback. */
export const CARDS: MessageKind[] = [
	{
		value: 'sendTextNoticeCard',
		name: 'Send Text Notice Card',
		phrase: 'text notice card',
		description: 'Send a template card of text, figures and links (文本通知模版卡片)',
		constants: constants('text_notice'),
		fields: [...cardHeading({ title: TITLE, text: TEXT }), ...cardJump()],
		additionalFields: [...SHARED_PARTS, cardEmphasis({ figure: 10, description: 15 })],
		uploads: CARD_LINES_UPLOADS,
	},
	{
		value: 'sendNewsNoticeCard',
		name: 'Send News Notice Card',
		phrase: 'news notice card',
		description: 'Send a template card with a picture (图文展示模版卡片)',
		constants: constants('news_notice'),
		fields: [cardTitle(TITLE), ...cardPicture(), ...cardJump()],
		additionalFields: [
			...SHARED_PARTS,
			cardParagraphs({ title: TITLE, text: TEXT }),
			CARD_PICTURE_TEXT,
		],
		uploads: CARD_LINES_UPLOADS,
	},
];
