import type { IDataObject } from 'n8n-workflow';

import { getAt } from './paths';
import type { Operation } from './types';

/** The items' contents that an answer becomes. */
export function results(operation: Operation, answer: IDataObject): IDataObject[] {
	const { items, unwrap, deleted } = operation.output ?? {};
	if (items !== undefined) return entriesOf(operation, (getAt(answer, items) ?? []) as unknown[]);
	if (deleted) return [{ deleted: true, ...answer }];
	const result = unwrap === undefined ? answer : (getAt(answer, unwrap) as IDataObject | undefined);
	if (!result || Object.keys(result).length === 0) return [{ success: true }];
	return [result];
}

/** List entries as objects; ids alone get the name that the operation gives them. */
export function entriesOf({ output }: Operation, entries: unknown[]): IDataObject[] {
	return entries.map((entry) =>
		typeof entry === 'object' && entry !== null
			? (entry as IDataObject)
			: { [output?.itemKey ?? 'id']: entry as string },
	);
}

/** What Simplify leaves of an entry. */
export function simplified(keep: readonly string[], entry: IDataObject): IDataObject {
	const small: IDataObject = {};
	for (const key of keep) if (entry[key] !== undefined) small[key] = entry[key];
	return small;
}
