import { createHash } from 'node:crypto';

/** Bytes of each block of a file but the last (pages 98004 and 101871). */
export const BLOCK_BYTES = 2 ** 21;

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const CHUNK_BYTES = 64;
const ROUNDS = 80;
const STATE_BYTES = 20;

/**
 * The hashes that WeCom wants of a file's blocks: after each block the state of the SHA-1 so far, as WeCom's
 * own example writes it, and after the last one the SHA-1 itself.
 */
export class BlockHashes {
	private readonly state = Int32Array.from(START);

	private readonly words = new Int32Array(ROUNDS);

	private readonly whole = createHash('sha1');

	/** The hash up to a block that another follows: one of whole chunks, as every block but the last is. */
	add(block: Buffer): string {
		this.whole.update(block);
		for (let at = 0; at < block.length; at += CHUNK_BYTES) this.digestChunk(block, at);
		const written = Buffer.alloc(STATE_BYTES);
		this.state.forEach((part, index) => written.writeInt32LE(part, index * 4));
		return written.toString('hex');
	}

	addLast(block: Buffer): string {
		return this.whole.update(block).digest('hex');
	}

	/** One step of SHA-1 (RFC 3174): Node's own does not show its state. */
	private digestChunk(block: Buffer, at: number): void {
		const { state, words } = this;
		for (let t = 0; t < 16; t += 1) words[t] = block.readInt32BE(at + t * 4);
		for (let t = 16; t < ROUNDS; t += 1) {
			words[t] = rotated(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);
		}
		let a = state[0];
		let b = state[1];
		let c = state[2];
		let d = state[3];
		let e = state[4];
		for (let t = 0; t < ROUNDS; t += 1) {
			const next = (rotated(a, 5) + mixed(t, b, c, d) + e + words[t]) | 0;
			e = d;
			d = c;
			c = rotated(b, 30);
			b = a;
			a = next;
		}
		state[0] += a;
		state[1] += b;
		state[2] += c;
		state[3] += d;
		state[4] += e;
	}
}

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function mixed(t: number, b: number, c: number, d: number): number {
	if (t < 20) return (((b & c) | (~b & d)) + 0x5a827999) | 0;
	if (t < 40) return ((b ^ c ^ d) + 0x6ed9eba1) | 0;
	if (t < 60) return (((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc) | 0;
	return ((b ^ c ^ d) + 0xca62c1d6) | 0;
}
