import { UserError } from 'n8n-workflow';

import { Slots } from '../api/slots';
import { pause } from './within';

const MINUTE = 60_000;
const LONGEST_WAIT = 2 * MINUTE;

/** What WeCom takes of a bot in one chat, and of its uploads (page 101463). */
const LIMITS = [
	{ calls: 30, milliseconds: MINUTE },
	{ calls: 1000, milliseconds: 60 * MINUTE },
] as const;

/** Spreads what goes to each chat over the time that WeCom's limits ask for. */
export class Pacer {
	private readonly slots = new Slots();

	/** @throws UserError where the wait would be longer than two minutes */
	async turn(chat: string, signal?: AbortSignal): Promise<void> {
		const wait = this.slots.take(chat, LIMITS, LONGEST_WAIT);
		if (wait > LONGEST_WAIT) throw tooMuch(wait);
		if (wait > 0) await pause(wait, signal);
	}
}

const tooMuch = (wait: number) =>
	new UserError('The bot has sent too much in this chat', {
		description: `WeCom takes 30 messages a minute and 1,000 an hour in one chat. The next one fits in ${Math.ceil(wait / MINUTE)} minutes; this one was not sent.`,
	});
