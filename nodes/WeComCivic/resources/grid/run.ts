import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { findGrid, gridsBelow } from './tree';

export async function listGrids(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	if (run.values.includeSubGrids === true) {
		const { grid_id: id } = payload.body;
		return await gridsBelow(run, id === undefined ? undefined : String(id));
	}
	const { grid_list: list } = await run.send(payload);
	return (list ?? []) as IDataObject[];
}

/** One item a grid that the member manages or belongs to. */
export async function gridsOfMember(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { manage_grids: managed, joined_grids: joined } = await run.send(payload);
	const as = (role: string, grids: unknown) =>
		((grids ?? []) as IDataObject[]).map((grid) => ({ ...grid, role }));
	return [...as('Manager', managed), ...as('Member', joined)];
}

/** WeCom takes a grid as a whole only: what is not given is sent as it is. */
export async function updateGrid(run: OperationRun): Promise<IDataObject> {
	const [{ body, ...payload }] = await run.payloads();
	const isWhole = WHOLE.every((key) => key in body);
	const known = isWhole ? {} : knownOf(await findGrid(run, String(body.grid_id)));
	const answer = await run.send({ ...payload, body: { ...known, ...body } });
	return Object.keys(answer).length > 0 ? answer : { success: true };
}

const WHOLE = ['grid_name', 'grid_parent_id', 'grid_admin', 'grid_member'];

const knownOf = (grid: IDataObject): IDataObject => ({
	grid_name: String(grid.grid_name),
	grid_parent_id: grid.grid_parent_id,
	grid_admin: grid.grid_admin,
	grid_member: grid.grid_member ?? [],
});
