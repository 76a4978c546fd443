import { toBuffer } from './charset';
import type { Bytes } from './types';

interface Raw {
	bytes: Bytes;
	/** Characters beyond a byte show that its charsets were decoded before it came. */
	isDecoded: boolean;
}

/** A mail as it came: its bytes, or a text that stands for them, is them as Base64, or was decoded already. */
export function rawOf(given: string | Buffer): Raw {
	if (Buffer.isBuffer(given)) return { bytes: given.toString('latin1'), isDecoded: false };
	if (isBase64(given)) return rawOf(Buffer.from(given, 'base64'));
	if (!/[\u0100-\uffff]/.test(given)) return { bytes: given, isDecoded: false };
	return { bytes: Buffer.from(given, 'utf8').toString('latin1'), isDecoded: true };
}

/** No mail is without a colon, and no Base64 has one. */
const isBase64 = (text: string) => /^[A-Za-z0-9+/=\s]+$/.test(text) && text.trim().length > 16;

/** The bytes of a mail that came in any of these ways. */
export const mailBytes = (given: string): Buffer => toBuffer(rawOf(given).bytes);
