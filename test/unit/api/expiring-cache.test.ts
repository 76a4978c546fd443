import { ExpiringCache } from '../../../nodes/shared/api/expiring-cache';

const MINUTE = 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cacheOf = (seconds: number) => {
	const cache = new ExpiringCache();
	let fetched = 0;
	const get = async () =>
		await cache.get('key', async () => ({ value: `value ${(fetched += 1)}`, seconds }));
	return { cache, get };
};

it('keeps a value until five minutes before it expires', async () => {
	const { get } = cacheOf(7200);
	await get();
	jest.advanceTimersByTime(114 * MINUTE);
	const still = await get();
	jest.advanceTimersByTime(1.1 * MINUTE);

	expect(still).toBe('value 1');
	expect(await get()).toBe('value 2');
});

it('keeps one that lives only some minutes for half of its life', async () => {
	const { get } = cacheOf(240);
	await get();
	jest.advanceTimersByTime(1.9 * MINUTE);
	const still = await get();
	jest.advanceTimersByTime(0.2 * MINUTE);

	expect(still).toBe('value 1');
	expect(await get()).toBe('value 2');
});

it('asks again after a failure, which it does not keep', async () => {
	const cache = new ExpiringCache();
	const failed = cache.get('key', async () => await Promise.reject(new Error('down')));
	await expect(failed).rejects.toThrow('down');

	expect(await cache.get('key', async () => ({ value: 'up', seconds: 60 }))).toBe('up');
});

it('holds no value longer than it is of use', async () => {
	const { cache, get } = cacheOf(600);
	await get();
	jest.advanceTimersByTime(11 * MINUTE);

	expect(cache.peek('key')).toBeUndefined();
});
