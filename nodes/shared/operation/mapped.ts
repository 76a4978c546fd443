import type { IDataObject, ResourceMapperValue } from 'n8n-workflow';

import type { OperationRun } from './operation-run';

export interface Mapped {
	/** The values are the item's own: not every one of them is meant. */
	automatic: boolean;
	values: IDataObject;
}

/** What a resource mapper of the form maps, by the ids of its fields, as it was given. */
export function mapped(run: OperationRun, name: string): Mapped {
	const { mappingMode, value } = (run.values[name] ??
		{}) as unknown as Partial<ResourceMapperValue>;
	if (mappingMode === 'autoMapInputData') {
		return { automatic: true, values: run.context.getInputData()[run.itemIndex].json };
	}
	return { automatic: false, values: (value ?? {}) as IDataObject };
}
