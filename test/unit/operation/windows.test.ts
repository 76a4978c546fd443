import { windows } from '../../../nodes/shared/operation';

describe('windows of a span', () => {
	it.each([
		['one where it is short enough', { from: 0, to: 10 }, 10, [[0, 10]]],
		[
			'several, each beginning where the last ends',
			{ from: 5, to: 27 },
			10,
			[
				[5, 15],
				[15, 25],
				[25, 27],
			],
		],
		['one of a single moment', { from: 7, to: 7 }, 10, [[7, 7]]],
	])('%s', (_how, span, longest, expected) => {
		expect(windows(span, longest).map(({ from, to }) => [from, to])).toEqual(expected);
	});
});
