import type { IDataObject } from 'n8n-workflow';

/** An output schema whose names hold values of these types. */
export function itemSchema(types: Record<string, string | IDataObject>): IDataObject {
	return { ...objectSchema(types), version: 1 };
}

export function objectSchema(types: Record<string, string | IDataObject>): IDataObject {
	const properties = Object.entries(types).map(([name, type]) => [
		name,
		typeof type === 'string' ? { type } : type,
	]);
	return { type: 'object', properties: Object.fromEntries(properties) as IDataObject };
}

export function listSchema(items: string | IDataObject): IDataObject {
	return { type: 'array', items: typeof items === 'string' ? { type: items } : items };
}
