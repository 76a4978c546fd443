import type { IDataObject } from 'n8n-workflow';

import type { Frame } from './frames';
import { kindOf } from './frames';

const VERDICTS: Readonly<Record<number, string>> = {
	1: 'accurate',
	2: 'inaccurate',
	3: 'withdrawn',
};

/** What a workflow mostly asks of a frame, under plain names. */
export function plainFields(frame: Frame): IDataObject {
	const body = frame.body ?? {};
	const from = (body.from as IDataObject | undefined)?.userid;
	const conversation = body.chatid ?? from;
	return withoutUndefined({
		type: kindOf(frame),
		from,
		text: textOf(body),
		quotedText: textOf((body.quote ?? {}) as IDataObject),
		// The names that n8n's AI nodes look for by themselves.
		chatInput: textOf(body),
		sessionId: conversation && `${String(body.aibotid)}:${String(conversation)}`,
		chatId: conversation,
		chatType: body.chattype,
		messageId: body.msgid,
		requestId: frame.headers.req_id,
		createdAt:
			typeof body.create_time === 'number'
				? new Date(body.create_time * 1000).toISOString()
				: undefined,
		...eventFields((body.event ?? {}) as IDataObject),
	});
}

function textOf(body: IDataObject): string | undefined {
	for (const type of ['text', 'voice']) {
		const content = (body[type] as IDataObject | undefined)?.content;
		if (typeof content === 'string') return content;
	}
	const mixed = (body.mixed as IDataObject | undefined)?.msg_item as IDataObject[] | undefined;
	const texts = mixed?.map(textOf).filter((text) => text !== undefined);
	return texts?.length ? texts.join('\n') : undefined;
}

function eventFields(event: IDataObject): IDataObject {
	const card = event.template_card_event as IDataObject | undefined;
	const feedback = event.feedback_event as IDataObject | undefined;
	return {
		...(card && {
			cardType: card.card_type,
			key: card.event_key,
			taskId: card.task_id,
			answers: answersOf(card),
		}),
		...(feedback && {
			feedbackId: feedback.id,
			verdict: VERDICTS[Number(feedback.type)],
			comment: feedback.content,
			reasons: feedback.inaccurate_reason_list,
		}),
	};
}

/** The chosen options by the question's key. */
function answersOf(card: IDataObject): IDataObject | undefined {
	const selected = (card.selected_items as IDataObject | undefined)?.selected_item as
		| IDataObject[]
		| undefined;
	if (!selected) return undefined;
	const entries = selected.map(({ question_key, option_ids }) => [
		question_key,
		(option_ids as IDataObject | undefined)?.option_id ?? [],
	]);
	return Object.fromEntries(entries) as IDataObject;
}

function withoutUndefined(fields: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
