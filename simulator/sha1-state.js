/**
 * SHA-1 from any state on, so that a block of a file can be checked by itself: the sum of a block but the last
 * is the state behind it, the words as a little-endian processor holds them; that of the last is the SHA-1.
 */

const BEGIN = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const CHUNK = 64;

const turned = (word, bits) => (word << bits) | (word >>> (32 - bits));

const QUARTERS = [
	{ until: 20, add: 0x5a827999, mix: (b, c, d) => (b & c) | (~b & d) },
	{ until: 40, add: 0x6ed9eba1, mix: (b, c, d) => b ^ c ^ d },
	{ until: 60, add: 0x8f1bbcdc, mix: (b, c, d) => (b & c) | (b & d) | (c & d) },
	{ until: 80, add: 0xca62c1d6, mix: (b, c, d) => b ^ c ^ d },
];

const words = new Int32Array(80);

function workIn(state, bytes, from) {
	for (let t = 0; t < 16; t++) words[t] = bytes.readInt32BE(from + t * 4);
	for (let t = 16; t < 80; t++) {
		words[t] = turned(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);
	}
	let [a, b, c, d, e] = state;
	let t = 0;
	for (const { until, add, mix } of QUARTERS) {
		for (; t < until; t++) {
			const next = (turned(a, 5) + mix(b, c, d) + e + add + words[t]) | 0;
			e = d;
			d = c;
			c = turned(b, 30);
			b = a;
			a = next;
		}
	}
	[a, b, c, d, e].forEach((word, index) => (state[index] += word));
}

function stateAfter(previous, bytes) {
	const state = previous
		? Int32Array.from(BEGIN, (_, index) => Buffer.from(previous, 'hex').readInt32LE(index * 4))
		: Int32Array.from(BEGIN);
	for (let at = 0; at + CHUNK <= bytes.length; at += CHUNK) workIn(state, bytes, at);
	return state;
}

const hex = (state, write) => {
	const bytes = Buffer.alloc(20);
	state.forEach((word, index) => bytes[write](word, index * 4));
	return bytes.toString('hex');
};

/**
 * @param {string | undefined} previous the sum of the block before
 * @param {Buffer} block
 */
const sumOfBlock = (previous, block) => hex(stateAfter(previous, block), 'writeInt32LE');

/** @param {number} size of the whole file */
function sumOfLastBlock(previous, block, size) {
	const zeros = (CHUNK - ((block.length + 9) % CHUNK)) % CHUNK;
	const ending = Buffer.alloc(1 + zeros + 8);
	ending[0] = 0x80;
	ending.writeBigUInt64BE(BigInt(size) * 8n, ending.length - 8);
	return hex(stateAfter(previous, Buffer.concat([block, ending])), 'writeInt32BE');
}

module.exports = { sumOfBlock, sumOfLastBlock };
