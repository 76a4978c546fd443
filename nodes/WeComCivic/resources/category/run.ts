import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { BELOW_FILTER } from './fields';

export const LIST_CALL = {
	method: 'POST',
	path: '/cgi-bin/report/grid/list_cata',
	doc: 94540,
} as const;

const TOP = 1;
const BELOW = 2;

/** The page names the list in two ways. */
const categoriesIn = (answer: IDataObject) =>
	(answer.category_list ?? answer.cata_list ?? []) as IDataObject[];

export async function listCategories(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { level, parent } = (run.values.filters ?? {}) as IDataObject;
	const above = parent === undefined ? '' : run.encode(BELOW_FILTER, parent);
	return categoriesIn(await run.send(payload))
		.filter((category) => level === undefined || Number(category.level) === Number(level))
		.filter(({ parent_category_id: id }) => above === '' || id === above);
}

/** The level follows from the parent: there are two. */
export async function createCategory(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const level = payload.body.parent_category_id === undefined ? TOP : BELOW;
	return await run.send({ ...payload, body: { ...payload.body, level } });
}

/** WeCom takes a category as a whole only: what is not given is sent as it is. */
export async function updateCategory(run: OperationRun): Promise<IDataObject> {
	const [{ body, ...payload }] = await run.payloads();
	const { category_id, category_name, parent_category_id } = body;
	const found = await findCategory(run, String(category_id));
	const level = body.level ?? (parent_category_id === undefined ? found.level : BELOW);
	const parent = parent_category_id ?? found.parent_category_id;
	if (level === BELOW && !parent) {
		throw run.error(
			'Parent Category is needed at the second level',
			`Item ${run.itemIndex}: add it under Update Fields. Nothing was sent for this item.`,
		);
	}
	await run.send({
		...payload,
		body: {
			category_id,
			category_name: category_name ?? found.category_name,
			level,
			...(level === BELOW && { parent_category_id: parent }),
		},
	});
	return { success: true };
}

async function findCategory(run: OperationRun, id: string): Promise<IDataObject> {
	const all = categoriesIn(await run.call({ ...LIST_CALL, body: {}, repeatable: true }));
	const found = all.find((category) => String(category.category_id) === id);
	if (found) return found;
	throw run.error(
		`There is no category ${id}`,
		'Choose it from the list, or take the ID from Category → Get Many.',
	);
}
