const { createHash } = require('node:crypto');
const { deflateSync } = require('node:zlib');

/** A small PNG, different for every text: what a QR code's address serves. */

const SIDE = 29;

const crcTable = Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	return crc >>> 0;
});

const crc32 = (data) => {
	let crc = 0xffffffff;
	for (const byte of data) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
};

const uint32 = (number) => {
	const buffer = Buffer.alloc(4);
	buffer.writeUInt32BE(number);
	return buffer;
};

const chunk = (type, data) => {
	const content = Buffer.concat([Buffer.from(type), data]);
	return Buffer.concat([uint32(data.length), content, uint32(crc32(content))]);
};

/** @param {string} text */
function picture(text) {
	const seed = createHash('sha512').update(text).digest();
	const rows = Array.from({ length: SIDE }, (_, y) =>
		Buffer.from([
			0,
			...Array.from({ length: SIDE }, (_cell, x) =>
				seed[(x * SIDE + y) % seed.length] & (1 << x % 8) ? 0 : 255,
			),
		]),
	);
	const header = Buffer.concat([uint32(SIDE), uint32(SIDE), Buffer.from([8, 0, 0, 0, 0])]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

module.exports = { picture };
