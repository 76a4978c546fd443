import { createCipheriv } from 'node:crypto';

import { decryptMedia } from '../../../nodes/shared/bot/decrypt';
import { fileNameIn, fileType } from '../../../nodes/shared/bot/file-type';
import { mediaIn, withoutKeys } from '../../../nodes/shared/bot/media';

const KEY = Buffer.from('0123456789abcdef0123456789abcdef');
const encrypt = (padded: Buffer) => {
	const cipher = createCipheriv('aes-256-cbc', KEY, KEY.subarray(0, 16)).setAutoPadding(false);
	return Buffer.concat([cipher.update(padded), cipher.final()]);
};
const padded = (content: string, size: number, byte = size) =>
	Buffer.concat([Buffer.from(content), Buffer.alloc(size, byte)]);

describe('decryption', () => {
	it.each([
		['a file that fills less than a block', 'x'.repeat(31), 1],
		['a file that fills its blocks', 'x'.repeat(32), 32],
		['a file padded beyond the 16 bytes of AES', 'x'.repeat(10), 22],
	])('gives %s', (_case, content, size) => {
		const clear = decryptMedia(encrypt(padded(content, size)), KEY.toString('base64'));

		expect(clear.toString()).toBe(content);
	});

	it('takes a key without its padding', () => {
		const key = KEY.toString('base64').replace('=', '');

		expect(decryptMedia(encrypt(padded('hello', 27)), key).toString()).toBe('hello');
	});

	it.each([
		['a short key', encrypt(padded('hello', 27)), 'c2hvcnQ='],
		['another key', encrypt(padded('hello', 27)), Buffer.alloc(32, 1).toString('base64')],
		['half a block', encrypt(padded('hello', 27)).subarray(0, 20), KEY.toString('base64')],
		['padding that is none', encrypt(padded('hello', 27, 40)), KEY.toString('base64')],
		['nothing', Buffer.alloc(0), KEY.toString('base64')],
	])('refuses %s', (_case, content, key) => {
		expect(() => decryptMedia(content, key)).toThrow('The file could not be decrypted');
	});
});

describe('the files of a message', () => {
	it('come in order, those of a quote last', () => {
		const places = mediaIn({
			msgtype: 'mixed',
			mixed: {
				msg_item: [
					{ msgtype: 'image', image: { url: 'one', aeskey: 'k1' } },
					{ msgtype: 'text', text: { content: 'and' } },
					{ msgtype: 'image', image: { url: 'two' } },
				],
			},
			quote: { msgtype: 'video', video: { url: 'three', aeskey: 'k3' } },
		});

		expect(places).toEqual([
			{ kind: 'image', url: 'one', aesKey: 'k1' },
			{ kind: 'image', url: 'two' },
			{ kind: 'video', url: 'three', aesKey: 'k3' },
		]);
	});

	it('lose their keys wherever they stand', () => {
		const body = { quote: { mixed: { msg_item: [{ image: { url: 'u', aeskey: 'k' } }] } } };

		expect(withoutKeys(body)).toEqual({
			quote: { mixed: { msg_item: [{ image: { url: 'u' } }] } },
		});
	});
});

it.each([
	['attachment; filename="a.pdf"', 'a.pdf'],
	['attachment; filename="_.pdf"; filename*=UTF-8\'\'%E8%A1%A8.pdf', '表.pdf'],
	['attachment; filename=%E8%A1%A8.pdf', '表.pdf'],
	['attachment; filename="100%.pdf"', '100%.pdf'],
	['attachment', undefined],
])('reads the name in %s', (header, expected) => {
	expect(fileNameIn(header)).toBe(expected);
});

it.each([
	['89504e470d0a', 'image/png'],
	['ffd8ffe0', 'image/jpeg'],
	['0000001866747970', 'video/mp4'],
	['00', undefined],
])('knows %s by its first bytes', (bytes, expected) => {
	expect(fileType(Buffer.from(bytes, 'hex'))?.mimeType).toBe(expected);
});
