import { decodeWords } from './words';
import type { Bytes, Header } from './types';

export interface Entity {
	headers: Headers;
	body: Bytes;
}

/** The headers of a mail or of one of its parts. */
export class Headers {
	constructor(readonly list: Header[]) {}

	/** The first of that name, as it stands. */
	raw(name: string): Bytes | undefined {
		return this.list.find((header) => header.name === name)?.value;
	}

	/** All of that name. */
	all(name: string): Bytes[] {
		return this.list.filter((header) => header.name === name).map(({ value }) => value);
	}

	/** The first of that name, as text. */
	text(name: string): string | undefined {
		const value = this.raw(name);
		return value === undefined ? undefined : decodeWords(value).trim();
	}
}

/** Parts the headers from what follows them; without an empty line all of it is headers. */
export function readEntity(raw: Bytes): Entity {
	if (/^\r?\n/.test(raw)) return { headers: new Headers([]), body: raw.replace(/^\r?\n/, '') };
	const end = /\r?\n\r?\n/.exec(raw);
	const head = end ? raw.slice(0, end.index) : raw;
	const body = end ? raw.slice(end.index + end[0].length) : '';
	return { headers: readHeaders(head), body };
}

function readHeaders(head: Bytes): Headers {
	const unfolded: string[][] = [];
	for (const line of head.split(/\r?\n/)) {
		const goesOn = /^[ \t]/.test(line) && unfolded.length > 0;
		if (goesOn) unfolded[unfolded.length - 1].push(line);
		else unfolded.push([line]);
	}
	return new Headers(unfolded.flatMap((lines) => headerIn(lines.join(''))));
}

/** None where the line is no header: it counts for nothing. */
function headerIn(line: Bytes): Header[] {
	const colon = line.indexOf(':');
	const name = line.slice(0, Math.max(colon, 0)).trimEnd();
	if (!/^[!-9;-~]+$/.test(name)) return [];
	return [{ name: name.toLowerCase(), value: line.slice(colon + 1).trim() }];
}
