import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { schoolDepartmentField } from './department';

/** Students and parents share an endpoint and their rules; only the words differ. */
interface Person {
	/** The name of the person in an answer, and the word for it. */
	kind: 'student' | 'parent';
	title: string;
	/** The Chinese word. */
	term: string;
	/** Where a list of them comes from. */
	list: { path: string; doc: number };
}

const STUDENT: Person = {
	kind: 'student',
	title: 'Student',
	term: '学生',
	list: { path: '/cgi-bin/school/user/list', doc: 92338 },
};

const PARENT: Person = {
	kind: 'parent',
	title: 'Parent',
	term: '家长',
	list: { path: '/cgi-bin/school/user/list_parent', doc: 92446 },
};

const WALK_CALL = {
	method: 'GET',
	path: '/cgi-bin/school/department/list',
	doc: 92343,
} as const;

function listFields({ kind }: Person): Field[] {
	return [
		schoolDepartmentField({
			required: true,
			send: 'query.department_id',
			description: `The class or other department whose ${kind}s to list, as Department → Get Many shows it; the school itself is 1`,
		}),
		{
			displayName: 'Include Sub-Departments',
			name: 'includeSubDepartments',
			type: 'boolean',
			default: false,
			description: `Whether to list the ${kind}s of all departments below it too. Each comes once; it takes one call a department.`,
		},
	];
}

function operations(person: Person): Operation[] {
	const { kind, title, term, list } = person;
	return [
		{
			value: 'get',
			name: 'Get',
			action: `Get ${kind}`,
			description: `Read one ${kind} (${term}) with ${kind === 'student' ? 'parents' : 'children'}`,
			doc: 92337,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/user/get' },
			fields: [
				{
					displayName: `${title} User ID`,
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					description: `The user ID of the ${kind} in the school directory (家校通讯录), 64 bytes at most`,
					send: 'query.userid',
					limits: { bytes: 64 },
				},
			],
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
			fields: listFields(person),
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
async function listPeople(run: OperationRun, { kind }: Person): Promise<IDataObject[]> {
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
	return [...new Map(lists.flat().map((one) => [one[`${kind}_userid`], one])).values()];
}

/** The page does not say how deep the API's own list of sub-departments goes: the parents' ids do. */
function withAllBelow(top: unknown, departments: IDataObject[]): unknown[] {
	const found = new Set([top]);
	for (const id of found) {
		for (const below of departments) if (below.parentid === id) found.add(below.id);
	}
	return [...found];
}

export const student = defineResource({
	value: 'student',
	name: 'Student',
	description: 'A student of the school directory (学生)',
	operations: operations(STUDENT),
});

export const parent = defineResource({
	value: 'parent',
	name: 'Parent',
	description: 'A parent of the school directory (家长)',
	operations: operations(PARENT),
});
