import {
	decrypt,
	encrypt,
	openEcho,
	readXml,
	sealReply,
	signatureOf,
} from '../../../nodes/shared/callback';
import { KEYS, PUBLISHED_ECHO } from './vector';

const { text, ...PUBLISHED_QUERY } = PUBLISHED_ECHO;

it('opens the echo that WeCom publishes as an example', () => {
	expect(openEcho(KEYS, PUBLISHED_QUERY)).toBe(text);
});

it('opens an echo whose plus signs arrived as spaces', () => {
	const query = { ...PUBLISHED_QUERY, echostr: PUBLISHED_QUERY.echostr.replaceAll('+', ' ') };

	expect(openEcho(KEYS, query)).toBe(text);
});

it.each([
	['another token', { ...KEYS, token: 'other' }, 401],
	['no token', { ...KEYS, token: '' }, 401],
	['a key of another length', { ...KEYS, aesKey: KEYS.aesKey.slice(1) }, 400],
	['another key', { ...KEYS, aesKey: KEYS.aesKey.replace('j', 'k') }, 400],
	['another receiver', { ...KEYS, receiverId: 'wx0000000000000000' }, 403],
])('refuses the echo with %s', (_, keys, status) => {
	expect(() => openEcho(keys, PUBLISHED_QUERY)).toThrow(expect.objectContaining({ status }));
});

it('gives back what it encrypted, whatever the length', () => {
	for (let length = 0; length < 70; length += 1) {
		const message = '你a'.repeat(length);
		const receiverId = 'r'.repeat(length % 5);

		expect(decrypt(KEYS.aesKey, encrypt(KEYS.aesKey, { message, receiverId }))).toEqual({
			message,
			receiverId,
		});
	}
});

it.each(['', 'A', '!!!!', 'QUJD', 'A'.repeat(64), `${'A'.repeat(42)}==`])(
	'refuses %p as encrypted text',
	(encrypted) => {
		expect(() => decrypt(KEYS.aesKey, encrypted)).toThrow(expect.objectContaining({ status: 400 }));
	},
);

it('signs a reply so that WeCom can open it', () => {
	const reply = sealReply(KEYS, { Content: '好]]>', CreateTime: 5 }, 1_700_000_000_000);
	const { Encrypt, MsgSignature, TimeStamp, Nonce } = readXml(reply) as Record<string, string>;
	const { message, receiverId } = decrypt(KEYS.aesKey, Encrypt);

	expect(TimeStamp).toBe('1700000000');
	expect(MsgSignature).toBe(
		signatureOf(KEYS.token, { timestamp: TimeStamp, nonce: Nonce, encrypted: Encrypt }),
	);
	expect(receiverId).toBe(KEYS.receiverId);
	expect(readXml(message)).toEqual({ Content: '好]]>', CreateTime: '5' });
});
