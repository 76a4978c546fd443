import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

const CONTACTS_PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	limit: { send: 'body.limit', max: 1000 },
	items: 'info_list',
};

/** The group was dissolved since. */
const NO_SUCH_GROUP = [40050];

export const CONTACTS_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/contact_list',
	doc: 99434,
} as const;

export const GROUP_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/groupchat/get',
	doc: 92122,
} as const;

/** The customer groups that a customer is in, each with what it says about the customer. */
export async function groupsOf(run: OperationRun, customer: string): Promise<IDataObject[]> {
	const ids = (await groupIds(run)).get(customer) ?? new Set();
	return await run.forEach([...ids], async (chatId) => {
		const { member_list: members, ...group } = await groupOf(run, chatId);
		const all = (members ?? []) as IDataObject[];
		const own = all.find(({ userid }) => userid === customer);
		return { ...group, member_count: all.length, ...(own && { member: own }) };
	});
}

/** By customer. WeCom tells it for all at once only. */
async function groupIds(run: OperationRun): Promise<Map<string, Set<string>>> {
	return await oncePerExecution(run, 'groups of customers', async () => {
		const found = new Map<string, Set<string>>();
		for (const contact of await run.callPages(CONTACTS_CALL, CONTACTS_PAGES)) {
			const { external_userid: customer, chat_id: chatId } = contact;
			if (!customer || !chatId) continue;
			const known = found.get(String(customer)) ?? new Set();
			found.set(String(customer), known.add(String(chatId)));
		}
		return found;
	});
}

async function groupOf(run: OperationRun, chatId: string): Promise<IDataObject> {
	return await oncePerExecution(run, `customer group ${chatId}`, async () => {
		const body = { chat_id: chatId, need_name: 1 };
		const request = { ...GROUP_CALL, body, repeatable: true };
		const answer = await run.callUnless(NO_SUCH_GROUP, request);
		return (answer?.group_chat ?? { chat_id: chatId }) as IDataObject;
	});
}
