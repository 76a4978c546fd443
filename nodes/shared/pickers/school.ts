import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

interface SchoolDepartment extends IDataObject {
	id: number;
	parentid: number;
	name: string;
	type: number;
}

const CLASS = 1;
const PEOPLE_WANTED = 50;

export async function searchSchoolDepartments(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const all = await departments(await reader(this));
		const byId = new Map(all.map((department) => [department.id, department]));
		const entries = all.map((department) => ({
			name: `${pathOf(department, byId)} (${department.id})`,
			value: String(department.id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

/** Classes of different grades have the same names: the departments above tell them apart. */
function pathOf({ name, parentid }: SchoolDepartment, byId: Map<number, SchoolDepartment>): string {
	const above = byId.get(parentid);
	const isBelowSchool = above === undefined || above.parentid === 0;
	return isBelowSchool ? name : `${pathOf(above, byId)} / ${name}`;
}

export async function searchStudents(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searchPeople(this, filter, paginationToken, async (read, department_id) => {
		const { students } = await read('/cgi-bin/school/user/list', { department_id });
		return ((students ?? []) as IDataObject[]).map(({ student_userid: id, name }) => ({
			name: `${String(name)} (${String(id)})`,
			value: String(id),
		}));
	});
}

/** Parents have no names: those of their children say who they are. */
export async function searchParents(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await searchPeople(this, filter, paginationToken, async (read, department_id) => {
		const { parents } = await read('/cgi-bin/school/user/list_parent', { department_id });
		return ((parents ?? []) as IDataObject[]).map(({ parent_userid: id, children }) => ({
			name: [String(id), ...((children ?? []) as IDataObject[]).map(kinship)].join(', '),
			value: String(id),
		}));
	});
}

const kinship = ({ name, student_userid: id, relation }: IDataObject) =>
	`${String(name ?? id)}: ${String(relation)}`;

/**
 * People have no list of their own: each page walks on through the classes until it has enough that match.
 * The pagination token is the number of the next class.
 */
async function searchPeople(
	context: ILoadOptionsFunctions,
	filter: string | undefined,
	paginationToken: string | undefined,
	peopleOf: (read: Read, classId: number) => Promise<INodeListSearchItems[]>,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(context);
		const classes = (await departments(read)).filter(({ type }) => type === CLASS);
		const found = new Map<unknown, INodeListSearchItems>();
		let next = Number(paginationToken ?? 0);
		while (next < classes.length && found.size < PEOPLE_WANTED) {
			const people = matching(await peopleOf(read, classes[next].id), filter);
			for (const person of people) found.set(person.value, person);
			next += 1;
		}
		return {
			results: [...found.values()],
			...(next < classes.length && { paginationToken: String(next) }),
		};
	});
}

async function departments(read: Read): Promise<SchoolDepartment[]> {
	const answer = await read('/cgi-bin/school/department/list');
	return (answer.departments ?? []) as SchoolDepartment[];
}
