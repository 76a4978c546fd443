const SIGNATURE = '-- ';

/** Text whose lines the mailer wrapped (RFC 3676), with its own lines again. */
export function unwrapped(text: string, deletesSpace: boolean): string {
	const lines: string[] = [];
	let goesOn = false;
	for (const raw of text.split(/\r?\n/)) {
		const line = raw.startsWith(' ') ? raw.slice(1) : raw;
		const wraps = line.endsWith(' ') && line !== SIGNATURE;
		const content = wraps && deletesSpace ? line.slice(0, -1) : line;
		if (goesOn) lines[lines.length - 1] += content;
		else lines.push(content);
		goesOn = wraps;
	}
	return lines.join('\n');
}
