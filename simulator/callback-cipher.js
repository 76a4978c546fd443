const { createCipheriv, createDecipheriv, createHash, randomBytes } = require('node:crypto');

const PADDED_TO = 32;

const sign = (token, ...parts) =>
	createHash('sha1')
		.update([token, ...parts].sort().join(''))
		.digest('hex');

const keyOf = (aesKey) => Buffer.from(`${aesKey}=`, 'base64');

function seal({ aesKey, receiverId }, text) {
	const message = Buffer.from(text);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(message.length);
	const plain = Buffer.concat([randomBytes(16), length, message, Buffer.from(receiverId)]);
	const padding = PADDED_TO - (plain.length % PADDED_TO);
	const key = keyOf(aesKey);
	const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
	const closed = [cipher.update(plain), cipher.update(Buffer.alloc(padding, padding))];
	return Buffer.concat([...closed, cipher.final()]).toString('base64');
}

function unseal({ aesKey, receiverId }, encrypted) {
	const key = keyOf(aesKey);
	const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
	const padded = Buffer.concat([cipher.update(encrypted, 'base64'), cipher.final()]);
	const plain = padded.subarray(0, padded.length - padded[padded.length - 1]);
	const end = 20 + plain.readUInt32BE(16);
	const receiver = plain.toString('utf8', end);
	if (receiver !== receiverId) throw new Error(`The receiver ${receiver} is not ${receiverId}`);
	return plain.toString('utf8', 20, end);
}

module.exports = { sign, seal, unseal };
