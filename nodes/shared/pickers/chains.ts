import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const COMPANIES_WANTED = 50;
const CHAIN_FIRST = 'Choose the supply chain first';

export async function searchChains(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { chains } = await (await reader(this))('/cgi-bin/corpgroup/corp/get_chain_list');
		const entries = ((chains ?? []) as IDataObject[]).map(({ chain_id: id, chain_name: name }) => ({
			name: String(name),
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchChainGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await withinChain(this, async (read, chainId) => {
		const entries = (await groupsOf(read, chainId)).map(({ groupid: id, group_name: name }) => ({
			name: `${String(name)} (${String(id)})`,
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchChainRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await withinChain(this, async (read, chainId) => {
		const { rule_ids: ids } = await read('/cgi-bin/corpgroup/rule/list_ids', undefined, {
			chain_id: chainId,
		});
		const entries = ((ids ?? []) as number[]).map((id) => ({
			name: `Rule ${id}`,
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchChainCompanies(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await companies(this, 'corpid', filter, paginationToken);
}

/** The companies that were invited and have not joined. */
export async function searchPendingChainCompanies(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await companies(this, 'pending_corpid', filter, paginationToken);
}

/**
 * Companies are listed group by group: each page walks on until it has enough that match. The pagination
 * token is the number of the next group; the first is the root, which has no group.
 */
async function companies(
	context: ILoadOptionsFunctions,
	id: 'corpid' | 'pending_corpid',
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	return await withinChain(context, async (read, chainId) => {
		const groups = [undefined, ...(await groupsOf(read, chainId)).map(({ groupid }) => groupid)];
		const found: INodeListSearchItems[] = [];
		let next = Number(paginationToken ?? 0);
		while (next < groups.length && found.length < COMPANIES_WANTED) {
			const { group_corps: list } = await read(
				'/cgi-bin/corpgroup/corp/get_chain_corpinfo_list',
				undefined,
				{ chain_id: chainId, groupid: groups[next], need_pending: id === 'pending_corpid' },
			);
			const entries = ((list ?? []) as IDataObject[])
				.filter((company) => company[id])
				.map((company) => ({ name: String(company.corp_name), value: String(company[id]) }));
			found.push(...matching(entries, filter));
			next += 1;
		}
		const results = [...new Map(found.map((entry) => [entry.value, entry])).values()];
		return { results, ...(next < groups.length && { paginationToken: String(next) }) };
	});
}

async function groupsOf(read: Read, chainId: string): Promise<IDataObject[]> {
	const { groups } = await read('/cgi-bin/corpgroup/corp/get_chain_group', undefined, {
		chain_id: chainId,
	});
	return (groups ?? []) as IDataObject[];
}

async function withinChain(
	context: ILoadOptionsFunctions,
	list: (read: Read, chainId: string) => Promise<INodeListSearchResult>,
): Promise<INodeListSearchResult> {
	const chainId = context.getCurrentNodeParameter('chainId', { extractValue: true });
	if (!chainId) return { results: [{ name: CHAIN_FIRST, value: '' }] };
	return await orExplain(async () => await list(await reader(context), String(chainId)));
}
