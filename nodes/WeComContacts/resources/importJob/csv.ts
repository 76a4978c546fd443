/** Rows as the CSV that WeCom's templates are: a column that no row has is left out. */
export function csvOf(rows: Array<Record<string, string>>, usual: string[]): Buffer {
	const present = new Set(rows.flatMap((row) => Object.keys(row)));
	const headings = [
		...usual.filter((heading) => present.has(heading)),
		...[...present].filter((heading) => !usual.includes(heading)),
	];
	const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
	return Buffer.from(lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''));
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
