import type { IDataObject } from 'n8n-workflow';

import { encrypt } from './cipher';
import type { CallbackKeys } from './keys';
import { signatureOf } from './signature';

/**
 * An AI bot's reply as WeCom takes it in the answer to a callback (page 101033).
 *
 * @param nonce that of the callback's URL
 * @param now milliseconds since 1970
 */
export function sealJsonReply(
	keys: CallbackKeys,
	content: IDataObject,
	{ nonce, now }: { nonce: string; now: number },
): string {
	const timestamp = Math.floor(now / 1000);
	const { receiverId } = keys;
	const encrypted = encrypt(keys.aesKey, { message: JSON.stringify(content), receiverId });
	const signed = { timestamp: String(timestamp), nonce, encrypted };
	const msgsignature = signatureOf(keys.token, signed);
	return JSON.stringify({ encrypt: encrypted, msgsignature, timestamp, nonce });
}
