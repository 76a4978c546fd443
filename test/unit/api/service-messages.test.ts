import type { IDataObject } from 'n8n-workflow';

import { readServiceMessages } from '../../../nodes/shared/api/service-messages';
import type { ApiRequest } from '../../../nodes/shared/api/types';

/** Makes the calls of one reading, answered one after another, and keeps what was asked. */
async function read(
	answers: IDataObject[],
	wanted: Partial<Parameters<typeof readServiceMessages>[0]> = {},
) {
	const asked: IDataObject[] = [];
	const call = async ({ body }: ApiRequest) => {
		asked.push(body as IDataObject);
		const answer = answers[asked.length - 1];
		if (!answer) throw new Error('There is no such page');
		return answer;
	};
	const result = await readServiceMessages({ call, openKfId: 'wk1', ...wanted });
	return { ...result, asked, ids: result.messages.map(({ msgid }) => msgid) };
}

const page = (ids: string[], next: string, more: number | boolean): IDataObject => ({
	msg_list: ids.map((msgid) => ({ msgid })),
	next_cursor: next,
	has_more: more as number,
});

it('reads on where a page is empty although there are more', async () => {
	const { ids, cursor, asked } = await read(
		[page(['a'], 'c1', 1), page([], 'c2', 1), page(['b'], 'c3', 0)],
		{ token: 'T', cursor: 'c0' },
	);

	expect(ids).toEqual(['a', 'b']);
	expect(cursor).toBe('c3');
	expect(asked.map(({ cursor: sent, token }) => [sent, token])).toEqual([
		['c0', 'T'],
		['c1', 'T'],
		['c2', 'T'],
	]);
});

it('keeps its place where nothing is new, even if the answer names none', async () => {
	expect(await read([page([], '', 0)], { cursor: 'c9' })).toMatchObject({ ids: [], cursor: 'c9' });
	expect(await read([page([], 'c10', 0)], { cursor: 'c9' })).toMatchObject({ cursor: 'c10' });
});

it('asks for no more than is wanted, so that the cursor leads on from the last message', async () => {
	const { ids, cursor, asked } = await read(
		[page(['a', 'b'], 'c1', 1), page([], 'c2', 1), page(['c'], 'c3', 1)],
		{ wanted: 3 },
	);

	expect(ids).toEqual(['a', 'b', 'c']);
	expect(cursor).toBe('c3');
	expect(asked.map(({ limit }) => limit)).toEqual([3, 1, 1]);
});

it('ends where the cursor no longer moves', async () => {
	const { ids } = await read([page(['a'], 'c1', 1), page([], 'c1', 1)]);

	expect(ids).toEqual(['a']);
});

it('gives nothing of a reading that fails half way', async () => {
	await expect(read([page(['a'], 'c1', 1)])).rejects.toThrow('There is no such page');
});
