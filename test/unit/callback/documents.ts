import type { Random } from './random';

const NAMES = ['Item', 'Name', 'UserID', '部门', 'a-b', '_x.1', 'Content'];
const TEXTS = [
	'张三',
	'a & b',
	'<tag>',
	'it\'s "q"',
	']',
	']]',
	'x]]y',
	'&amp;',
	'😀',
	'0',
	' s x',
	'1\n2',
];

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const numeric = (random: Random, text: string) =>
	[...text]
		.map((char) => {
			const code = char.codePointAt(0) as number;
			return random.below(2) ? `&#${code};` : `&#x${code.toString(16)};`;
		})
		.join('');

function written(random: Random, text: string): string {
	switch (random.below(4)) {
		case 0:
			return escaped(text);
		case 1:
			return numeric(random, text);
		case 2:
			return text.replace(
				/^(.*?)(.?)$/s,
				(_, a: string, b: string) => `<![CDATA[${a}]]>${escaped(b)}`,
			);
		default:
			return `<![CDATA[${text}]]>`;
	}
}

/** An element with repeated ones, nesting, CDATA, entities and comments, at random. */
export function randomElement(random: Random, name: string, depth: number): string {
	const attribute = random.below(8) === 0 ? ' kind="a > b"' : '';
	if (depth === 0 || random.below(3) === 0) {
		if (random.below(10) === 0) return `<${name}${attribute}/>`;
		return `<${name}${attribute}>${written(random, random.of(TEXTS))}</${name}>`;
	}
	const inner = random.times(1 + random.below(5), () => {
		const comment = random.below(9) === 0 ? '<!-- a <b> & c -->' : '';
		return comment + randomElement(random, random.of(NAMES), depth - 1);
	});
	const gap = random.of(['', '\n  ']);
	return `<${name}${attribute}>${gap}${inner.join(gap)}${gap}</${name}>`;
}
