import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { departmentField } from '../../shared/fields';

export const LIST_FIELDS: Field[] = [
	departmentField({
		name: 'departmentId',
		required: true,
		send: 'query.department_id',
		description:
			'The department (部门) whose members to list: from the list, or by ID; the root department is 1',
	}),
	{
		displayName: 'Include Sub-Departments',
		name: 'includeSubDepartments',
		type: 'boolean',
		default: false,
		description:
			'Whether to list the members of all departments below it too. Each member comes once; it takes one call a department.',
	},
];

export const WALK_CALL = {
	method: 'GET',
	path: '/cgi-bin/department/simplelist',
	doc: 95350,
	sends: { 'query.id': 'departmentId' },
} as const;

/** The members of a department or of the whole tree below it, each once, in the order of the tree. */
export async function listMembers(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	if (run.values.includeSubDepartments !== true) return membersIn(await run.send(payload));
	const { department_id: tree } = await run.call({
		...WALK_CALL,
		query: { id: payload.query.department_id },
	});
	const lists = await run.forEach((tree ?? []) as IDataObject[], async ({ id }) =>
		membersIn(await run.send({ ...payload, query: { department_id: id } })),
	);
	return [...new Map(lists.flat().map((member) => [member.userid, member])).values()];
}

function membersIn(answer: IDataObject): IDataObject[] {
	return (answer.userlist ?? []) as IDataObject[];
}
