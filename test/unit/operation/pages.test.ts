import type { IDataObject } from 'n8n-workflow';

import { collectPages } from '../../../nodes/shared/operation/pages';
import type { Pages } from '../../../nodes/shared/operation/types';

/** Answers one after another, and what each was asked for. */
async function walk(pages: Pages, answers: IDataObject[], wanted = Infinity) {
	const asked: IDataObject[] = [];
	const payload = { query: {}, body: {}, files: {} };
	const entries = await collectPages(pages, payload, wanted, async ({ body }) => {
		asked.push(body);
		return answers[asked.length - 1];
	});
	return { entries, asked };
}

describe('a list in pages', () => {
	it('sends a mark of numbers back as a number, and stops where the answer says there is no more', async () => {
		const { entries, asked } = await walk(
			{ cursor: { send: 'body.start', next: 'next_start' }, more: 'has_more', items: 'list' },
			[
				{ list: ['a'], next_start: 7, has_more: true },
				{ list: ['b'], next_start: 9, has_more: false },
			],
		);

		expect(entries).toEqual(['a', 'b']);
		expect(asked).toEqual([{}, { start: 7 }]);
	});

	it('reads a flag that is written as text or as a number', async () => {
		const pages = { cursor: { send: 'body.c', next: 'n' }, more: 'more', items: 'list' };
		const answers = (more: unknown) => [
			{ list: ['a'], n: 'x', more },
			{ list: ['b'], n: 'y', more: 0 },
		];

		for (const more of ['true', 1, '1', true]) {
			expect((await walk(pages, answers(more) as IDataObject[])).entries).toEqual(['a', 'b']);
		}
		expect((await walk(pages, answers('false') as IDataObject[])).entries).toEqual(['a']);
	});

	it('stops on the page that says it is the last', async () => {
		const { asked } = await walk(
			{ offset: { send: 'body.offset' }, last: 'ending', items: 'list' },
			[{ list: ['a'] }, { list: ['b'], ending: true }],
		);

		expect(asked).toEqual([{ offset: 0 }, { offset: 1 }]);
	});

	it('asks for every page with the length of the first where the API wants that', async () => {
		const limit = { send: 'body.limit', max: 2, steady: true } as const;
		const { entries, asked } = await walk(
			{ cursor: { send: 'body.c', next: 'n' }, limit, items: 'list' },
			[{ list: ['a', 'b'], n: 'x' }, { list: ['c', 'd'] }],
			3,
		);

		expect(entries).toEqual(['a', 'b', 'c']);
		expect(asked).toEqual([{ limit: 2 }, { limit: 2, c: 'x' }]);
	});

	it('sends what the API wants before there is a mark', async () => {
		const { asked } = await walk(
			{ cursor: { send: 'body.new_cursor', next: 'next', first: '' }, items: 'list' },
			[{ list: ['a'] }],
		);

		expect(asked).toEqual([{ new_cursor: '' }]);
	});

	it('ends where as many were read as the answer says there are', async () => {
		const pages = { offset: { send: 'body.offset' }, total: 'total', items: 'list' };
		const { entries, asked } = await walk(pages, [
			{ list: ['a', 'b'], total: 3 },
			{ list: ['c'], total: 3 },
		]);

		expect(entries).toEqual(['a', 'b', 'c']);
		expect(asked).toEqual([{ offset: 0 }, { offset: 2 }]);
	});
});
