import type { NodeOperationError } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Headings } from './settings';
import type { Kind } from './types';

/** One item of the list, read by the headings of its columns. */
export class Row {
	constructor(
		readonly kind: Kind,
		readonly run: OperationRun,
		private readonly cells: ReadonlyMap<string, unknown>,
		private readonly headings: Headings,
	) {}

	get item(): number {
		return this.run.itemIndex;
	}

	/** What stands in the column; undefined where the item has no such column. */
	cell(api: string): unknown {
		for (const heading of this.headings[api]) {
			if (this.cells.has(heading)) return this.cells.get(heading);
		}
		return undefined;
	}

	has(api: string): boolean {
		return !isEmpty(this.cell(api));
	}

	text(api: string): string {
		const cell = this.cell(api);
		if (isEmpty(cell)) return '';
		const value: unknown = Array.isArray(cell) ? cell[0] : cell;
		if (typeof value !== 'object') return String(value);
		throw this.error(
			`The column "${this.headings[api].join(', ')}" must hold text, and holds an object`,
		);
	}

	/** The entries of a list: as one, or as text with commas, semicolons or line ends between them. */
	list(api: string): string[] {
		const cell = this.cell(api);
		if (isEmpty(cell)) return [];
		const entries = Array.isArray(cell) ? cell : String(cell).split(/[,，;；|\n]/);
		return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
	}

	isBlank(): boolean {
		return Object.keys(this.headings).every((api) => !this.has(api));
	}

	error(message: string, description?: string): NodeOperationError {
		return this.run.error(message, description);
	}
}

/** The cells of an item, by heading in small letters; text without the blanks around it. */
export function cellsOf({ context, itemIndex }: OperationRun): Map<string, unknown> {
	const { json } = context.getInputData()[itemIndex];
	return new Map(
		Object.entries(json).map(([heading, value]) => [
			heading.trim().toLowerCase(),
			typeof value === 'string' ? value.trim() : value,
		]),
	);
}
