import type { IDataObject } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import type { FurtherCall } from '../../../shared/operation/types';
import { ownTurn } from '../../../shared/operation/pace';
import { asNodeError } from '../../../shared/operation/run-together';
import { REMOVALS } from './guard';
import { keyOf } from './memberValues';
import { asJson } from './asJson';
import type { Column } from './columns';
import { columnField, DEPARTMENT_COLUMNS, MEMBER_COLUMNS } from './columns';
import { PACE } from './read';
import type { Changes, DepartmentRef, PlanEntry } from './types';

const WRITES = {
	department: {
		create: { method: 'POST', path: '/cgi-bin/department/create', doc: 90205 },
		update: { method: 'POST', path: '/cgi-bin/department/update', doc: 90206 },
		delete: { method: 'GET', path: '/cgi-bin/department/delete', doc: 90207 },
	},
	member: {
		create: { method: 'POST', path: '/cgi-bin/user/create', doc: 90195 },
		update: { method: 'POST', path: '/cgi-bin/user/update', doc: 90197 },
		delete: { method: 'GET', path: '/cgi-bin/user/delete', doc: 90198 },
	},
} as const;

const ofDepartments = sendsOf(DEPARTMENT_COLUMNS, 'departmentColumns', ['code']);
const ofMembers = sendsOf(MEMBER_COLUMNS, 'memberColumns');

export const WRITE_CALLS: FurtherCall[] = [
	{
		...WRITES.member.create,
		sends: { ...ofMembers, 'body.to_invite': 'options.sendInvitations' },
	},
	{ ...WRITES.member.update, sends: ofMembers },
	{ ...WRITES.member.delete, sends: { 'query.userid': 'memberColumns.useridColumn' } },
	{ ...WRITES.department.create, sends: ofDepartments },
	{ ...WRITES.department.update, sends: ofDepartments },
	{ ...WRITES.department.delete, sends: { 'query.id': 'departmentColumns.idColumn' } },
];

function sendsOf(
	columns: readonly Column[],
	collection: string,
	without: string[] = [],
): Record<string, string> {
	const sent = columns.filter(({ api }) => !without.includes(api));
	return Object.fromEntries(
		sent.map(({ api }) => [`body.${api}`, `${collection}.${columnField(api)}`]),
	);
}

/** What somebody else has removed by then is removed all the same. */
const GONE_ALREADY = { department: [60003], member: [60111] };

/**
 * Carries a plan out: departments from the top, members, those who go, departments that go. Each entry
 * comes back with what became of it; the first failure ends it, unless the workflow may continue.
 */
export async function applyPlan(run: OperationRun, entries: PlanEntry[]): Promise<JointResult[]> {
	const results: JointResult[] = [];
	const created = new Map<string, number>();
	let done = 0;
	for (const phase of phasesOf(entries)) {
		const parallel = entries[phase[0]].kind === 'member' ? run.settings.parallel : 1;
		await run.forEach(phase, async (index) => await carryOut(index), parallel);
	}
	return results;

	async function carryOut(index: number): Promise<void> {
		const entry = entries[index];
		const { item } = entry;
		if (entry.action === 'keep') {
			results[index] = { json: asJson(entry, false), item };
			return;
		}
		try {
			const answer = await write(run, entry, created);
			const id = entry.id ?? (answer.id as number);
			results[index] = { json: asJson({ ...entry, id }, true), item };
			done += 1;
		} catch (failed) {
			const error = told(run, entry, failed);
			if (!run.context.continueOnFail()) throw afterSome(error, done);
			results[index] = { json: asJson(entry, false), item, failed: error };
		}
	}
}

/** The indexes of entries in groups, of which each must be done before the next begins. */
function phasesOf(entries: PlanEntry[]): number[][] {
	const ranks = leaderRanks(entries);
	const phases = new Map<number, number[]>();
	entries.forEach((entry, index) => {
		const phase = phaseOf(entry, ranks);
		const known = phases.get(phase);
		if (known) known.push(index);
		else phases.set(phase, [index]);
	});
	return [...phases].sort(([a], [b]) => a - b).map(([, indexes]) => indexes);
}

