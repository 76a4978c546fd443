import type { OperationRun } from '../../../shared/operation';
import { NodeOperationError } from 'n8n-workflow';

import type { Action, PlanEntry } from './types';

/** What takes the account or the place from a member. */
export const REMOVALS: readonly Action[] = ['disable', 'remove', 'delete'];

export function removals(entries: PlanEntry[]): number {
	return entries.filter(({ kind, action }) => kind === 'member' && REMOVALS.includes(action))
		.length;
}

interface Compared {
	entries: PlanEntry[];
	/** How many members were compared. */
	members: number;
}

/** In words, where more than so many percent of the members would go. */
export function tooMany({ entries, members }: Compared, limit: number): string | undefined {
	const going = removals(entries);
	if (going === 0 || (going / members) * 100 <= limit) return undefined;
	const share = Math.round((going / members) * 1000) / 10;
	return `The list would remove or disable ${going} of ${members} members, ${share} %, and the limit is ${limit} %`;
}

/** Nothing is changed where this ends it. */
export function stop({ context }: OperationRun, problem: string): never {
	throw new NodeOperationError(context.getNode(), problem, {
		description:
			'Nothing was changed. See with Dry Run what is missing from the list; if all is right, raise Removal Limit.',
	});
}
