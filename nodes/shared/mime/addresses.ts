import type { Address, Bytes } from './types';
import { decodeWords, WORD_HERE } from './words';

/** What has been read of one address. */
interface Entry {
	words: Bytes[];
	comments: Bytes[];
	address?: Bytes;
}

interface Token {
	kind: 'text' | 'quoted' | 'angle' | 'comment' | ',' | ':';
	text: Bytes;
}

const CLOSING: Record<string, { kind: 'quoted' | 'angle' | 'comment'; by: string }> = {
	'"': { kind: 'quoted', by: '"' },
	'<': { kind: 'angle', by: '>' },
	'(': { kind: 'comment', by: ')' },
};

/** The people of a header such as `"Li, Na" <li@example.com>, Team: a@example.com, b@example.com;`. */
export function readAddresses(header: Bytes | undefined): Address[] {
	if (!header) return [];
	const found: Address[] = [];
	let entry: Entry = { words: [], comments: [] };
	const finish = () => {
		const address = addressOf(entry);
		if (address) found.push(address);
		entry = { words: [], comments: [] };
	};
	for (const token of tokensOf(header)) {
		if (token.kind === ',') finish();
		// The name of a group: its members follow.
		else if (token.kind === ':') entry = { words: [], comments: [] };
		else if (token.kind === 'angle') entry.address ??= token.text;
		else if (token.kind === 'comment') entry.comments.push(token.text);
		else entry.words.push(token.text);
	}
	finish();
	return found;
}

function* tokensOf(header: Bytes): Generator<Token> {
	let at = 0;
	let from = 0;
	const text = function* (to: number): Generator<Token> {
		const words = header.slice(from, to).trim();
		if (words !== '') yield { kind: 'text', text: words };
	};
	while (at < header.length) {
		const char = header[at];
		const closing = CLOSING[char];
		const wordEnd = char === '=' ? endOfWord(header, at) : undefined;
		if (wordEnd !== undefined) {
			at = wordEnd;
		} else if (closing) {
			yield* text(at);
			const end = endOf(header, at + 1, closing.by);
			const inside = header.slice(at + 1, end);
			yield { kind: closing.kind, text: char === '<' ? inside : unescaped(inside) };
			at = from = end + 1;
		} else if (char === ',' || char === ';' || char === ':') {
			yield* text(at);
			yield { kind: char === ':' ? ':' : ',', text: char };
			at = from = at + 1;
		} else at += 1;
	}
	yield* text(header.length);
}

/** An encoded word may hold what otherwise parts addresses. */
function endOfWord(header: Bytes, at: number): number | undefined {
	WORD_HERE.lastIndex = at;
	return WORD_HERE.test(header) ? WORD_HERE.lastIndex : undefined;
}

/** Where the quotes or brackets end: at the end of the header where they are left open. */
function endOf(header: Bytes, from: number, by: string): number {
	for (let at = from; at < header.length; at += 1) {
		if (header[at] === '\\' && by !== '>') at += 1;
		else if (header[at] === by) return at;
	}
	return header.length;
}

const unescaped = (text: Bytes) => text.replace(/\\(.)/g, '$1');

function addressOf({ words, comments, address }: Entry): Address | undefined {
	if (address !== undefined) return person(address, words.join(' ') || comments.join(' '));
	const all = words.join(' ').split(/\s+/);
	const at = all.findIndex((word) => word.includes('@'));
	if (at < 0) {
		const name = words.join(' ') || comments.join(' ');
		return name === '' ? undefined : person('', name);
	}
	const others = all.filter((_word, index) => index !== at).join(' ');
	return person(all[at], others || comments.join(' '));
}

function person(address: Bytes, name: Bytes): Address | undefined {
	const decoded = decodeWords(name).trim();
	const plain = decodeWords(address).replace(/[\s<>]+/g, '');
	if (plain === '' && decoded === '') return undefined;
	return { ...(decoded !== '' && { name: decoded }), address: plain };
}
