import { UserError } from 'n8n-workflow';

import { recent, waitBefore } from './pace';
import { pause } from './within';

const LONGEST_WAIT = 120_000;

/** Spreads what goes to each chat over the time that WeCom's limits ask for. */
export class Pacer {
	private readonly times = new Map<string, number[]>();

	/** @throws UserError where the wait would be longer than two minutes */
	async turn(chat: string, signal?: AbortSignal): Promise<void> {
		const now = Date.now();
		const before = recent(this.times.get(chat) ?? [], now);
		const wait = waitBefore(before, now);
		if (wait > LONGEST_WAIT) throw tooMuch(wait);
		this.forgetQuiet(now);
		this.times.set(chat, [...before, now + wait]);
		if (wait > 0) await pause(wait, signal);
	}

	private forgetQuiet(now: number): void {
		for (const [chat, times] of this.times) {
			if (recent(times, now).length === 0) this.times.delete(chat);
		}
	}
}

const tooMuch = (wait: number) =>
	new UserError('The bot has sent too much in this chat', {
		description: `WeCom takes 30 messages a minute and 1,000 an hour in one chat. The next one fits in ${Math.ceil(wait / 60_000)} minutes; this one was not sent.`,
	});
