import { randomInt } from 'node:crypto';

import { encrypt } from './cipher';
import type { CallbackKeys } from './keys';
import { signatureOf } from './signature';
import type { XmlContent } from './xml-writer';
import { writeXml } from './xml-writer';

/** A reply as WeCom takes it in the answer to a callback: encrypted and signed (page 90968). */
export function sealReply(keys: CallbackKeys, content: XmlContent, now: number): string {
	const timestamp = Math.floor(now / 1000);
	const nonce = String(randomInt(1_000_000_000, 10_000_000_000));
	const encrypted = encrypt(keys.aesKey, {
		message: writeXml(content),
		receiverId: keys.receiverId,
	});
	const signed = { timestamp: String(timestamp), nonce, encrypted };
	return writeXml({
		Encrypt: encrypted,
		MsgSignature: signatureOf(keys.token, signed),
		TimeStamp: timestamp,
		Nonce: nonce,
	});
}
