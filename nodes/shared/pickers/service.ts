import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const ACCOUNTS_A_PAGE = 100;
const NAME_LENGTH = 60;
const CHOOSE_FIRST = 'Choose the customer service account first';

export async function searchServiceAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken = '0',
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const offset = Number(paginationToken);
		const { account_list: list } = await read('/cgi-bin/kf/account/list', undefined, {
			offset,
			limit: ACCOUNTS_A_PAGE,
		});
		const accounts = (list ?? []) as IDataObject[];
		const entries = accounts.map(({ name, open_kfid: id }) => ({
			name: String(name),
			value: String(id),
		}));
		return {
			results: matching(entries, filter),
			...(accounts.length === ACCOUNTS_A_PAGE && {
				paginationToken: String(offset + ACCOUNTS_A_PAGE),
			}),
		};
	});
}

/** Who serves in the account that the form names beside this field. */
export async function searchServicers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const account = this.getCurrentNodeParameter('openKfId', { extractValue: true });
	if (typeof account !== 'string' || account === '') {
		return { results: [{ name: CHOOSE_FIRST, value: '' }] };
	}
	return await orExplain(async () => {
		const { servicer_list: list } = await (
			await reader(this)
		)('/cgi-bin/kf/servicer/list', { open_kfid: account });
		const entries = ((list ?? []) as IDataObject[])
			.filter(({ userid }) => userid !== undefined)
			.map(({ userid, status }) => ({
				name: status === 1 ? `${String(userid)} (not serving)` : String(userid),
				value: String(userid),
			}));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchKnowledgeGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(
		async () =>
			await knowledgePage(await reader(this), filter, paginationToken, {
				path: '/cgi-bin/kf/knowledge/list_group',
				list: 'group_list',
				entry: ({ group_id: id, name }) => ({ name: String(name), value: String(id) }),
			}),
	);
}

export async function searchKnowledgeQuestions(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(
		async () =>
			await knowledgePage(await reader(this), filter, paginationToken, {
				path: '/cgi-bin/kf/knowledge/list_intent',
				list: 'intent_list',
				entry: ({ intent_id: id, question }) => ({
					name: shortened(String(textOf(question) ?? id)),
					value: String(id),
				}),
			}),
	);
}

interface KnowledgeList {
	path: string;
	list: string;
	entry: (found: IDataObject) => INodeListSearchItems;
}

async function knowledgePage(
	read: Read,
	filter: string | undefined,
	cursor: string | undefined,
	{ path, list, entry }: KnowledgeList,
): Promise<INodeListSearchResult> {
	const answer = await read(path, undefined, cursor ? { cursor } : {});
	const entries = ((answer[list] ?? []) as IDataObject[]).map(entry);
	const hasMore = Number(answer.has_more ?? 0) === 1 && Boolean(answer.next_cursor);
	return {
		results: matching(entries, filter),
		...(hasMore && { paginationToken: String(answer.next_cursor) }),
	};
}

function textOf(question: unknown): unknown {
	return ((question as IDataObject | undefined)?.text as IDataObject | undefined)?.content;
}

function shortened(text: string): string {
	return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}...` : text;
}
