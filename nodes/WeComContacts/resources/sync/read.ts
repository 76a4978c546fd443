import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import type { FurtherCall } from '../../../shared/operation/types';
import { ownTurn } from '../../../shared/operation/pace';
import { keyOf } from './memberValues';
import type { Department, Member } from './types';

export const LIST_DEPARTMENTS = {
	method: 'GET',
	path: '/cgi-bin/department/list',
	doc: 90208,
} as const;
const LIST_MEMBERS = { method: 'GET', path: '/cgi-bin/user/list', doc: 90201 } as const;
const LIST_DEPARTMENT_IDS = {
	method: 'GET',
	path: '/cgi-bin/department/simplelist',
	doc: 95350,
} as const;
const LIST_MEMBER_IDS = { method: 'POST', path: '/cgi-bin/user/list_id', doc: 96067 } as const;

export const READ_CALLS: FurtherCall[] = [
	{ ...LIST_MEMBERS, sends: { 'query.department_id': 'scopeId' } },
	{ ...LIST_DEPARTMENT_IDS, sends: { 'query.id': 'scopeId' } },
	LIST_MEMBER_IDS,
];

/** The Contacts Sync secret may read IDs alone, unless from an IP address of before August 2022. */
const IDS_ALONE = 48009;

/** The API takes 10,000 calls of an endpoint a minute. */
export const PACE = { calls: 1500, milliseconds: 10_000 };

const KEPT = [
	'address',
	'alias',
	'biz_mail',
	'department',
	'direct_leader',
	'email',
	'external_position',
	'gender',
	'is_leader_in_dept',
	'main_department',
	'mobile',
	'name',
	'order',
	'position',
	'status',
	'telephone',
	'userid',
];

export interface DepartmentsRead {
	departments: Department[];
	idsOnly: boolean;
}

/** All departments, or those at and below one. */
export async function readDepartments(
	run: OperationRun,
	scope: number | undefined,
): Promise<DepartmentsRead> {
	const query = scope === undefined ? {} : { id: scope };
	const full = await run.callUnless([IDS_ALONE], { ...LIST_DEPARTMENTS, query });
	if (full)
		return { departments: (full.department ?? []) as unknown as Department[], idsOnly: false };
	const { department_id: ids } = await run.call({ ...LIST_DEPARTMENT_IDS, query });
	return { departments: (ids ?? []) as unknown as Department[], idsOnly: true };
}

/** The members of departments, by user ID in small letters; of each only what a list can name. */
export async function readMembers(
	run: OperationRun,
	departments: number[],
	idsOnly: boolean,
): Promise<Map<string, Member>> {
	const members = idsOnly
		? await readIds(run, new Set(departments))
		: (await run.forEach(departments, readIn, run.settings.parallelReads)).flat();
	return new Map(members.map((member) => [keyOf(member.userid), member]));

	async function readIn(department: number): Promise<Member[]> {
		await ownTurn(run, PACE, LIST_MEMBERS.path);
		const { userlist } = await run.call({ ...LIST_MEMBERS, query: { department_id: department } });
		return ((userlist ?? []) as IDataObject[]).map(compact);
	}
}

function compact(member: IDataObject): Member {
	const kept: IDataObject = {};
	for (const key of KEPT) if (member[key] !== undefined) kept[key] = member[key];
	return kept as Member;
}

async function readIds(run: OperationRun, inside: Set<number>): Promise<Member[]> {
	const places = await run.callPages(LIST_MEMBER_IDS, {
		cursor: { send: 'body.cursor', next: 'next_cursor' },
		limit: { send: 'body.limit', max: 10_000 },
		items: 'dept_user',
	});
	const members = new Map<string, Member>();
	for (const { userid, department } of places) {
		const known = members.get(String(userid));
		if (known) known.department.push(Number(department));
		else {
			members.set(String(userid), { userid: String(userid), department: [Number(department)] });
		}
	}
	return [...members.values()].filter(({ department }) => department.some((id) => inside.has(id)));
}
