import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';

/** The filters of the form as the API takes them: one entry a value, with the key that `keys` has for the field. */
export function keyedFilters(run: OperationRun, keys: Record<string, string>): IDataObject[] {
	const given = (run.values.filters ?? {}) as IDataObject;
	const { filters = [] } = run.settings.operation;
	return filters
		.filter(({ name }) => name in given && given[name] !== '')
		.flatMap((field) =>
			[run.encode(field, given[field.name])]
				.flat()
				.map((value) => ({ key: keys[field.name], value: String(value) })),
		);
}
