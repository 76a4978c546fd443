import { createHash, randomBytes } from 'node:crypto';

import { BLOCK_BYTES, BlockHashes } from '../../../nodes/shared/operation/block-hashes';

const block = Buffer.alloc(BLOCK_BYTES, 'a');

it('gives the state of the SHA-1 after each block, as the example of WeCom writes it', () => {
	expect(new BlockHashes().add(block)).toBe('d7a690d1b94baf0819425a2fd7530988754204d2');
});

it('gives the SHA-1 of the whole file after the last block, also of one that ends with a full block', () => {
	const hashes = new BlockHashes();
	const state = hashes.add(block);
	const whole = hashes.addLast(Buffer.from('end'));

	expect(whole).toBe('2846f307636912c5637daaca5b5f33ca2ab09c3e');
	expect(state).not.toBe(whole);
	expect(new BlockHashes().addLast(Buffer.from('abc'))).toBe(
		'a9993e364706816aba3e25717850c26c9cd0d89d',
	);
});

it('gives the sums that WeCom publishes for its example file', () => {
	// github.com/wecomopen/file_block_digest, demo/README.md
	const published = Buffer.from('1234567890\r\n'.repeat(500_000)).subarray(0, 5_999_998);
	const hashes = new BlockHashes();

	expect(hashes.add(published.subarray(0, BLOCK_BYTES))).toBe(
		'5186fee37e9f7e77a1f6bea8d4e32638d5186d44',
	);
	expect(hashes.add(published.subarray(BLOCK_BYTES, 2 * BLOCK_BYTES))).toBe(
		'cf540965f3190bc0c6367147ab0ac64dc9eff6a0',
	);
	expect(hashes.addLast(published.subarray(2 * BLOCK_BYTES))).toBe(
		'bda1e884e1cb23a5cbdea73d2e00e23baa72d2f5',
	);
});

it.each([1, 55, 56, 63, 64, 65, BLOCK_BYTES])(
	'ends with the SHA-1 of the whole file, the last block having %i bytes',
	(size) => {
		const first = randomBytes(BLOCK_BYTES);
		const last = randomBytes(size);
		const hashes = new BlockHashes();
		hashes.add(first);

		const expected = createHash('sha1').update(first).update(last).digest('hex');
		expect(hashes.addLast(last)).toBe(expected);
	},
);
