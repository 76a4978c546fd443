import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { testConnection } from './test-connection';
import type { Bot } from './types';

export const CREDENTIAL = 'weComBotApi';

/** The credential as its form gives it. */
export interface BotCredentials extends Bot {
	testConnects?: boolean;
}

/** What both nodes of the bot name in `testedBy`. */
export async function weComBotTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const bot = data as unknown as BotCredentials;
	if (bot.testConnects === false) return { status: 'Error', message: NOT_TESTED };
	const { ok, message } = await testConnection(bot);
	return { status: ok ? 'OK' : 'Error', message };
}

const NOT_TESTED =
	'Not tested, since Test by Connecting is off. The credential is saved, and a trigger that uses it will tell whether it is right.';
