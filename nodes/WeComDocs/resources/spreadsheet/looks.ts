import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { LOOKS } from './rowFields';

/** The API's names of what the form says about the text of cells. */
const NAMES: Record<string, string> = { fontSize: 'font_size' };

/** How the written text is to look, as the API takes it; undefined where nothing is said. */
export function looksOf(run: OperationRun): IDataObject | undefined {
	const given = (run.values.additionalFields ?? {}) as IDataObject;
	const looks: IDataObject = {};
	for (const field of LOOKS) {
		const value = given[field.name];
		if (value === undefined || value === '') continue;
		const encoded = run.encode(field, value);
		looks[NAMES[field.name] ?? field.name] =
			field.name === 'color' ? rgba(String(encoded)) : encoded;
	}
	return Object.keys(looks).length > 0 ? looks : undefined;
}

function rgba(color: string): IDataObject {
	const [red, green, blue, alpha = 255] = (color.replace('#', '').match(/../g) ?? []).map((part) =>
		parseInt(part, 16),
	);
	return { red, green, blue, alpha };
}
