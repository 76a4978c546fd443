import { createHash, timingSafeEqual } from 'node:crypto';

export interface Signed {
	timestamp: string;
	nonce: string;
	encrypted: string;
}

/** WeCom's signature over an encrypted text (page 90968). */
export function signatureOf(token: string, { timestamp, nonce, encrypted }: Signed): string {
	const parts = [token, timestamp, nonce, encrypted].sort();
	return createHash('sha1').update(parts.join('')).digest('hex');
}

/** Whether the signature is right, in a time that tells nothing about the right one. */
export function isSignature(given: string, token: string, signed: Signed): boolean {
	const expected = Buffer.from(signatureOf(token, signed));
	const actual = Buffer.from(given.toLowerCase());
	return actual.length === expected.length && timingSafeEqual(actual, expected);
}
