import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { collectPages } from '../../../shared/operation/pages';

const LISTS = [
	['students', 'Student'],
	['parents', 'Parent'],
	['visitors', 'Visitor'],
] as const;

/** People stand in several lists of the same page: here they are one. */
export async function listPeople(run: OperationRun, lists: string): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const pages = { ...(run.settings.operation.pages as Pages), items: 'people' };
	return await collectPages(pages, payload, run.wanted, async (page) => {
		const answer = await run.send(page);
		return { ...answer, people: peopleIn((answer[lists] ?? {}) as IDataObject) };
	});
}

function peopleIn(lists: IDataObject): IDataObject[] {
	return LISTS.flatMap(([list, person]) =>
		((lists[list] ?? []) as IDataObject[]).map((entry) => ({ person, ...entry })),
	);
}
