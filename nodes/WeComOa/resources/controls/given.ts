import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { Control } from './template';
import { titleOf } from './template';

/** One form that is being filled. */
export interface Filling {
	run: OperationRun;
	/** What is uploaded once everything else is known to be right. */
	uploads: Array<() => Promise<void>>;
}

/** What is given for one control, and the ways to read it. */
export class Given {
	constructor(
		readonly filling: Filling,
		readonly control: Control,
		/** By the names of the control's parts; the whole under the empty name. */
		readonly parts: IDataObject,
	) {}

	get run(): OperationRun {
		return this.filling.run;
	}

	get isEmpty(): boolean {
		return Object.values(this.parts).every((part) => isEmpty(part));
	}

	has(part: string): boolean {
		return !isEmpty(this.parts[part]);
	}

	/** A part as the API takes it, checked; the field of an error carries the control's title. */
	read(part: string, as: Partial<Field>): IDataObject[string] {
		return this.run.encode(this.field(part, as), this.parts[part]);
	}

	/** A list, also where it came as JSON. */
	list(part: string): unknown[] {
		const value = this.parts[part];
		if (typeof value === 'string' && value.trim().startsWith('[')) {
			return [this.read(part, { type: 'json' })].flat();
		}
		return Array.isArray(value) ? value : (this.read(part, { as: 'texts' }) as string[]);
	}

	reject(problem: string, part = ''): never {
		return this.run.reject(this.field(part), problem);
	}

	field(part: string, as: Partial<Field> = {}): Field {
		const { id } = this.control.property;
		const displayName = part ? `${titleOf(this.control)}: ${part}` : titleOf(this.control);
		return { type: 'string', default: '', ...as, name: id, displayName };
	}
}
