import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain } from './results';

const GROUPS_A_PAGE = 20;
const MEMBERS_A_CALL = 100;

/** Customer groups, with the names that only a call for each one tells. */
export async function searchCustomerGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const { group_chat_list: chats, next_cursor: cursor } = await read(
			'/cgi-bin/externalcontact/groupchat/list',
			undefined,
			{ limit: GROUPS_A_PAGE, ...(paginationToken && { cursor: paginationToken }) },
		);
		const entries = await Promise.all(
			((chats ?? []) as IDataObject[]).map(async ({ chat_id: chatId }) => {
				const { group_chat: group } = await read(
					'/cgi-bin/externalcontact/groupchat/get',
					undefined,
					{ chat_id: chatId },
				);
				const name = (group as IDataObject | undefined)?.name;
				return { name: String(name || 'Group without a name'), value: String(chatId) };
			}),
		);
		return {
			results: matching(entries, filter),
			...(cursor ? { paginationToken: String(cursor) } : {}),
		};
	});
}

/**
 * Customers of all members who serve some. The pagination token holds the number of the member to go
 * on with and WeCom's cursor.
 */
export async function searchCustomers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken = '0|',
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const [from, cursor] = paginationToken.split('|');
		const { follow_user: members } = await read('/cgi-bin/externalcontact/get_follow_user_list');
		const all = (members ?? []) as string[];
		const batch = all.slice(Number(from), Number(from) + MEMBERS_A_CALL);
		if (batch.length === 0) return { results: [] };
		const { external_contact_list: list, next_cursor: nextCursor } = await read(
			'/cgi-bin/externalcontact/batch/get_by_user',
			undefined,
			{ userid_list: batch, limit: 100, ...(cursor && { cursor }) },
		);
		const entries = ((list ?? []) as IDataObject[]).map(({ external_contact: contact }) => {
			const { name, external_userid: id } = contact as IDataObject;
			return { name: `${String(name)} (${String(id)})`, value: String(id) };
		});
		const nextMember = Number(from) + batch.length;
		const next = nextCursor
			? `${from}|${String(nextCursor)}`
			: nextMember < all.length
				? `${nextMember}|`
				: undefined;
		return { results: matching(entries, filter), ...(next && { paginationToken: next }) };
	});
}
