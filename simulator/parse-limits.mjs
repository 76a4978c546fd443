// Turns the limits that a machine can check into numbers. A text that no rule matches whole
// (advice, truncation, conditions) gives nothing: the API takes such values.

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:\^\d+)?`;

const numberOf = (text) => {
	const [base, exponent] = text.split('^');
	return exponent ? Number(base) ** Number(exponent) : Number(base);
};

const length = (unit, min, max, factor = 1) => ({
	...(min ? { [`min${unit}`]: Number(min) * factor } : {}),
	[`max${unit}`]: Number(max) * factor,
});

const UNITS = { bytes: 'Bytes', chars: 'Chars' };

/** Escapes a list of characters as the API writes it, keeping only the three ranges it uses. */
const characterClass = (text) =>
	text
		.split(/(0-9|a-z|A-Z)/)
		.map((part, index) => (index % 2 ? part : part.replace(/[\\\]^-]/g, '\\$&')))
		.join('');

const TEXT_RULES = [
	[
		/^(?:len )?(\d+)\.\.(\d+) (bytes|chars)$/,
		([, min, max, unit]) => length(UNITS[unit], min, max),
	],
	[/^max (\d+) (bytes|chars)$/, ([, max, unit]) => length(UNITS[unit], undefined, max)],
	[/^len (\d+)\.\.(\d+) hanzi$/, ([, , max]) => length('Width', undefined, max, 2)],
	[/^max (\d+) hanzi$/, ([, max]) => length('Width', undefined, max, 2)],
	[
		/^max (\d+) chars \((?:a Chinese character counts|hanzi count) 2\)$/,
		([, max]) => length('Width', undefined, max),
	],
	[/^max (\d+) ids, joined by \|$/, ([, max]) => ({ maxJoined: Number(max) })],
	[/^\[([\w-@]+)\]$/, ([, characters]) => ({ pattern: `^[${characterClass(characters)}]*$` })],
	[/^#RRGGBB$/, () => ({ pattern: '^#[0-9a-fA-F]{6}$' })],
	[/^(\d+) chars \[a-zA-Z0-9\]$/, ([, size]) => ({ pattern: `^[a-zA-Z0-9]{${size}}$` })],
	[/^not ((?:\S )*\S)$/, ([, characters]) => ({ forbidden: characters.split(' ').join('') })],
];

const NUMBER_RULES = [
	[
		new RegExp(String.raw`^(?:range )?(${NUMBER})\.\.(${NUMBER})(?: s)?$`),
		([, min, max]) => ({ min: numberOf(min), max: numberOf(max) }),
	],
	[
		new RegExp(String.raw`^range \[(${NUMBER}),(${NUMBER})\)$`),
		([, min, max]) => ({ min: numberOf(min), below: numberOf(max) }),
	],
	[new RegExp(String.raw`^max (${NUMBER})$`), ([, max]) => ({ max: numberOf(max) })],
	[new RegExp(String.raw`^min (${NUMBER})$`), ([, min]) => ({ min: numberOf(min) })],
	[new RegExp(String.raw`^> ?(${NUMBER})$`), ([, min]) => ({ above: numberOf(min) })],
	[
		new RegExp(String.raw`^-?\d+(?:\|-?\d+)+$`),
		([values]) => ({ values: values.split('|').map(Number) }),
	],
	[new RegExp(String.raw`^default (${NUMBER})$`), ([, value]) => ({ default: numberOf(value) })],
];

const LIST_RULES = [
	[/^(\d+)\.\.(\d+) items$/, ([, min, max]) => ({ minItems: Number(min), maxItems: Number(max) })],
	[/^max (\d+) items?$/, ([, max]) => ({ maxItems: Number(max) })],
	[/^min (\d+) items?$/, ([, min]) => ({ minItems: Number(min) })],
];

const matched = (rules, text) => {
	for (const [pattern, read] of rules) {
		const match = pattern.exec(text);
		if (match) return read(match);
	}
	return undefined;
};

const rulesFor = (type) => {
	if (type === 'string') return TEXT_RULES;
	return type === 'integer' || type === 'number' ? NUMBER_RULES : [];
};

/** @returns {Record<string, unknown> | undefined} */
export function parseLimits({ type, items, limits = [] }) {
	const found = {};
	for (const limit of limits) {
		if (type !== 'array') {
			Object.assign(found, matched(rulesFor(type), limit));
			continue;
		}
		Object.assign(found, matched(LIST_RULES, limit));
		const each = matched(rulesFor(items), limit.replace(/^each /, ''));
		if (each && !('default' in each)) found.each = { ...found.each, ...each };
	}
	return Object.keys(found).length ? found : undefined;
}
