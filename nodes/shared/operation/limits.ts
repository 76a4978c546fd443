import type { Limits } from './types';

const LAST_NARROW = 0xff;

interface Measure {
	max?: keyof Limits;
	min?: keyof Limits;
	unit: string;
	of: (text: string) => number;
}

const MEASURES: readonly Measure[] = [
	{ max: 'chars', min: 'minChars', unit: 'characters', of: (text) => [...text].length },
	{ max: 'bytes', min: 'minBytes', unit: 'bytes', of: (text) => Buffer.byteLength(text, 'utf8') },
	{
		max: 'hanzi',
		min: 'minHanzi',
		unit: 'Chinese characters (two Latin letters count as one)',
		of: hanziLength,
	},
];

/** What is wrong with a text, or undefined. */
export function textProblem(text: string, limits: Limits): string | undefined {
	for (const { max, min, unit, of } of MEASURES) {
		const highest = max && (limits[max] as number | undefined);
		const lowest = min && (limits[min] as number | undefined);
		if (highest === undefined && lowest === undefined) continue;
		const size = of(text);
		if (highest !== undefined && size > highest) {
			return `has ${size} ${unit}, at most ${highest} are possible`;
		}
		if (lowest !== undefined && size < lowest) {
			return `has ${size} ${unit}, at least ${lowest} are needed`;
		}
	}
	if (limits.pattern && !limits.pattern.regex.test(text)) return limits.pattern.hint;
	return undefined;
}

export function numberProblem(value: number, { min, max }: Limits): string | undefined {
	if (min !== undefined && value < min) return `is ${value}, at least ${min} is needed`;
	if (max !== undefined && value > max) return `is ${value}, at most ${max} is possible`;
	return undefined;
}

export function listProblem(
	length: number,
	{ items, minItems }: Limits,
	split = false,
): string | undefined {
	if (!split && items !== undefined && length > items) {
		return `has ${length} entries, at most ${items} are possible`;
	}
	if (minItems !== undefined && length < minItems) {
		return `has ${length} entries, at least ${minItems} are needed`;
	}
	return undefined;
}

function hanziLength(text: string): number {
	return [...text].reduce(
		(sum, char) => sum + ((char.codePointAt(0) ?? 0) > LAST_NARROW ? 1 : 0.5),
		0,
	);
}
