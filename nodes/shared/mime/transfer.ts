import { toBuffer } from './charset';
import type { Bytes } from './types';

/** The content of a part; one whose encoding is unknown stays as it is. */
export function decodeTransfer(body: Bytes, encoding: string): Buffer {
	switch (encoding) {
		case 'base64':
			return decodeBase64(body);
		case 'quoted-printable':
			return toBuffer(quotedPrintable(body));
		default:
			return toBuffer(body);
	}
}

export const isEncoded = (encoding: string): boolean =>
	encoding === 'base64' || encoding === 'quoted-printable';

/** Some mailers put encoded pieces, each with its padding, behind one another. */
export function decodeBase64(given: Bytes): Buffer {
	// Node.js would take these for digits, of another alphabet.
	const text = /[-_]/.test(given) ? given.replace(/[-_]/g, '') : given;
	const padding = text.indexOf('=');
	if (padding < 0 || /^[=\s]*$/.test(text.slice(padding))) return Buffer.from(text, 'base64');
	return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

/** What begins with = and is none of its codes stays as it is. */
function quotedPrintable(body: Bytes): Bytes {
	const lines = body.split('\n');
	let decoded = '';
	for (const [index, line] of lines.entries()) {
		const isLast = index === lines.length - 1;
		const hasReturn = line.endsWith('\r');
		const content = withoutTrailingSpace(hasReturn ? line.slice(0, -1) : line);
		if (content.endsWith('=')) decoded += hexDecoded(content.slice(0, -1), '=');
		else decoded += hexDecoded(content, '=') + (isLast ? '' : hasReturn ? '\r\n' : '\n');
	}
	return decoded;
}

/** The bytes behind codes such as `=E4` or `%E4`. */
export function hexDecoded(text: Bytes, mark: '=' | '%'): Bytes {
	if (!text.includes(mark)) return text;
	return text.replace(mark === '=' ? /=([0-9a-f]{2})/gi : /%([0-9a-f]{2})/gi, (_code, hex) =>
		String.fromCharCode(parseInt(String(hex), 16)),
	);
}

function withoutTrailingSpace(line: Bytes): Bytes {
	let end = line.length;
	while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
	return line.slice(0, end);
}
