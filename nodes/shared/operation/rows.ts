import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from './operation-run';
import type { Payload } from './payload';
import { payloads } from './payload';
import type { Field, Operation } from './types';

/** The fields that describe a part of a call, each with its place in that part's `body`. */
export type RowFields = Pick<Operation, 'fields' | 'additionalFields' | 'anyOf'>;

const OTHERS = {
	constants: undefined,
	filters: undefined,
	updateFields: undefined,
	options: undefined,
};

/**
 * What an item says about one part of a call, checked and written as a call of its own would be.
 *
 * @param values the item's, if they are not those of the form
 */
export async function rowOf(
	run: OperationRun,
	row: RowFields,
	values?: IDataObject,
): Promise<IDataObject> {
	const [{ body }] = await partsOf(run, row, values);
	return body;
}

/** The same where its lists may be too long for one call. */
export async function partsOf(
	run: OperationRun,
	{ fields, additionalFields, anyOf }: RowFields,
	values: IDataObject = run.values,
): Promise<Payload[]> {
	const part = { ...run.settings.operation, ...OTHERS, fields, additionalFields, anyOf };
	return await payloads(part, values, run);
}

/** The same fields in the form of an operation, whose own call they go to by no place of theirs. */
export const unsent = (fields: Field[] = []) =>
	fields.map((field): Field => ({ ...field, send: undefined }));
