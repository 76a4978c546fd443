import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

export const LIST_CALL = {
	method: 'POST',
	path: '/cgi-bin/report/grid/list',
	doc: 94481,
} as const;

const idOf = ({ grid_id: id }: IDataObject) => String(id);
const parentOf = ({ grid_parent_id: id }: IDataObject) => String(id ?? '');

/** What one call tells of a grid, or of the top of the tree. */
async function listed(run: OperationRun, gridId?: string): Promise<IDataObject[]> {
	const body = gridId === undefined ? {} : { grid_id: gridId };
	const { grid_list: list } = await run.call({ ...LIST_CALL, body, repeatable: true });
	return (list ?? []) as IDataObject[];
}

/**
 * A grid and all below it, or the whole tree, from the top down. One call tells of the grids directly below
 * for sure: so each grid that is found is asked for too.
 */
export async function gridsBelow(run: OperationRun, gridId?: string): Promise<IDataObject[]> {
	const found = new Map<string, IDataObject>();
	const first = await listed(run, gridId);
	const known = new Set(first.map(idOf));
	const tops = first.filter((grid) =>
		gridId === undefined
			? !known.has(parentOf(grid)) || parentOf(grid) === idOf(grid)
			: idOf(grid) === gridId,
	);
	for (const grid of tops) found.set(idOf(grid), grid);
	let opened = gridId === undefined ? tops.map(idOf) : [gridId];
	let lists = [first];
	while (opened.length > 0) {
		const below = lists
			.flat()
			.filter((grid) => opened.includes(parentOf(grid)) && !found.has(idOf(grid)));
		for (const grid of below) found.set(idOf(grid), grid);
		opened = [...new Set(below.map(idOf))];
		lists = await run.forEach(opened, async (id) => await listed(run, id));
	}
	return [...found.values()];
}

/** A grid as it is: WeCom tells of it where it stands among others. */
export async function findGrid(run: OperationRun, gridId: string): Promise<IDataObject> {
	const near = (await listed(run, gridId)).find((grid) => idOf(grid) === gridId);
	if (near) return near;
	const all = await oncePerExecution(run, 'grids', async () => await gridsBelow(run));
	const found = all.find((grid) => idOf(grid) === gridId);
	if (found) return found;
	throw run.error(
		`There is no grid ${gridId}`,
		'Choose it from the list, or take the ID from Grid → Get Many.',
	);
}
