import type { Field, Operation, Resource } from '../../../shared/operation';
import { allFields } from '../../../shared/operation/field-sets';

/** The field of an operation that goes to this place, with the limits it has there. */
export function fieldOf({ operations }: Resource, operation: string, send: string): Field {
	const table = operations.find(({ value }) => value === operation) as Operation;
	const found = allFields(table).find(({ field }) => field.send === send);
	return (found as { field: Field }).field;
}
