import { UserError } from 'n8n-workflow';

import { BotConnection } from './connection';
import { heldConnection, isHeld } from './registry';
import type { Bot } from './types';

/** What a test of the credential found out, in words. */
export interface Verdict {
	ok: boolean;
	message: string;
}

/**
 * Tries the bot's id and secret. Only subscribing tells whether they are right, and it cuts off a
 * connection held elsewhere; so one that this process holds answers in its place.
 */
export async function testConnection(bot: Bot): Promise<Verdict> {
	try {
		if (isHeld(bot)) await heldConnection(bot).opened();
		else await connectOnce(bot);
		return { ok: true, message: 'Connection successful!' };
	} catch (error) {
		const { message, description } = error as UserError;
		return { ok: false, message: [message, description].filter(Boolean).join('. ') };
	}
}

async function connectOnce(bot: Bot): Promise<void> {
	const connection = new BotConnection(bot, { receive: () => {}, end: () => {} });
	try {
		await connection.opened();
	} finally {
		connection.stop();
	}
}
