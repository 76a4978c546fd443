import { createHash, createHmac } from 'node:crypto';

export type SignType = 'MD5' | 'HMAC-SHA256';

/** What is signed: names with their values as text. */
export type Signed = Readonly<Record<string, string>>;

/** WeChat Pay's signature, over every field but the signature itself (page 90281). */
export function paySignature(fields: Signed, apiKey: string, type: SignType = 'MD5'): string {
	const text = `${inOrder({ ...fields, sign: '' })}&key=${apiKey}`;
	const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', apiKey);
	return digest.update(text, 'utf8').digest('hex').toUpperCase();
}

/** WeCom's own signature, over the few fields that a method names (page 90281). */
export function workwxSignature(fields: Signed, names: readonly string[], secret: string): string {
	const named = names.map((name) => [name, fields[name] ?? ''] as const);
	const text = `${inOrder(Object.fromEntries(named))}&secret=${secret}`;
	return createHash('md5').update(text, 'utf8').digest('hex').toUpperCase();
}

/** `a=1&b=2`: by name in the order of ASCII, without what is empty, nothing escaped. */
function inOrder(fields: Signed): string {
	return Object.keys(fields)
		.filter((name) => fields[name] !== '')
		.sort()
		.map((name) => `${name}=${fields[name]}`)
		.join('&');
}
