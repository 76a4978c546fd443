import type { IDataObject } from 'n8n-workflow';

import { answerKey } from '../../shared/callback';
import type { Answers } from './question';
import { choicesOf } from './question';

const MOST_SHOWN = 512;
const MOST_KEY_BYTES = 1024;
const MOST_LABEL_CHARS = 4;

/** What of a message shows in the chat, and where its links lead. */
export interface Shown {
	title: string;
	message: string;
	answers: Answers;
	linkLabel: string;
	/** Never used before by the app: names the card. */
	taskId: string;
	/** The member's own link, to the page with all answers or to one answer. */
	link: (answer?: string) => string;
}

export type MessageStyle = 'links' | 'buttons' | 'textCard';

/** The content of a message to one member, which is for no other. */
export function messageOf(style: MessageStyle, shown: Shown): IDataObject {
	if (style === 'textCard') return { msgtype: 'textcard', textcard: textCard(shown) };
	const card = style === 'buttons' ? cardWithButtons(shown) : cardWithLinks(shown);
	return { msgtype: 'template_card', template_card: card };
}

/** The longest key of a card's buttons, in bytes, where that is too long for one. */
export function keyTooLong(style: MessageStyle, { answers, link }: Shown): number | undefined {
	if (style !== 'buttons') return undefined;
	const bytes = choicesOf(answers).map(({ answer }) =>
		Buffer.byteLength(answerKey({ answer, url: link() })),
	);
	const longest = Math.max(...bytes);
	return longest > MOST_KEY_BYTES ? longest : undefined;
}

const heading = ({ title, message }: Shown) => ({
	main_title: { title },
	sub_title_text: clipped(message, MOST_SHOWN),
});

/** A text notice (文本通知型): a click anywhere opens the page, a link the answer's own. */
function cardWithLinks(shown: Shown): IDataObject {
	const { answers, linkLabel, link } = shown;
	const choices = choicesOf(answers);
	const links =
		choices.length > 0
			? choices.map(({ answer, label }) => ({ title: label, url: link(answer) }))
			: [{ title: linkLabel, url: link() }];
	return {
		card_type: 'text_notice',
		...heading(shown),
		jump_list: links.map((entry) => ({ type: 1, ...entry })),
		card_action: { type: 1, url: link() },
	};
}

/** A button card (按钮交互型): its buttons reach the callback, a click beside them opens the page. */
function cardWithButtons(shown: Shown): IDataObject {
	const { answers, taskId, link } = shown;
	return {
		card_type: 'button_interaction',
		...heading(shown),
		card_action: { type: 1, url: link() },
		task_id: taskId,
		button_list: choicesOf(answers).map(({ answer, label }, index) => ({
			text: label,
			style: index + 1,
			key: answerKey({ answer, url: link() }),
		})),
	};
}

function textCard({ title, message, linkLabel, link }: Shown): IDataObject {
	const lines = clipped(message, MOST_SHOWN, (text) => text.replace(/\r?\n/g, '<br>'));
	const isShort = [...linkLabel].length <= MOST_LABEL_CHARS;
	return { title, description: lines, url: link(), ...(isShort && { btntxt: linkLabel }) };
}

/** As much of the text as fits once it is written that way. */
function clipped(text: string, most: number, written = (part: string) => part): string {
	const lengthOf = (part: string) => [...written(part)].length;
	if (lengthOf(text) <= most) return written(text);
	const chars = [...text];
	let kept = Math.min(chars.length, most - 1);
	while (lengthOf(chars.slice(0, kept).join('')) > most - 1) kept -= 1;
	return `${written(chars.slice(0, kept).join(''))}…`;
}
