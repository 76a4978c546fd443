import type { IDataObject } from 'n8n-workflow';

/** The output schema of items that look like this one. */
export function schemaLike(sample: IDataObject): IDataObject {
	return { ...typeOf(sample), version: 1 };
}

function typeOf(value: unknown): IDataObject {
	if (Array.isArray(value)) return { type: 'array', items: typeOf(value[0]) };
	if (typeof value !== 'object' || value === null) return { type: typeof value };
	const properties = Object.entries(value).map(([name, inner]) => [name, typeOf(inner)]);
	return { type: 'object', properties: Object.fromEntries(properties) as IDataObject };
}
