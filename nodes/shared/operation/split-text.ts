const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Pieces of a text of at most so many UTF-8 bytes: whole lines where they fit, longer lines cut between
 * characters as people see them. Pieces without a visible character are left out.
 */
export function splitText(text: string, mostBytes: number): string[] {
	const lines = text.split('\n').flatMap((line) => piecesOf(line, mostBytes));
	const whole = joined(lines, '\n', mostBytes);
	return whole.filter((piece) => piece.trim() !== '');
}

function piecesOf(line: string, mostBytes: number): string[] {
	return bytesOf(line) <= mostBytes ? [line] : joined(characters(line, mostBytes), '', mostBytes);
}

/** What is seen as one character, unless it is longer than a piece: then its code points. */
function characters(line: string, mostBytes: number): string[] {
	return Array.from(GRAPHEMES.segment(line), ({ segment }) => segment).flatMap((character) =>
		bytesOf(character) <= mostBytes ? [character] : [...character],
	);
}

/** Puts together what fits into a piece, in order. */
function joined(parts: string[], between: string, mostBytes: number): string[] {
	const pieces: string[][] = [];
	let bytes = Infinity;
	for (const part of parts) {
		const more = bytesOf(part) + between.length;
		if (bytes + more <= mostBytes) {
			pieces[pieces.length - 1].push(part);
			bytes += more;
		} else {
			pieces.push([part]);
			bytes = bytesOf(part);
		}
	}
	return pieces.map((piece) => piece.join(between));
}

function bytesOf(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}
