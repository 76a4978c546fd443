import { decodeBytes, decodeText, isAscii, toBuffer } from './charset';
import { decodeBase64, hexDecoded } from './transfer';
import type { Bytes } from './types';

interface Word {
	charset: string;
	encoding: 'b' | 'q';
	text: Bytes;
}

const WORD = /=\?([^?\s]{1,80})\?([bq])\?([^?]*)\?=/gi;

/** The same at a place of a text. */
export const WORD_HERE = new RegExp(WORD.source, 'iy');

/**
 * The text of a header with encoded words (RFC 2047). Words behind one another are read as one, since many
 * mailers cut them between the bytes of a character; bytes outside of words are taken as what they look like.
 */
export function decodeWords(value: Bytes): string {
	if (!value.includes('=?')) return plain(value);
	let decoded = '';
	let pending: Word[] = [];
	let at = 0;
	for (const match of value.matchAll(WORD)) {
		const between = value.slice(at, match.index);
		if (pending.length === 0 || between.trim() !== '') {
			decoded += wordsText(pending) + plain(between);
			pending = [];
		}
		pending.push(wordOf(match));
		at = match.index + match[0].length;
	}
	return decoded + wordsText(pending) + plain(value.slice(at));
}

const plain = (value: Bytes) => (isAscii(value) ? value : decodeBytes(value));

function wordOf([, charset, encoding, text]: RegExpMatchArray): Word {
	return {
		charset: charset.split('*')[0].toLowerCase(),
		encoding: encoding.toLowerCase() as Word['encoding'],
		text,
	};
}

function wordsText(words: Word[]): string {
	let decoded = '';
	for (let from = 0; from < words.length; ) {
		const { charset } = words[from];
		let to = from + 1;
		while (to < words.length && words[to].charset === charset) to += 1;
		decoded += decodeText(Buffer.concat(contents(words.slice(from, to))), charset);
		from = to;
	}
	return decoded;
}

/** The bytes of words in one charset; Base64 that goes on in the next word is decoded as one. */
function contents(words: Word[]): Buffer[] {
	const buffers: Buffer[] = [];
	let base64 = '';
	for (const { encoding, text } of words) {
		if (encoding === 'b') {
			base64 += text;
			continue;
		}
		buffers.push(decodeBase64(base64), toBuffer(hexDecoded(text.replace(/_/g, ' '), '=')));
		base64 = '';
	}
	return [...buffers, decodeBase64(base64)];
}
