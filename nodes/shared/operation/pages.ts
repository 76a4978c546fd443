import type { IDataObject } from 'n8n-workflow';

import { isEmpty } from './encode';
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
	let cursor = pages.cursor?.first;
	while (entries.length < wanted) {
		const page = structuredClone({ query: payload.query, body: payload.body });
		const { limit } = pages;
		const left = limit?.steady ? wanted : wanted - entries.length;
		if (limit) setAt(page, limit.send, Math.min(limit.max, left));
		if (pages.cursor && cursor !== undefined) setAt(page, pages.cursor.send, cursor);
		if (pages.offset) setAt(page, pages.offset.send, entries.length);
		const answer = await fetch({ ...payload, ...page });
		const list = (getAt(answer, pages.items) ?? []) as IDataObject[];
		for (const entry of list) entries.push(entry);
		if (isLast(pages, answer) || holdsAll(pages, answer, entries.length)) break;
		if (!pages.cursor) {
			if (list.length === 0) break;
			continue;
		}
		const next = getAt(answer, pages.cursor.next) as string | number | null | undefined;
		if (isEmpty(next) || next === cursor) break;
		cursor = next as string | number;
	}
	return entries.length > wanted ? entries.slice(0, wanted) : entries;
}

function isLast({ more, last }: Pages, answer: IDataObject): boolean {
	return (
		(more !== undefined && !isTrue(getAt(answer, more))) ||
		(last !== undefined && isTrue(getAt(answer, last)))
	);
}

function holdsAll({ total }: Pages, answer: IDataObject, read: number): boolean {
	return total !== undefined && read >= Number(getAt(answer, total));
}

/** WeCom writes a flag as true, as 1, or as the text of either. */
const isTrue = (flag: unknown) => ['true', '1'].includes(String(flag));
