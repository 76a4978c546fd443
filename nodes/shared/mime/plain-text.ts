/** Elements whose content nobody sees. */
const HIDDEN = new Set(['script', 'style', 'title', 'template']);

/** Elements that begin and end a line. */
const BLOCKS =
	/^(address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|html|hr|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;

/** Elements with an empty line around them. */
const PARAGRAPHS = /^(blockquote|h[1-6]|p|pre|table|ul|ol)$/;

const ENTITIES: Record<string, string> = {
	amp: '&',
	apos: "'",
	bull: '•',
	copy: '©',
	euro: '€',
	gt: '>',
	hellip: '…',
	ldquo: '“',
	lsquo: '‘',
	lt: '<',
	mdash: '—',
	middot: '·',
	nbsp: ' ',
	ndash: '–',
	quot: '"',
	rdquo: '”',
	reg: '®',
	rsquo: '’',
	times: '×',
	trade: '™',
	yen: '¥',
};

/** What a reader of HTML sees, as text. Each character is looked at a bounded number of times. */
export function textOfHtml(html: string): string {
	const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	const text: string[] = [];
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) {
			text.push(words(html.slice(at)));
			break;
		}
		text.push(words(html.slice(at, open)));
		if (html.startsWith('<!--', open)) {
			at = behind(html, '-->', open + 4);
			continue;
		}
		const name = tagName(lower, open);
		if (name === undefined) {
			text.push('<');
			at = open + 1;
			continue;
		}
		at = behind(html, '>', open);
		if (HIDDEN.has(name) && html[open + 1] !== '/') at = behind(lower, `</${name}`, at, '>');
		else text.push(breakOf(name));
	}
	return tidied(text.join(''));
}

/** The name in `<p …>` or `</p>`; undefined where the sign begins no tag. */
function tagName(lower: string, open: number): string | undefined {
	const match = /^<(?:\/?([a-z][a-z0-9]{0,20})|[!?])/.exec(lower.slice(open, open + 24));
	return match ? (match[1] ?? '') : undefined;
}

/** The place behind the next such text, and behind `then` after it: the end where there is none. */
function behind(text: string, what: string, from: number, then?: string): number {
	const found = text.indexOf(what, from);
	if (found < 0) return text.length;
	const end = found + what.length;
	return then === undefined ? end : behind(text, then, end);
}

function breakOf(name: string): string {
	if (name === 'br') return '\n';
	if (name === 'td' || name === 'th') return '\t';
	if (PARAGRAPHS.test(name)) return '\ue001';
	return BLOCKS.test(name) ? '\ue000' : '';
}

const words = (text: string) => withEntities(text.replace(/[\s\ue000\ue001]+/g, ' '));

function withEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
		(whole, hex, dec, name) => {
			if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
			const code = hex ? parseInt(String(hex), 16) : Number(dec);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);
}

/** Lines without white space around them, and never two empty ones in a row. */
function tidied(marked: string): string {
	const lines: string[] = [];
	for (const block of marked.split(/(?=[\ue000\ue001])/)) {
		const parted = block.startsWith('\ue001');
		const content = block
			.replace(/^[\ue000\ue001]/, '')
			.split('\n')
			.map(tidyLine);
		if (content.length === 1 && content[0] === '') {
			if (parted) lines.push('');
			continue;
		}
		if (parted) lines.push('');
		lines.push(...content);
	}
	return lines
		.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
		.join('\n')
		.trim();
}

const tidyLine = (line: string) => line.trim().replace(/ {2,}/g, ' ');
