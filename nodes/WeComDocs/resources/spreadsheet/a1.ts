/** A rectangle of cells, counted from 0, its last row and column with it. */
export interface Area {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** An area whose lower or right end is that of the sheet. */
export type OpenArea = Pick<Area, 'top' | 'left'> & Partial<Area>;

const LETTERS = 26;
const CORNER = /^([A-Z]{1,3})(\d{0,7})$/;

export function columnLetters(column: number): string {
	const letter = String.fromCharCode(65 + (column % LETTERS));
	return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}

export function columnNumber(letters: string): number {
	return (
		[...letters.toUpperCase()].reduce(
			(number, letter) => number * LETTERS + letter.charCodeAt(0) - 64,
			0,
		) - 1
	);
}

/** What A1 notation says, also `A:D`, `B2` and `A2:D`; undefined where it is none. */
export function areaOf(range: string): OpenArea | undefined {
	const [first, last = first, ...more] = range.trim().toUpperCase().replace(/\$/g, '').split(':');
	const from = CORNER.exec(first);
	const to = CORNER.exec(last);
	if (!from || !to || more.length > 0 || from[2] === '0' || to[2] === '0') return undefined;
	const area: OpenArea = {
		top: from[2] === '' ? 0 : Number(from[2]) - 1,
		left: columnNumber(from[1]),
		right: columnNumber(to[1]),
		...(to[2] !== '' && { bottom: Number(to[2]) - 1 }),
	};
	const { top, left, bottom = Infinity, right = Infinity } = area;
	return bottom < top || right < left ? undefined : area;
}

export function rangeOf({ top, left, bottom, right }: Area): string {
	return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

const MOST_ROWS = 1000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 10_000;

/** The parts of an area that one call takes, from left to right within from top to bottom. */
export function tiles({ top, left, bottom, right }: Area): Area[] {
	const columns = Math.min(right - left + 1, MOST_COLUMNS);
	const rows = Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns));
	const parts: Area[] = [];
	for (let row = top; row <= bottom; row += rows) {
		for (let column = left; column <= right; column += columns) {
			parts.push({
				top: row,
				left: column,
				bottom: Math.min(row + rows - 1, bottom),
				right: Math.min(column + columns - 1, right),
			});
		}
	}
	return parts;
}
