import type { JointResult, OperationRun } from '../../../shared/operation';
import { applyPlan } from './apply';
import { asJson } from './asJson';
import { stop, tooMany } from './guard';
import type { Plan } from './plan';
import { makePlan } from './plan';
import type { SyncSettings } from './settings';
import { settingsOf } from './settings';
import { ACTIONS } from './types';

/** Compares all items with the directory and gives the plan, or carries it out. */
export async function syncDirectory(runs: OperationRun[]): Promise<JointResult[]> {
	const [first] = runs;
	if (!first) return [];
	const settings = settingsOf(first);
	const plan = await makePlan(runs, settings);
	const entries = settings.includeUnchanged
		? plan.entries
		: plan.entries.filter(({ action }) => action !== 'keep');
	if (settings.dryRun) {
		tellPlan(first, plan, settings);
		const planned = entries.map((entry) => ({ json: asJson(entry, false), item: entry.item }));
		return [...plan.problems, ...planned];
	}
	if (plan.problems.length > 0 && !first.context.continueOnFail()) return plan.problems;
	const problem = tooMany(plan, settings.removalLimit);
	if (problem) stop(first, problem);
	return [...plan.problems, ...(await applyPlan(first, entries))];
}

function tellPlan({ context }: OperationRun, plan: Plan, { removalLimit }: SyncSettings): void {
	const counts = ACTIONS.map((name) => ({
		name,
		count: plan.entries.filter(({ action }) => action === name).length,
	})).filter(({ count }) => count > 0);
	const problem = tooMany(plan, removalLimit);
	context.addExecutionHints({
		message: [
			`Dry run: nothing was changed. The plan: ${counts.map(({ name, count }) => `${name} ${count}`).join(', ') || 'nothing to do'}.`,
			problem && `${problem}: it would be stopped.`,
			plan.ownMobiles > 0 &&
				`Active members whose mobile number differs, which only they can change: ${plan.ownMobiles}.`,
		]
			.filter(Boolean)
			.join(' '),
		type: problem ? 'warning' : 'info',
		location: 'outputPane',
	});
}
