import type { Bytes } from './types';

/**
 * The parts between the lines of a boundary, of which the last holds all beyond `most`; undefined where
 * there is no such line.
 */
export function splitMultipart(body: Bytes, boundary: string, most: number): Bytes[] | undefined {
	const mark = `--${boundary}`;
	const parts: Bytes[] = [];
	let begin: number | undefined;
	for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
		if (at > 0 && body[at - 1] !== '\n') continue;
		const line = lineEnd(body, at + mark.length);
		if (line === undefined) continue;
		if (begin !== undefined) parts.push(withoutLastBreak(body.slice(begin, at)));
		begin = line.isLast ? undefined : line.end;
		if (line.isLast || parts.length === most - 1) break;
	}
	if (begin !== undefined) parts.push(body.slice(begin));
	return parts.length > 0 ? parts : undefined;
}

/** Where the line of a boundary ends; undefined where more than white space follows it. */
function lineEnd(body: Bytes, from: number): { end: number; isLast: boolean } | undefined {
	const isLast = body.startsWith('--', from);
	let at = isLast ? from + 2 : from;
	while (body[at] === ' ' || body[at] === '\t' || body[at] === '\r') at += 1;
	if (at >= body.length) return { end: at, isLast };
	if (body[at] === '\n') return { end: at + 1, isLast };
	return isLast ? { end: at, isLast } : undefined;
}

function withoutLastBreak(part: Bytes): Bytes {
	if (part.endsWith('\r\n')) return part.slice(0, -2);
	return part.endsWith('\n') ? part.slice(0, -1) : part;
}
