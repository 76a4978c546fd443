import type { IDataObject } from 'n8n-workflow';

import type { PlanEntry } from './types';

/** A line of the plan as an item says it. */
export function asJson(
	{ kind, action, id, name, path, reason, changes }: PlanEntry,
	applied: boolean,
): IDataObject {
	return {
		kind,
		action,
		...(id !== undefined && { id }),
		...(name !== undefined && { name }),
		...(path !== undefined && { path }),
		reason,
		changes: changes as unknown as IDataObject,
		applied,
	};
}
