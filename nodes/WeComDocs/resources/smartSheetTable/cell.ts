import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Column } from './columns';

/** One record that is being written. */
export interface Filling {
	run: OperationRun;
	/** The document that pictures and files go up to; none where WeCom takes them another way. */
	docid?: string;
	/** What goes up once everything else is known to be right. */
	uploads: Array<() => Promise<void>>;
	/** A text that is no option of its select field is refused. */
	onlyExistingOptions?: boolean;
}

/** What is given for one field of a record, and the ways to read it. */
export class Cell {
	constructor(
		readonly filling: Filling,
		readonly column: Column,
		readonly value: unknown,
	) {}

	get run(): OperationRun {
		return this.filling.run;
	}

	/** The value as the API takes it, checked; the field of an error carries the title. */
	read(as: Partial<Field>, value: unknown = this.value): IDataObject[string] {
		return this.run.encode(this.field(as), value);
	}

	/** A list: as one, as JSON, or as text with commas. */
	list(): unknown[] {
		const { value } = this;
		if (Array.isArray(value)) return value.filter((entry) => !isEmpty(entry));
		if (typeof value === 'object') return [value];
		if (typeof value === 'string' && value.trim().startsWith('[{')) {
			return [this.read({ type: 'json' })].flat();
		}
		return this.read({ as: 'texts' }) as string[];
	}

	reject(problem: string): never {
		return this.run.reject(this.field(), problem);
	}

	field(as: Partial<Field> = {}): Field {
		const { field_id: name, field_title: displayName } = this.column;
		return { type: 'string', default: '', ...as, name, displayName };
	}
}

export const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
