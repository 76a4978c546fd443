import { recent, waitBefore } from '../../../nodes/shared/bot/pace';

const NOW = 10_000_000;
const secondsAgo = (...seconds: number[]) => seconds.map((second) => NOW - second * 1000);
const spread = (count: number, from: number, to: number) =>
	secondsAgo(...Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1)));

describe('the wait before one more message in a chat', () => {
	it.each([
		['nothing was sent', [], 0],
		['29 went out this minute', spread(29, 50, 1), 0],
		['30 went out this minute', spread(30, 50, 1), 10_000],
		['the first of 30 is a minute old', spread(30, 60, 1), 0],
		['31 are planned', [...spread(30, 50, 1), NOW + 10_000], 11_690],
		['999 went out this hour', spread(999, 3000, 100), 0],
		['1,000 went out this hour', spread(1000, 3000, 100), 600_000],
	])('%s', (_case, times, expected) => {
		expect(Math.round(waitBefore(times, NOW) / 10) * 10).toBe(expected);
	});

	it('forgets what is older than an hour', () => {
		expect(recent(secondsAgo(3601, 3599, 1), NOW)).toEqual(secondsAgo(3599, 1));
	});
});
