import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { reader } from './caller';
import { matching, orExplain, paged } from './results';

const ALL = { fuzzy: 0 };

const FIRST = 'Choose the public mailbox first';
const NO_MAILBOX: INodeListSearchItems = { name: FIRST, value: '' };

export async function searchMailGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { groups } = await (await reader(this))('/cgi-bin/exmail/group/search', ALL);
		const entries = listOf(groups).map(({ groupid, groupname }) => named(groupname, groupid));
		return paged(matching(entries, filter), paginationToken);
	});
}

export async function searchPublicMailboxes(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const { list } = await (await reader(this))('/cgi-bin/exmail/publicmail/search', ALL);
		const entries = listOf(list).map(({ id, email, name }) => ({
			...named(name, email),
			value: String(id),
		}));
		return paged(matching(entries, filter), paginationToken);
	});
}

/** The client passwords of the public mailbox that the form names. */
export async function searchClientPasswords(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const id = Number(this.getCurrentNodeParameter('mailboxId', { extractValue: true }));
	if (!Number.isSafeInteger(id) || id < 1) {
		return { results: [NO_MAILBOX] };
	}
	return await orExplain(async () => {
		const { auth_code_list: list } = await (
			await reader(this)
		)('/cgi-bin/exmail/publicmail/get_auth_code_list', undefined, { id });
		const entries = listOf(list).map(({ auth_code_id: code, remark }) => named(remark, code));
		return paged(matching(entries, filter), paginationToken);
	});
}

const listOf = (list: unknown) => (list ?? []) as IDataObject[];

const named = (name: unknown, address: unknown): INodeListSearchItems => ({
	name: `${String(name)} (${String(address)})`,
	value: String(address),
});
