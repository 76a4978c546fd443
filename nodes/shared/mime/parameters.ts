import { decodeBytes } from './charset';
import { hexDecoded } from './transfer';
import type { Bytes } from './types';
import { decodeWords } from './words';

export interface Parameterised {
	/** In lower case. */
	value: string;
	/** By names in lower case. */
	parameters: Map<string, string>;
}

/** One piece of a parameter that a mailer cut (RFC 2231). */
interface Piece {
	index: number;
	encoded: boolean;
	value: Bytes;
}

const PIECE = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/;

/** A header such as `text/plain; charset=utf-8; name*0*=utf-8''a.txt`. */
export function readParameters(header: Bytes = ''): Parameterised {
	const [first = '', ...others] = splitOutsideQuotes(header);
	const parameters = new Map<string, string>();
	const pieces = new Map<string, Piece[]>();
	for (const part of others) {
		const equals = part.indexOf('=');
		if (equals < 1) continue;
		const name = part.slice(0, equals).trim().toLowerCase();
		const value = unquoted(part.slice(equals + 1).trim());
		const cut = PIECE.exec(name);
		if (cut) {
			const [, base, index = '0', star = cut[2] === undefined ? '*' : ''] = cut;
			const piece = { index: Number(index), encoded: star === '*', value };
			const known = pieces.get(base);
			if (known) known.push(piece);
			else pieces.set(base, [piece]);
		} else if (!parameters.has(name)) parameters.set(name, decodeWords(value));
	}
	for (const [name, list] of pieces) parameters.set(name, joined(list));
	return { value: first.trim().toLowerCase(), parameters };
}

/** The parts between semicolons; one that stands in quotes belongs to its part. */
function splitOutsideQuotes(header: Bytes): Bytes[] {
	const parts: Bytes[] = [];
	let from = 0;
	let quoted = false;
	for (let at = 0; at < header.length; at += 1) {
		const char = header[at];
		if (char === '\\' && quoted) at += 1;
		else if (char === '"') quoted = !quoted;
		else if (char === ';' && !quoted) {
			parts.push(header.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, header.slice(from)];
}

function unquoted(value: Bytes): Bytes {
	if (!value.startsWith('"')) return value;
	const end = value.length > 1 && value.endsWith('"') ? -1 : undefined;
	return value.slice(1, end).replace(/\\(["\\])/g, '$1');
}

function joined(pieces: Piece[]): string {
	const inOrder = [...pieces].sort((a, b) => a.index - b.index);
	if (!inOrder.some(({ encoded }) => encoded)) {
		return decodeWords(inOrder.map(({ value }) => value).join(''));
	}
	const [, charset, begin] = /^([^']*)'[^']*'([^]*)$/.exec(inOrder[0].value) ?? [];
	const bytes = inOrder.map(({ value, encoded }, index) => {
		const text = index === 0 ? (begin ?? value) : value;
		return encoded ? hexDecoded(text, '%') : text;
	});
	return decodeBytes(bytes.join(''), charset);
}
