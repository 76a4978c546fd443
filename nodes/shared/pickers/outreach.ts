import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { Read } from './caller';
import { reader } from './caller';
import { matching, orExplain } from './results';

const A_PAGE = 20;
const RECENT_SECONDS = 28 * 86_400;
const MOST_LETTERS = 40;

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

interface Listing {
	path: string;
	list: string;
	body?: () => IDataObject;
	entry: (
		read: Read,
		found: IDataObject | string,
	) => Promise<INodeListSearchItems & { value: string }>;
}

/** A search that goes through the pages of a list. */
const search = ({ path, list, body, entry }: Listing): Search =>
	async function (this, filter, paginationToken) {
		return await orExplain(async () => {
			const read = await reader(this);
			const { [list]: found, next_cursor: cursor } = await read(`${ROOT}${path}`, undefined, {
				...body?.(),
				limit: A_PAGE,
				...(paginationToken && { cursor: paginationToken }),
			});
			const entries = await Promise.all(
				((found ?? []) as Array<IDataObject | string>).map(async (one) => {
					const { name, value } = await entry(read, one);
					return { name: name || value, value };
				}),
			);
			return {
				results: matching(entries, filter),
				...(cursor ? { paginationToken: String(cursor) } : {}),
			};
		});
	};

const ROOT = '/cgi-bin/externalcontact/';

const shortened = (text: unknown) => {
	const line = String(text ?? '').replace(/\s+/g, ' ');
	return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line;
};

const lately = () => {
	const now = Math.floor(Date.now() / 1000);
	return { start_time: now - RECENT_SECONDS, end_time: now };
};

const textOf = ({ text }: IDataObject) => (text as IDataObject | undefined)?.content;

const dayOf = (seconds: unknown) =>
	Number(seconds) > 0 ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : '';

/** The text of what was sent, and the day, so that those without a text differ too. */
const described = (found: IDataObject, id: string) => ({
	name: [shortened(textOf(found)) || 'Without text', dayOf(found.create_time)]
		.filter(Boolean)
		.join(', '),
	value: String(found[id]),
});

export const searchAcquisitionLinks = search({
	path: 'customer_acquisition/list_link',
	list: 'link_id_list',
	entry: async (read, id) => {
		const { link } = await read(`${ROOT}customer_acquisition/get`, undefined, { link_id: id });
		return { name: shortened((link as IDataObject | undefined)?.link_name), value: String(id) };
	},
});

export const searchContactWays = search({
	path: 'list_contact_way',
	list: 'contact_way',
	entry: async (read, found) => {
		const { config_id: id } = found as IDataObject;
		const { contact_way: way } = await read(`${ROOT}get_contact_way`, undefined, { config_id: id });
		const { remark, state } = (way ?? {}) as IDataObject;
		return { name: shortened([remark, state].filter(Boolean).join(', ')), value: String(id) };
	},
});

const CHAT_TYPES = ['single', 'group'];
const ENDED = '-';

/** Those to customers and those to customer groups, whose lists the API keeps apart. */
export async function searchMassMessages(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken = '|',
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const cursors = paginationToken.split('|');
		const pages = await Promise.all(
			CHAT_TYPES.map(async (chatType, index) => {
				if (cursors[index] === ENDED) return {};
				const cursor = cursors[index] && { cursor: cursors[index] };
				const body = { chat_type: chatType, ...lately(), limit: A_PAGE, ...cursor };
				return await read(`${ROOT}get_groupmsg_list_v2`, undefined, body);
			}),
		);
		const found = pages.flatMap(({ group_msg_list: list }) => (list ?? []) as IDataObject[]);
		const entries = found.map((message) => described(message, 'msgid'));
		const next = pages.map(({ next_cursor: cursor }) => (cursor ? String(cursor) : ENDED));
		const ended = next.every((cursor) => cursor === ENDED);
		return {
			results: matching(entries, filter),
			...(!ended && { paginationToken: next.join('|') }),
		};
	});
}

export const searchMoments = search({
	path: 'get_moment_list',
	list: 'moment_list',
	body: lately,
	entry: async (_read, found) => await described(found as IDataObject, 'moment_id'),
});

export const searchMomentRuleGroups = search({
	path: 'moment_strategy/list',
	list: 'strategy',
	entry: async (read, found) => {
		const { strategy_id: id } = found as IDataObject;
		const { strategy } = await read(`${ROOT}moment_strategy/get`, undefined, { strategy_id: id });
		const name = shortened((strategy as IDataObject | undefined)?.strategy_name);
		return { name, value: String(id) };
	},
});

export const searchProducts = search({
	path: 'get_product_album_list',
	list: 'product_list',
	entry: async (_read, found) => {
		const { product_id: value, description: name } = found as IDataObject;
		return { name: shortened(name), value: String(value) };
	},
});

export async function searchSensitiveWordRules(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await orExplain(async () => {
		const read = await reader(this);
		const { rule_list: rules } = await read(`${ROOT}get_intercept_rule_list`);
		const entries = ((rules ?? []) as IDataObject[]).map(({ rule_id: id, rule_name: name }) => ({
			name: String(name),
			value: String(id),
		}));
		return { results: matching(entries, filter) };
	});
}
