import { createHash, timingSafeEqual } from 'node:crypto';

import type { Listener } from './connection';
import { BotConnection, DEFAULT_ADDRESS } from './connection';
import { notHeld, otherSecret } from './problems';
import type { Bot } from './types';

interface Held {
	connection: BotConnection;
	secret: Buffer;
	listeners: Set<Listener>;
}

/** The connections of this process: one a bot, however many workflows listen to it. */
const held = new Map<string, Held>();

/**
 * Listens to a bot, over the connection that is there or a new one. The function that comes back ends
 * it; the connection is closed when nobody listens any more.
 *
 * @throws UserError where the connection cannot be had
 */
export async function listen(bot: Bot, listener: Listener): Promise<() => void> {
	const key = keyOf(bot);
	const entry = entryFor(key, bot);
	entry.listeners.add(listener);
	const leave = () => {
		const present = held.get(key);
		present?.listeners.delete(listener);
		if (present?.listeners.size === 0) close(key, present);
	};
	let isOpen = false;
	try {
		await entry.connection.opened();
		isOpen = true;
		return leave;
	} finally {
		if (!isOpen) leave();
	}
}

/**
 * The connection that somebody in this process holds.
 *
 * @throws UserError that says why there is none
 */
export function heldConnection(bot: Bot): BotConnection {
	const entry = held.get(keyOf(bot));
	if (!entry) throw notHeld(bot.botId);
	if (!hasSecret(entry, bot)) throw otherSecret(bot.botId);
	if (entry.connection.ended) throw entry.connection.ended;
	return entry.connection;
}

export function isHeld(bot: Bot): boolean {
	return held.has(keyOf(bot));
}

function entryFor(key: string, bot: Bot): Held {
	const present = held.get(key);
	if (present && !present.connection.ended) {
		if (!hasSecret(present, bot)) throw otherSecret(bot.botId);
		return present;
	}
	const listeners = present?.listeners ?? new Set<Listener>();
	const toAll = (tell: (listener: Listener) => void) => [...listeners].forEach(tell);
	const connection = new BotConnection(bot, {
		receive: (frame) => toAll((listener) => listener.receive(frame)),
		end: (reason) => toAll((listener) => listener.end(reason)),
	});
	const entry = { connection, secret: digest(bot.secret), listeners };
	held.set(key, entry);
	return entry;
}

function close(key: string, { connection }: Held): void {
	held.delete(key);
	connection.stop();
}

function keyOf({ botId, address }: Bot): string {
	return JSON.stringify([address?.trim() || DEFAULT_ADDRESS, botId]);
}

function hasSecret({ secret }: Held, bot: Bot): boolean {
	return timingSafeEqual(secret, digest(bot.secret));
}

function digest(secret: string): Buffer {
	return createHash('sha256').update(secret).digest();
}
