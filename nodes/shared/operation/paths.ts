import type { IDataObject } from 'n8n-workflow';
import { isSafeObjectProperty } from 'n8n-workflow';

/**
 * Sets `a.b` of an object, making what is missing on the way. `a[].b` with a list makes an object with
 * `b` of each entry: `['x', 'y']` becomes `a: [{ b: 'x' }, { b: 'y' }]`.
 */
export function setAt(target: object, path: string, value: IDataObject[string]): void {
	const [before, after] = path.split('[].');
	const keys = before.split('.').filter(isSafeObjectProperty);
	const last = keys.pop() as string;
	let place = target as IDataObject;
	for (const key of keys) place = (place[key] ??= {}) as IDataObject;
	place[last] =
		after === undefined
			? value
			: (value as unknown[]).map((entry) => ({ [after]: entry }) as IDataObject);
}

/** The value at `a.b` of an object, or undefined. */
export function getAt(source: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => (value as IDataObject | undefined)?.[key], source);
}
