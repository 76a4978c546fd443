import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { Refusal } from './refusal';

const ALGORITHM = 'aes-256-cbc';
const AES_BLOCK = 16;
/** WeCom pads to twice the block of AES. */
const PADDED_TO = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const BASE64 = /^[0-9A-Za-z+/]+={0,2}$/;

export interface Decrypted {
	message: string;
	receiverId: string;
}

/** `random (16) | length (4) | message | receiver id`, padded, under AES-256-CBC (page 90968). */
export function encrypt(aesKey: string, { message, receiverId }: Decrypted): string {
	const content = Buffer.from(message);
	const length = Buffer.alloc(LENGTH_BYTES);
	length.writeUInt32BE(content.length);
	const plain = padded(
		Buffer.concat([randomBytes(RANDOM_BYTES), length, content, Buffer.from(receiverId)]),
	);
	const key = keyOf(aesKey);
	const cipher = createCipheriv(ALGORITHM, key, key.subarray(0, AES_BLOCK)).setAutoPadding(false);
	return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}

/**
 * Opens what `encrypt` closed, as WeCom does.
 *
 * @throws Refusal
 */
export function decrypt(aesKey: string, encrypted: string): Decrypted {
	const closed = BASE64.test(encrypted) ? Buffer.from(encrypted, 'base64') : Buffer.alloc(0);
	const plain = decryptBytes(aesKey, closed);
	const start = RANDOM_BYTES + LENGTH_BYTES;
	if (plain.length < start) throw undecryptable();
	const end = start + plain.readUInt32BE(RANDOM_BYTES);
	if (end > plain.length) throw undecryptable();
	return {
		message: plain.toString('utf8', start, end),
		receiverId: plain.toString('utf8', end),
	};
}

/**
 * Bytes that stand for themselves under such a key, as exported files do (page 94849).
 *
 * @throws Refusal
 */
export function decryptBytes(aesKey: string, closed: Buffer): Buffer {
	if (closed.length === 0 || closed.length % AES_BLOCK !== 0) throw undecryptable();
	const key = keyOf(aesKey);
	const cipher = createDecipheriv(ALGORITHM, key, key.subarray(0, AES_BLOCK)).setAutoPadding(false);
	return unpadded(Buffer.concat([cipher.update(closed), cipher.final()]));
}

function keyOf(aesKey: string): Buffer {
	return Buffer.from(`${aesKey}=`, 'base64');
}

function padded(content: Buffer): Buffer {
	const size = PADDED_TO - (content.length % PADDED_TO);
	return Buffer.concat([content, Buffer.alloc(size, size)]);
}

function unpadded(content: Buffer): Buffer {
	const size = content[content.length - 1];
	const start = content.length - size;
	if (size < 1 || size > PADDED_TO || start < 0) throw undecryptable();
	if (!content.subarray(start).every((byte) => byte === size)) throw undecryptable();
	return content.subarray(0, start);
}

function undecryptable(): Refusal {
	return new Refusal(400, 'The content cannot be decrypted with the EncodingAESKey');
}
