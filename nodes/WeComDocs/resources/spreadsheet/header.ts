import { columnLetters } from './a1';
import type { Cell } from './cells';

/** The name of each column: its header, or its letters where that is empty; each name once. */
export function columnNames(header: Cell[], left: number): string[] {
	const taken = new Set(['row_number']);
	return header.map((cell, index) => {
		const title = headerText(cell) || columnLetters(left + index);
		let name = title;
		for (let number = 2; taken.has(name); number += 1) name = `${title} (${number})`;
		taken.add(name);
		return name;
	});
}

export function headerText({ cell_value: value }: Cell): string {
	return (value?.text || value?.link?.text || '').trim();
}
