import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun, Pages } from '../../../shared/operation';
import { membersField } from '../../../shared/fields';
import { collectPages } from '../../../shared/operation/pages';
import type { Payload } from '../../../shared/operation/payload';
import { nameTags } from './tagNames';

const MEMBERS_A_CALL = 100;

/** None of the members has a customer. */
const NO_CUSTOMERS = [84061];

export const PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	limit: { send: 'body.limit', max: 100 },
	items: 'external_contact_list',
};

export const MEMBERS_CALL = {
	method: 'GET',
	path: '/cgi-bin/externalcontact/get_follow_user_list',
	doc: 92571,
} as const;

export const FIELDS: Field[] = [
	{
		displayName: 'Merge Members',
		name: 'mergeMembers',
		type: 'boolean',
		default: false,
		description:
			'Whether each customer comes once, with all its members in follow_user, rather than once for each member who added it. All customers are then read before the first comes out, whatever the limit.',
	},
	{
		displayName: 'Include Tag Names',
		name: 'includeTagNames',
		type: 'boolean',
		default: true,
		description:
			'Whether each customer comes with the names of its tags and their groups, not with IDs alone. It takes one more call for all items, and one more an item where there are tags of rule groups.',
	},
];

export const FILTERS: Field[] = [
	membersField({
		name: 'members',
		send: 'body.userid_list',
		limits: { items: MEMBERS_A_CALL },
		split: true,
		description:
			'User IDs (账号) of the members whose customers to list, separated by commas or as a list. Without it, those of all members who serve customers and whom the app can see.',
	}),
];

/** The customers of all members or of some, each once a member, or once with all its members. */
export async function listCustomers(run: OperationRun): Promise<IDataObject[]> {
	const { wanted } = run;
	const merge = run.values.mergeMembers === true;
	const listing = new Listing(run);
	const pairs = await (merge || wanted === Infinity ? listing.all() : listing.first(wanted));
	listing.tellUnlicensed();
	if (run.values.includeTagNames === true) await nameTags(run, pairs.map(followOf));
	const customers = merge ? merged(pairs).slice(0, wanted) : pairs;
	return run.values.simplify === true ? customers.map(flat) : customers;
}

class Listing {
	private readonly unlicensed = new Set<string>();

	constructor(private readonly run: OperationRun) {}

	/** Batches of members at the same time. */
	async all(): Promise<IDataObject[]> {
		const lists = await this.run.forEach(await this.batches(), async (batch) => {
			return await this.read(batch, Infinity);
		});
		return lists.flat();
	}

	/** One batch of members after the other, until there are enough. */
	async first(wanted: number): Promise<IDataObject[]> {
		const pairs: IDataObject[] = [];
		for (const batch of await this.batches()) {
			pairs.push(...(await this.read(batch, wanted - pairs.length)));
			if (pairs.length >= wanted) break;
		}
		return pairs;
	}

	tellUnlicensed(): void {
		if (this.unlicensed.size === 0) return;
		this.run.context.addExecutionHints({
			message: `The customers of these members are missing, since the members have no licence for this app: ${[...this.unlicensed].join(', ')}`,
			type: 'warning',
			location: 'outputPane',
		});
	}

	private async batches(): Promise<Payload[]> {
		const payloads = await this.run.payloads();
		if (payloads[0].body.userid_list !== undefined) return payloads;
		const { follow_user: members } = await this.run.call(MEMBERS_CALL);
		return batchesOf((members ?? []) as string[]).map((batch) => ({
			...payloads[0],
			body: { ...payloads[0].body, userid_list: batch },
		}));
	}

	private async read(batch: Payload, wanted: number): Promise<IDataObject[]> {
		const { method, path } = this.run.settings.operation.request;
		const { doc } = this.run.settings.operation;
		return await collectPages(PAGES, batch, wanted, async ({ body }) => {
			const request = { method, path, doc, body, repeatable: true };
			const answer = (await this.run.callUnless(NO_CUSTOMERS, request)) ?? {};
			const { unlicensed_userid_list: unlicensed } = (answer.fail_info ?? {}) as IDataObject;
			for (const member of (unlicensed ?? []) as string[]) this.unlicensed.add(member);
			return answer;
		});
	}
}

function batchesOf(members: string[]): string[][] {
	return Array.from({ length: Math.ceil(members.length / MEMBERS_A_CALL) }, (_, index) =>
		members.slice(index * MEMBERS_A_CALL, (index + 1) * MEMBERS_A_CALL),
	);
}

function followOf({ follow_info: follow }: IDataObject): IDataObject {
	return (follow ?? {}) as IDataObject;
}

/** Each customer once, in the order in which they first came. */
function merged(pairs: IDataObject[]): IDataObject[] {
	const customers = new Map<
		string,
		{ external_contact: IDataObject; follow_user: IDataObject[] }
	>();
	for (const { external_contact: contact, follow_info: follow } of pairs as Array<
		Record<'external_contact' | 'follow_info', IDataObject>
	>) {
		const id = String(contact.external_userid);
		const known = customers.get(id) ?? { external_contact: contact, follow_user: [] };
		known.follow_user.push(follow);
		customers.set(id, known);
	}
	return [...customers.values()];
}

/** A customer as one row: what WeCom tells in two objects has no name in common. */
function flat({
	external_contact: contact,
	follow_info: follow,
	...rest
}: IDataObject): IDataObject {
	return { ...(contact as IDataObject), ...(follow as IDataObject | undefined), ...rest };
}