const LATE = 1_000_000;

function phaseOf({ kind, action, id }: PlanEntry, ranks: Map<string, number>): number {
	if (kind === 'department') return action === 'delete' ? LATE + 2 : 0;
	if (action === 'create') return 1 + (ranks.get(keyOf(id)) ?? 0);
	return REMOVALS.includes(action) ? LATE + 1 : LATE;
}

/** How many new leaders a new member has above: they must be there first. */
function leaderRanks(entries: PlanEntry[]): Map<string, number> {
	const leaders = new Map<string, string | undefined>();
	for (const { kind, action, id, changes } of entries) {
		if (kind !== 'member' || action !== 'create') continue;
		const [leader] = (changes.direct_leader?.to ?? []) as string[];
		leaders.set(keyOf(id), leader === undefined ? undefined : keyOf(leader));
	}
	const ranks = new Map<string, number>();
	for (const member of leaders.keys()) {
		const above = new Set<string>();
		for (let at = leaders.get(member); at && leaders.has(at) && !above.has(at); ) {
			above.add(at);
			at = leaders.get(at);
		}
		ranks.set(member, above.size);
	}
	return ranks;
}

async function write(
	run: OperationRun,
	{ kind, action, id, path, changes }: PlanEntry,
	created: Map<string, number>,
): Promise<IDataObject> {
	const verb = action === 'create' || action === 'delete' ? action : 'update';
	const request = WRITES[kind][verb];
	await ownTurn(run, PACE, request.path);
	const key = kind === 'member' ? 'userid' : 'id';
	if (verb === 'delete') {
		return (await run.callUnless(GONE_ALREADY[kind], { ...request, query: { [key]: id } })) ?? {};
	}
	const body = {
		...(id !== undefined && { [key]: id }),
		...sent(changes, created),
		...(verb === 'create' && kind === 'member' && { to_invite: invites(run) }),
	};
	const answer = await run.call({ ...request, body, repeatable: verb === 'update' });
	if (kind === 'department' && verb === 'create' && path) created.set(path, Number(answer.id));
	return answer;
}

const invites = ({ values }: OperationRun) =>
	((values.options ?? {}) as IDataObject).sendInvitations !== false;

const DEPARTMENT_FIELDS = ['department', 'main_department', 'parentid'];

/** The new values, departments that this run has created by their IDs. */
function sent(changes: Changes, created: Map<string, number>): IDataObject {
	return Object.fromEntries(
		Object.entries(changes).map(([api, { to }]) => {
			if (!DEPARTMENT_FIELDS.includes(api)) return [api, to];
			const refs = (Array.isArray(to) ? to : [to]) as DepartmentRef[];
			const ids = refs.map((ref) => idOf(ref, created));
			return [api, Array.isArray(to) ? ids : ids[0]];
		}),
	);
}

function idOf(ref: DepartmentRef, created: Map<string, number>): number {
	if (typeof ref === 'number') return ref;
	const id = created.get(ref);
	if (id === undefined) throw new Error(`The department "${ref}" has not been created`);
	return id;
}

/** The error, which then says what it is about. */
function told(run: OperationRun, { kind, action, id, path, item }: PlanEntry, failed: unknown) {
	const error = asNodeError(run.context, failed, item);
	const who = kind === 'member' ? `Member ${id}` : `Department ${path ?? id}`;
	error.message = `${who} (${action}): ${error.message}`;
	return error;
}

function afterSome(error: ReturnType<typeof told>, done: number): Error {
	const before = done === 0 ? 'Nothing was changed before' : `Changes made before: ${done}`;
	error.description = `${before}. Run it again to do the rest. ${error.description ?? ''}`;
	return error;
}
