import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';

const TYPES = { category_type: { 0: 'Other', 1: 'Regular' } };

/** The figures of the categories of one level; of both, where those below are wanted too. */
export async function categoryFigures(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const figuresOf = async (body: IDataObject) => {
		const { dashboard_list: list } = await run.send({ ...payload, body });
		return ((list ?? []) as IDataObject[]).map((entry) => withNames(entry, TYPES));
	};
	const figures = await figuresOf(payload.body);
	const isTop = payload.body.category_id === undefined;
	if (!isTop || run.values.includeSubCategories !== true) return figures;
	const below = await run.forEach(figures, async ({ category_id }) => {
		const own = await figuresOf({ category_id });
		return own.map((entry) => ({ ...entry, parent_category_id: category_id }));
	});
	return figures.flatMap((entry, index) => [entry, ...below[index]]);
}
