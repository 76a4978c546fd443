const { createSign, generateKeyPairSync, randomBytes } = require('node:crypto');

/** Self-signed certificates, written byte by byte (X.509 in DER): no program is needed to make them. */

const lengthOf = (size) => {
	if (size < 0x80) return Buffer.from([size]);
	const bytes = size < 0x100 ? [size] : [size >> 8, size & 0xff];
	return Buffer.from([0x80 | bytes.length, ...bytes]);
};

const tagged = (tag, ...parts) => {
	const content = Buffer.concat(parts);
	return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

const sequence = (...parts) => tagged(0x30, ...parts);
const set = (...parts) => tagged(0x31, ...parts);
const text = (value) => tagged(0x0c, Buffer.from(value));
const utcTime = (date) =>
	tagged(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const bits = (content) => tagged(0x03, Buffer.from([0]), content);

const ECDSA_WITH_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');
const VERSION_3 = Buffer.from('a003020102', 'hex');
const LOCALHOST = Buffer.from([127, 0, 0, 1]);

const named = (name) => sequence(set(sequence(COMMON_NAME, text(name))));

const pem = (label, der) =>
	`-----BEGIN ${label}-----\n${der
		.toString('base64')
		.match(/.{1,64}/g)
		.join('\n')}\n-----END ${label}-----\n`;

const DAY = 86_400_000;

/** A certificate for 127.0.0.1 and its key, as PEM. */
exports.makeCertificate = ({ name = '1900000109', from = -DAY, until = 365 * DAY } = {}) => {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const address = tagged(0x04, sequence(tagged(0x87, LOCALHOST)));
	const content = sequence(
		VERSION_3,
		tagged(0x02, Buffer.from([1]), randomBytes(8)),
		ECDSA_WITH_SHA256,
		named(name),
		sequence(utcTime(new Date(Date.now() + from)), utcTime(new Date(Date.now() + until))),
		named(name),
		publicKey.export({ type: 'spki', format: 'der' }),
		tagged(0xa3, sequence(sequence(SUBJECT_ALT_NAME, address))),
	);
	const signature = createSign('sha256').update(content).sign(privateKey);
	return {
		certificate: pem('CERTIFICATE', sequence(content, ECDSA_WITH_SHA256, bits(signature))),
		privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
	};
};
