import type { IDataObject } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import { applyPlan } from './apply';
import { DEPARTMENT_COLUMNS, MEMBER_COLUMNS } from './columns';
import { removals, stop } from './guard';
import type { Changes, PlanEntry } from './types';
import { ACTIONS } from './types';

const MAY_CHANGE = {
	member: [...MEMBER_COLUMNS.map(({ api }) => api), 'order'],
	department: DEPARTMENT_COLUMNS.map(({ api }) => api),
};

/** Carries out what a dry run planned, in the items that are left of it. */
export async function applyPlanItems(runs: OperationRun[]): Promise<JointResult[]> {
	const [first] = runs;
	if (!first) return [];
	const entries: PlanEntry[] = [];
	const problems: JointResult[] = [];
	for (const run of runs) {
		const { json } = run.context.getInputData()[run.itemIndex];
		try {
			entries.push(entryIn(run, json));
		} catch (failed) {
			problems.push({ json, item: run.itemIndex, failed });
		}
	}
	const limit = Number(first.value('removalLimit'));
	const going = removals(entries);
	if (problems.length > 0 && !first.context.continueOnFail()) return problems;
	if (going > limit) {
		stop(first, `The plan would remove or disable ${going} members, and the limit is ${limit}`);
	}
	return [...problems, ...(await applyPlan(first, entries))];
}

function entryIn(run: OperationRun, json: IDataObject): PlanEntry {
	const { kind, action, id, name, path, reason, changes } = json as unknown as PlanEntry;
	const isKnown = (kind === 'member' || kind === 'department') && ACTIONS.includes(action);
	const needsId = kind === 'member' || action !== 'create';
	if (!isKnown || typeof (changes ?? {}) !== 'object' || (needsId && !id)) {
		throw run.error(
			'The item is no part of a plan',
			'Give the items that Directory → Sync has put out with Dry Run switched on.',
		);
	}
	const allowed = Object.entries(changes ?? {}).filter(([api]) => MAY_CHANGE[kind].includes(api));
	return {
		kind,
		action,
		id,
		name,
		path,
		reason,
		changes: Object.fromEntries(allowed) as Changes,
		item: run.itemIndex,
	};
}
