import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain } from './results';

const RULE_GROUPS_A_PAGE = 20;
const LEAVERS_A_PAGE = 1000;

/** Rule groups, with the names that only a call for each one tells. */
export async function searchRuleGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const path = '/cgi-bin/externalcontact/customer_strategy';
		const { strategy: list, next_cursor: cursor } = await read(`${path}/list`, undefined, {
			limit: RULE_GROUPS_A_PAGE,
			...(paginationToken && { cursor: paginationToken }),
		});
		const entries = await Promise.all(
			((list ?? []) as IDataObject[]).map(async ({ strategy_id: id }) => {
				const { strategy } = await read(`${path}/get`, undefined, { strategy_id: id });
				const name = (strategy as IDataObject | undefined)?.strategy_name;
				return { name: `${String(name || 'Rule group')} (${String(id)})`, value: String(id) };
			}),
		);
		return {
			results: matching(entries, filter),
			...(cursor ? { paginationToken: String(cursor) } : {}),
		};
	});
}

/** Members who have left and whose customers nobody has yet; they have no names any more. */
export async function searchLeavers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const { info, next_cursor: cursor } = await read(
			'/cgi-bin/externalcontact/get_unassigned_list',
			undefined,
			{ page_size: LEAVERS_A_PAGE, ...(paginationToken && { cursor: paginationToken }) },
		);
		const ids = ((info ?? []) as IDataObject[]).map(({ handover_userid: id }) => String(id));
		const entries = [...new Set(ids)].map((id) => ({ name: id, value: id }));
		return {
			results: matching(entries, filter),
			...(cursor ? { paginationToken: String(cursor) } : {}),
		};
	});
}
