import { createDecipheriv } from 'node:crypto';

import { UserError } from 'n8n-workflow';

const KEY_BYTES = 32;
const BLOCK = 32;
const IV_BYTES = 16;

/**
 * The file behind a message's address: AES-256-CBC with a key of its own, padded to 32 bytes (page 101463).
 *
 * @throws UserError where key and content do not fit
 */
export function decryptMedia(content: Buffer, aesKey: string): Buffer {
	const key = Buffer.from(aesKey, 'base64');
	if (key.length !== KEY_BYTES) throw unreadable();
	try {
		const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, IV_BYTES));
		decipher.setAutoPadding(false);
		return withoutPadding(Buffer.concat([decipher.update(content), decipher.final()]));
	} catch {
		throw unreadable();
	}
}

function withoutPadding(padded: Buffer): Buffer {
	const size = padded.at(-1) ?? 0;
	const padding = padded.subarray(padded.length - size);
	const fits = size >= 1 && size <= BLOCK && padding.every((byte) => byte === size);
	if (!fits) throw unreadable();
	return padded.subarray(0, padded.length - size);
}

const unreadable = () => new UserError('The file could not be decrypted');
