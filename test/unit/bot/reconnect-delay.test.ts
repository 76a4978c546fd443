import { reconnectDelay } from '../../../nodes/shared/bot/reconnect-delay';

it('doubles from a second to a minute', () => {
	const longest = [0, 1, 2, 3, 6, 20].map((tries) => reconnectDelay(tries, 1));

	expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 60_000, 60_000]);
});

it('varies by up to a half, so that many do not come back at once', () => {
	expect(reconnectDelay(3, 0)).toBe(4_000);
	expect(reconnectDelay(3, 0.5)).toBe(6_000);
});
