const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const LINE = /.{1,64}/g;

/**
 * The PEM blocks in a text, with their line ends: a field of one line turns these into spaces, and a
 * value copied from JSON has `\n` in their place.
 */
export function pemBlocks(typed: string | undefined): string {
	const text = (typed ?? '').replaceAll('\\n', '\n');
	return [...text.matchAll(BLOCK)]
		.map(([, name, content]) => {
			const lines = content.replace(/\s/g, '').match(LINE) ?? [];
			return `-----BEGIN ${name}-----\n${lines.join('\n')}\n-----END ${name}-----\n`;
		})
		.join('');
}
