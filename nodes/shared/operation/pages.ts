import type { IDataObject } from 'n8n-workflow';

import { getAt, setAt } from './paths';
import type { Payload } from './payload';
import type { Pages } from './types';

/**
 * The entries of a list that comes in pages, up to `wanted`.
 *
 * @param fetch makes the call with one page's payload
 */
export async function collectPages(
	pages: Pages,
	payload: Payload,
	wanted: number,
	fetch: (payload: Payload) => Promise<IDataObject>,
): Promise<IDataObject[]> {
	const entries: IDataObject[] = [];
	let cursor = '';
	while (entries.length < wanted) {
		const page = structuredClone({ query: payload.query, body: payload.body });
		setAt(page, pages.limit.send, Math.min(pages.limit.max, wanted - entries.length));
		if (pages.cursor && cursor) setAt(page, pages.cursor.send, cursor);
		if (pages.offset) setAt(page, pages.offset.send, entries.length);
		const answer = await fetch({ ...payload, ...page });
		const list = (getAt(answer, pages.items) ?? []) as IDataObject[];
		for (const entry of list) entries.push(entry);
		const next = pages.cursor ? String(getAt(answer, pages.cursor.next) ?? '') : '';
		const ended = pages.cursor ? next === '' || next === cursor : list.length === 0;
		if (ended) break;
		cursor = next;
	}
	return entries.length > wanted ? entries.slice(0, wanted) : entries;
}
