import type { IDataObject } from 'n8n-workflow';

import { schoolDepartmentField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import type { Person } from './person';
import { PARENT, STUDENT } from './person';

const WALK_CALL = {
	method: 'GET',
	path: '/cgi-bin/school/department/list',
	doc: 92343,
} as const;

export function reading(person: Person): Operation[] {
	const { kind, term, list, field } = person;
	return [
		{
			value: 'get',
			name: 'Get',
			action: `Get ${kind}`,
			description: `Read one ${kind} (${term}) with ${kind === 'student' ? 'parents' : 'children'}`,
			doc: 92337,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/user/get' },
			fields: [field({ name: 'userId', required: true, send: 'query.userid' })],
			output: { unwrap: kind },
			run: async (run) => await getPerson(run, person),
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: `Get many ${kind}s`,
			description: `List the ${kind}s of a class or another department`,
			doc: list.doc,
			reads: true,
			request: { method: 'GET', path: list.path },
			fields: [
				schoolDepartmentField({
					displayName: 'Department',
					name: 'departmentId',
					required: true,
					send: 'query.department_id',
					description: `The class or other department (家校部门) whose ${kind}s to list: from the list, or by the ID that Department → Get Many shows; the school itself is 1`,
				}),
				{
					displayName: 'Include Sub-Departments',
					name: 'includeSubDepartments',
					type: 'boolean',
					default: false,
					description: `Whether to list the ${kind}s of all departments below it too. Each comes once; it takes one call a department.`,
				},
			],
			output: { items: `${kind}s` },
			alsoCalls: [WALK_CALL],
			run: async (run) => await listPeople(run, person),
		},
	];
}

/** The ID may belong to the other kind of person: then the answer holds that one. */
async function getPerson(run: OperationRun, { kind }: Person): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const found = (await run.send(payload))[kind] as IDataObject | undefined;
	if (found) return found;
	const other = kind === 'student' ? PARENT : STUDENT;
	throw run.error(
		`${String(payload.query.userid)} is a ${other.kind}, not a ${kind}`,
		`Choose ${other.title} → Get.`,
	);
}

/** The people of a department or of all below it, each once, in the order of the departments. */
async function listPeople(run: OperationRun, { kind, key }: Person): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const peopleOf = async (department: unknown) => {
		const query = { department_id: department } as IDataObject;
		return ((await run.send({ ...payload, query }))[`${kind}s`] ?? []) as IDataObject[];
	};
	const top = payload.query.department_id;
	if (run.values.includeSubDepartments !== true) return await peopleOf(top);
	const { departments } = await run.call(WALK_CALL);
	const all = withAllBelow(top, (departments ?? []) as IDataObject[]);
	const lists = await run.forEach(all, peopleOf);
	return [...new Map(lists.flat().map((one) => [one[key], one])).values()];
}

/** The page does not say how deep the API's own list of sub-departments goes: the parents' ids do. */
function withAllBelow(top: unknown, departments: IDataObject[]): unknown[] {
	const found = new Set([top]);
	for (const id of found) {
		for (const below of departments) if (below.parentid === id) found.add(below.id);
	}
	return [...found];
}
