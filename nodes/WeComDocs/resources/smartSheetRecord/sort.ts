import type { IDataObject } from 'n8n-workflow';

import type { Column } from '../smartSheetTable/columns';
import { plainCell } from '../smartSheetTable/plain';

export interface Order {
	column: Column;
	desc: boolean;
}

type Plain = IDataObject[string];

const inWords = new Intl.Collator('zh', { numeric: true });

/** Records by the plain values of some fields; those without a value come last. */
export function sorted(
	records: IDataObject[],
	order: Order[],
	nameOf: (column: Column) => string,
	timezone: string,
): IDataObject[] {
	const ranked = records.map((record) => {
		const values = (record.values ?? {}) as IDataObject;
		const ranks = order.map(({ column }) => plainCell(column, values[nameOf(column)], timezone));
		return { record, ranks };
	});
	ranked.sort((a, b) => {
		for (const [index, { desc }] of order.entries()) {
			const difference = compared(a.ranks[index], b.ranks[index], desc);
			if (difference !== 0) return difference;
		}
		return 0;
	});
	return ranked.map(({ record }) => record);
}

function compared(a: Plain, b: Plain, desc: boolean): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const numbers = typeof a === 'number' && typeof b === 'number';
	const ascending = numbers ? a - b : inWords.compare(textOf(a), textOf(b));
	return desc ? -ascending : ascending;
}

const textOf = (value: Plain): string =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);
