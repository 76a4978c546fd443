import type { JointResult, OperationRun } from '../../../shared/operation';
import { Departments } from './departments';
import { Members } from './members';
import { departmentEntries, departmentsNotListed } from './planDepartments';
import { readDepartments, readMembers } from './read';
import { cellsOf, Row } from './row';
import type { SyncSettings } from './settings';
import { Tree } from './tree';
import type { Member, PlanEntry } from './types';

export interface Plan {
	entries: PlanEntry[];
	/** Rows that cannot be understood. */
	problems: JointResult[];
	/** How many members were compared. */
	members: number;
	/** Active members whose mobile number differs. */
	ownMobiles: number;
}

/** Compares the list with the directory. */
export async function makePlan(runs: OperationRun[], settings: SyncSettings): Promise<Plan> {
	const [first] = runs;
	const rows = rowsIn(runs, settings);
	const { departments: found, idsOnly } = await readDepartments(first, settings.scope);
	const tree = new Tree(found, settings.separator);
	const departments = new Departments(tree, settings, idsOnly);
	const withoutPlace = departments.place(rows.departments);

	const read = async (ids: number[]) => await readMembers(first, ids, idsOnly);
	const comparesMembers = settings.contents !== 'departments';
	const current = comparesMembers
		? await read(found.map(({ id }) => id))
		: new Map<string, Member>();
	const members = new Members(current, tree, departments, settings);
	const ofMembers = members.entries(rows.members);

	const removes = settings.departmentsNotListed === 'delete' && withoutPlace.size === 0;
	const going = removes && settings.contents !== 'members' ? notListedIn(tree) : [];
	const staying = comparesMembers || going.length === 0 ? current : await read(going);
	const used = departmentsOf(staying, ofMembers);
	const mayGo = new Set(going.filter((id) => !used.has(id)));
	return {
		entries: [
			...departmentEntries(tree, settings),
			...ofMembers,
			...(settings.contents === 'members' ? [] : departmentsNotListed(tree, removes, mayGo)),
		],
		problems: [...withoutPlace, ...members.problems].map(([row, failed]) => ({
			json: { kind: row.kind },
			item: row.item,
			failed,
		})),
		members: current.size,
		ownMobiles: members.ownMobiles,
	};
}

function notListedIn(tree: Tree): number[] {
	return tree.nodes.filter((node) => node.current && !node.isListed).map(({ id }) => id as number);
}

/** The departments in which members are once the entries are carried out. */
function departmentsOf(members: ReadonlyMap<string, Member>, entries: PlanEntry[]): Set<number> {
	const changes = new Map(entries.map((entry) => [entry.id, entry]));
	const used = new Set<number>();
	for (const { userid, department } of members.values()) {
		const entry = changes.get(userid);
		if (entry?.action === 'delete') continue;
		const after = (entry?.changes.department?.to ?? department) as number[];
		for (const id of after) used.add(id);
	}
	return used;
}

function rowsIn(runs: OperationRun[], settings: SyncSettings) {
	const { contents, memberHeadings, departmentHeadings } = settings;
	const members: Row[] = [];
	const departments: Row[] = [];
	for (const run of runs) {
		const cells = cellsOf(run);
		const member = new Row('member', run, cells, memberHeadings);
		const department = new Row('department', run, cells, departmentHeadings);
		const isMember = contents === 'members' || (contents === 'both' && member.has('userid'));
		const row = isMember ? member : department;
		if (!row.isBlank()) (isMember ? members : departments).push(row);
	}
	return { members, departments };
}
