import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain } from './results';

const A_PAGE = 100;

export async function searchZoneKeywordRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const answer = await (
			await reader(this)
		)('/cgi-bin/chatdata/keyword/get_rule_list', undefined, {
			limit: A_PAGE,
			...(paginationToken && { cursor: paginationToken }),
		});
		const rules = ((answer.rule_list ?? []) as IDataObject[]).map(({ rule_id: id, name }) => ({
			name: String(name),
			value: String(id),
		}));
		const hasMore = ['true', '1'].includes(String(answer.has_more));
		return {
			results: matching(rules, filter),
			...(hasMore && { paginationToken: String(answer.next_cursor) }),
		};
	});
}
