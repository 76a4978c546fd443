import type { IWebhookFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import { call } from '../api/call';
import { callerOf } from './caller';

/** Milliseconds that the cards may hold up an answer: WeCom waits five seconds for what follows a click. */
const PATIENCE = 2000;

interface Change {
	/** A response code of each card, which changes it once within 72 hours. */
	cards: string[];
	/** The words on the buttons from then on. */
	text: string;
	agentId: number;
}

/** Disables the buttons of cards (page 94888). It is a courtesy: a card that stays as it is harms nobody. */
export async function disableButtons(
	context: IWebhookFunctions,
	{ cards, text, agentId }: Change,
): Promise<void> {
	if (cards.length === 0) return;
	const changed = callerOf(context).then(
		async (caller) =>
			await Promise.allSettled(
				cards.map(
					async (card) =>
						await call(caller, {
							method: 'POST',
							path: '/cgi-bin/message/update_template_card',
							body: {
								agentid: agentId,
								response_code: card,
								atall: 1,
								button: { replace_name: text },
							},
							repeatable: false,
							doc: 94888,
						}),
				),
			),
	);
	await Promise.race([changed.catch(() => []), sleep(PATIENCE)]);
}
