import type { INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

const PAGE = 100;

/** The entries whose name or id holds what was typed, whatever its case. */
export function matching(
	entries: INodeListSearchItems[],
	filter: string | undefined,
): INodeListSearchItems[] {
	const typed = filter?.trim().toLowerCase();
	if (!typed) return entries;
	return entries.filter(({ name, value }) =>
		[name, String(value)].some((text) => text.toLowerCase().includes(typed)),
	);
}

/** One page of a list that is there as a whole. */
export function paged(
	entries: INodeListSearchItems[],
	paginationToken: string | undefined,
): INodeListSearchResult {
	const from = Number(paginationToken ?? 0);
	const to = from + PAGE;
	return {
		results: entries.slice(from, to),
		...(to < entries.length && { paginationToken: String(to) }),
	};
}

/**
 * Where the credential may not list things, the list says so in its one entry, which stands for no id:
 * the editor would only say that it could not load.
 */
export async function orExplain(
	list: () => Promise<INodeListSearchResult>,
): Promise<INodeListSearchResult> {
	try {
		return await list();
	} catch (error) {
		const reason = error instanceof NodeApiError ? error.message : 'WeCom could not be asked';
		return {
			results: [{ name: `No list: ${reason}. Switch to By ID and give the ID.`, value: '' }],
		};
	}
}
