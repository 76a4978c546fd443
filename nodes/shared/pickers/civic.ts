import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const GRIDS_WANTED = 50;
const SITES_A_PAGE = 100;
const TOP = 1;

/**
 * The first call gives the top of the tree, each further one what stands below one grid: a page walks on
 * until it has enough that match. The pagination token holds the grids that are still to be opened.
 */
export async function searchGrids(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const closed = paginationToken
			? jsonParse<string[]>(paginationToken, { fallbackValue: [] })
			: [''];
		const found: INodeListSearchItems[] = [];
		while (closed.length > 0 && found.length < GRIDS_WANTED) {
			const { roots, children } = await gridsBelow(read, closed.shift() as string);
			closed.push(...children.map(({ value }) => value));
			found.push(...matching([...roots, ...children], filter));
		}
		return {
			results: found,
			...(closed.length > 0 && { paginationToken: JSON.stringify(closed) }),
		};
	});
}

/** What a call tells beyond the grids directly below is told again when those are opened. */
async function gridsBelow(read: Read, opened: string) {
	const body = opened === '' ? {} : { grid_id: opened };
	const { grid_list: list } = await read('/cgi-bin/report/grid/list', undefined, body);
	const grids = ((list ?? []) as IDataObject[]).map((grid) => ({
		name: `${String(grid.grid_name)} (${String(grid.grid_id)})`,
		value: String(grid.grid_id),
		parent: String(grid.grid_parent_id ?? ''),
	}));
	const ids = new Set(grids.map(({ value }) => value));
	const isRoot = ({ value, parent }: (typeof grids)[0]) => !ids.has(parent) || parent === value;
	const roots = opened === '' ? grids.filter(isRoot) : [];
	const parents = opened === '' ? roots.map(({ value }) => value) : [opened];
	const isChild = ({ value, parent }: (typeof grids)[0]) =>
		parents.includes(parent) && !parents.includes(value);
	return { roots: roots.map(asEntry), children: grids.filter(isChild).map(asEntry) };
}

const asEntry = ({ name, value }: { name: string; value: string }) => ({ name, value });

export async function searchEventCategories(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const all = await categories(this);
		const names = new Map(all.map(({ category_id: id, category_name: name }) => [id, name]));
		const entries = all.map(
			({ category_id: id, category_name: name, parent_category_id: parent }) => ({
				name: [names.get(parent), name].filter(Boolean).join(' / '),
				value: String(id),
			}),
		);
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchTopEventCategories(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const entries = (await categories(this))
			.filter(({ level }) => Number(level) === TOP)
			.map(({ category_id: id, category_name: name }) => ({
				name: String(name),
				value: String(id),
			}));
		return paged(matching(entries, filter), paginationToken);
	});
}

/** The page names the list in two ways. */
async function categories(context: ILoadOptionsFunctions): Promise<IDataObject[]> {
	const answer = await (await reader(context))('/cgi-bin/report/grid/list_cata', undefined, {});
	return (answer.category_list ?? answer.cata_list ?? []) as IDataObject[];
}

export async function searchSiteCodes(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { site_code_infos: sites, next_cursor: next } = await (
			await reader(this)
		)('/cgi-bin/report/sitecode/list', undefined, {
			limit: SITES_A_PAGE,
			...(paginationToken && { cursor: paginationToken }),
		});
		const entries = ((sites ?? []) as IDataObject[]).map(({ id, name, area }) => ({
			name: [name, area].filter(Boolean).join(', '),
			value: String(id),
		}));
		return {
			results: matching(entries, filter),
			...(next && next !== paginationToken && { paginationToken: String(next) }),
		};
	});
}
