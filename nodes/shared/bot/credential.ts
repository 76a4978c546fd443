import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import type { CallbackKeys } from '../callback';
import { callbackKeysVerdict, keysFrom } from '../callback';
import { testConnection } from './test-connection';
import type { Bot } from './types';

export const CREDENTIAL = 'weComBotApi';

/** The credential as its form gives it. */
export interface BotCredentials extends Bot {
	way?: 'connection' | 'callback';
	testConnects?: boolean;
	/** Of the callback way. */
	token?: string;
	aesKey?: string;
	baseUrl?: string;
}

/** A bot's callbacks name no receiver (page 101033). */
export function keysOfBot({ token, aesKey }: BotCredentials): CallbackKeys {
	return keysFrom({ token, aesKey, receiverId: '' });
}

/** What both nodes of the bot name in `testedBy`. */
export async function weComBotTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const bot = data as unknown as BotCredentials;
	if (bot.way === 'callback') return callbackKeysVerdict(keysOfBot(bot));
	if (bot.testConnects === false) return { status: 'Error', message: NOT_TESTED };
	const { ok, message } = await testConnection(bot);
	return { status: ok ? 'OK' : 'Error', message };
}

const NOT_TESTED =
	'Not tested, since Test by Connecting is off. The credential is saved, and a trigger that uses it will tell whether it is right.';
