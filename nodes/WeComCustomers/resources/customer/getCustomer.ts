import type { IDataObject } from 'n8n-workflow';

import type { OperationRun, Pages } from '../../../shared/operation';
import { collectPages } from '../../../shared/operation/pages';
import { groupsOf } from './customerGroups';

/** Over 500 members of one customer come in pages. */
export const FOLLOW_PAGES: Pages = {
	cursor: { send: 'query.cursor', next: 'next_cursor' },
	items: 'follow_user',
};

/** All that WeCom tells of a customer, in one item. */
export async function getCustomer(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	let contact: IDataObject = {};
	const follows = await collectPages(FOLLOW_PAGES, payload, Infinity, async (page) => {
		const answer = await run.send(page);
		contact = { ...contact, ...(answer.external_contact as IDataObject | undefined) };
		return answer;
	});
	const customer = { external_contact: contact, follow_user: follows, tags: tagsOf(follows) };
	if (run.values.includeGroups !== true) return customer;
	const id = String(payload.query.external_userid);
	return { ...customer, customer_groups: await groupsOf(run, id) };
}

/** Each tag once, with the members who gave it; one that a member made up has no ID. */
function tagsOf(follows: IDataObject[]): IDataObject[] {
	const found = new Map<string, IDataObject & { userids: string[] }>();
	for (const { userid, tags } of follows) {
		for (const tag of (tags ?? []) as IDataObject[]) {
			const { tag_id: id, group_name: group, tag_name: name, type } = tag;
			const key = id ? String(id) : JSON.stringify([type, group, name]);
			const known = found.get(key) ?? { ...tag, userids: [] };
			known.userids.push(String(userid));
			found.set(key, known);
		}
	}
	return [...found.values()];
}
