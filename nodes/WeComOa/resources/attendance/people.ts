import type { IDataObject } from 'n8n-workflow';

import { departmentField, memberField, membersField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation/once';

const DEPARTMENT = 'department';
const ONE = 'member';
const SEVERAL = 'members';

const shownFor = (source: string): Field['displayOptions'] => ({ show: { people: [source] } });

/** Whose attendance is read. */
export const PEOPLE_FIELDS: Field[] = [
	{
		displayName: 'People',
		name: 'people',
		type: 'options',
		options: [
			{ name: 'Department', value: DEPARTMENT, description: 'All members of a department' },
			{ name: 'One Member', value: ONE, description: 'A member from the list' },
			{ name: 'Several Members', value: SEVERAL, description: 'Members by their user IDs' },
		],
		default: DEPARTMENT,
		description:
			'Whose attendance to read, however many they are: WeCom is asked for 100 of them at a time',
	},
	departmentField({
		name: 'departmentId',
		required: true,
		displayOptions: shownFor(DEPARTMENT),
		send: undefined,
		description:
			'The department (部门): choose from the list, or give its ID, a number; the root department, 1, stands for the whole company',
	}),
	{
		displayName: 'Include Sub-Departments',
		name: 'includeSubDepartments',
		type: 'boolean',
		default: true,
		displayOptions: shownFor(DEPARTMENT),
		description: 'Whether to read the members of all departments below it too',
	},
	memberField({
		name: 'userId',
		required: true,
		displayOptions: shownFor(ONE),
		send: 'body.useridlist',
		as: 'texts',
		limits: { items: 1 },
	}),
	membersField({
		name: 'userIds',
		required: true,
		displayOptions: shownFor(SEVERAL),
		send: 'body.useridlist',
		limits: { minItems: 1, each: { bytes: 64 } },
	}),
];

const TREE = { method: 'GET', path: '/cgi-bin/department/simplelist', doc: 95350 } as const;
const MEMBERS = { method: 'GET', path: '/cgi-bin/user/simplelist', doc: 90200 } as const;

/** The calls that find the members of a department. */
export const PEOPLE_CALLS: NonNullable<Operation['alsoCalls']> = [
	{ ...TREE, sends: { 'query.id': 'departmentId' } },
	{ ...MEMBERS, sends: { 'query.department_id': 'departmentId' } },
];

/** User IDs, each once, in the order they are given or the departments list them. */
export async function peopleOf(run: OperationRun): Promise<string[]> {
	const { people, includeSubDepartments } = run.values;
	if (people === ONE) return run.value('userId') as string[];
	if (people === SEVERAL) return [...new Set(run.value('userIds') as string[])];
	const id = run.value('departmentId') as number;
	const isDeep = includeSubDepartments !== false;
	return await oncePerExecution(
		run,
		`people of ${id} ${isDeep}`,
		async () => await membersOf(run, id, isDeep),
	);
}

async function membersOf(run: OperationRun, id: number, isDeep: boolean): Promise<string[]> {
	const departments = isDeep ? await departmentsBelow(run, id) : [id];
	const lists = await run.forEach(departments, async (department) => {
		const { userlist } = await run.call({ ...MEMBERS, query: { department_id: department } });
		return ((userlist ?? []) as IDataObject[]).map(({ userid }) => String(userid));
	});
	return [...new Set(lists.flat())];
}

async function departmentsBelow(run: OperationRun, id: number): Promise<number[]> {
	const { department_id: tree } = await run.call({ ...TREE, query: { id } });
	return ((tree ?? []) as IDataObject[]).map((department) => Number(department.id));
}
