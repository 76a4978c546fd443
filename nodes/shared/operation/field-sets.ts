import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation } from './types';

/** The collections that an operation may have, under n8n's names for them. */
export const COLLECTIONS = ['filters', 'additionalFields', 'updateFields', 'options'] as const;

/** The field of a collection that names those to empty. */
export const CLEAR_FIELDS = 'clearFields';

export type CollectionName = (typeof COLLECTIONS)[number];

export interface FieldSet {
	/** Undefined for the fields that stand in the form by themselves. */
	collection?: CollectionName;
	fields: Field[];
	values: IDataObject;
}

/** The fields of an operation with their values, collections narrowed to what the user added. */
export function fieldSets(operation: Operation, values: IDataObject): FieldSet[] {
	const own: FieldSet = { fields: operation.fields ?? [], values };
	const others = COLLECTIONS.flatMap((collection): FieldSet[] => {
		const fields = operation[collection];
		if (!fields) return [];
		const set = (values[collection] ?? {}) as IDataObject;
		const clears = CLEAR_FIELDS in set;
		const added = fields.filter(
			({ name, fallback, cleared }) => name in set || fallback || (clears && cleared !== undefined),
		);
		return [{ collection, fields: added, values: set }];
	});
	return [own, ...others];
}

/** The sets of names of which each needs a field that is filled. */
export function neededSets({ anyOf = [] }: Operation): ReadonlyArray<readonly string[]> {
	const sets = anyOf.filter((entry) => typeof entry !== 'string');
	const names = anyOf.filter((entry) => typeof entry === 'string');
	return names.length > 0 ? [names, ...sets] : sets;
}

/** Every field of an operation, with the path that leads to it in the node's parameters. */
export function allFields(operation: Operation): Array<{ ui: string; field: Field }> {
	return [
		...(operation.fields ?? []).map((field) => ({ ui: field.name, field })),
		...COLLECTIONS.flatMap((collection) =>
			(operation[collection] ?? []).map((field) => ({ ui: `${collection}.${field.name}`, field })),
		),
	];
}
