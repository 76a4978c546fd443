import { splitText } from '../../../nodes/shared/operation/split-text';

const bytes = (text: string) => Buffer.byteLength(text);

it('leaves a text that fits as it is', () => {
	expect(splitText('one\ntwo\n', 8)).toEqual(['one\ntwo\n']);
});

it('cuts between lines where they fit', () => {
	expect(splitText('one\ntwo\nthree', 7)).toEqual(['one\ntwo', 'three']);
	expect(splitText('一行\n二行', 7)).toEqual(['一行', '二行']);
});

it('cuts a line that is too long between characters, and adds no line break to it', () => {
	expect(splitText('企业微信', 7)).toEqual(['企业', '微信']);
	expect(splitText('a\nabcdefgh\nb', 5)).toEqual(['a', 'abcde', 'fgh\nb']);
});

it.each(['😀', '👨‍👩‍👧‍👦', '🇨🇳', 'e\u0301'])('never cuts inside %s', (character) => {
	const pieces = splitText(character.repeat(10), bytes(character) * 2 + 1);

	expect(pieces).toEqual(Array(5).fill(character.repeat(2)));
});

it('cuts a character that is longer than a piece between its code points', () => {
	const family = '👨‍👩‍👧‍👦';
	const pieces = splitText(family, 10);

	expect(pieces.join('')).toBe(family);
	expect(pieces.every((piece) => bytes(piece) <= 10 && !piece.includes('\ufffd'))).toBe(true);
});

it('leaves out pieces without a visible character', () => {
	expect(splitText(`abcde\n${'\n'.repeat(5)}fghij`, 5)).toEqual(['abcde', 'fghij']);
});

it('keeps every character in order, whatever the text', () => {
	const signs = ['a', '好', '😀', '\n', ' ', '👩‍🚀', 'ß'];
	for (let seed = 1; seed < 200; seed++) {
		let state = seed;
		const text = Array.from({ length: seed }, () => {
			state = (state * 1103515245 + 12345) % 2147483648;
			return signs[state % signs.length];
		}).join('');
		const pieces = splitText(text, 24);

		expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		expect(Math.max(0, ...pieces.map(bytes))).toBeLessThanOrEqual(24);
	}
});
