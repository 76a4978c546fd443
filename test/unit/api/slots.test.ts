import { Slots } from '../../../nodes/shared/api/slots';

const SECOND = { calls: 3, milliseconds: 1000 };
const HOUR = { calls: 5, milliseconds: 3_600_000 };

const waits = (limits: Array<typeof SECOND>, ...moments: number[]) => {
	const slots = new Slots();
	return moments.map((now) => slots.take('row', limits, Infinity, now));
};

it('lets the first calls go at once', () => {
	expect(waits([SECOND], 5000, 5000, 5001)).toEqual([0, 0, 0]);
});

it('holds the next one back until the oldest of as many is a window away', () => {
	expect(waits([SECOND], 5000, 5100, 5200, 5300, 5300)).toEqual([0, 0, 0, 700, 800]);
});

it('forgets what is a window away', () => {
	expect(waits([SECOND], 5000, 5100, 5200, 6000, 9000)).toEqual([0, 0, 0, 0, 0]);
});

it('keeps the strictest of several limits', () => {
	expect(waits([SECOND, HOUR], 0, 0, 0, 2000, 2000, 2000)).toEqual([0, 0, 0, 0, 0, 3_598_000]);
});

it('takes no place where the wait would be too long', () => {
	const slots = new Slots();
	const take = (within: number, now: number) => slots.take('row', [SECOND], within, now);
	const before = [0, 0, 0, 0].map((now) => take(500, now));

	expect(before).toEqual([0, 0, 0, 1000]);
	expect(take(500, 1000)).toBe(0);
});

it('counts each row by itself, however short the windows of others are', () => {
	const slots = new Slots();
	for (let call = 0; call < HOUR.calls; call += 1) slots.take('slow', [HOUR], Infinity, 0);

	expect(slots.take('fast', [SECOND], Infinity, 60_000)).toBe(0);
	expect(slots.take('slow', [HOUR], Infinity, 60_000)).toBe(3_540_000);
});

it('never lets more calls go within a window than the pace says', () => {
	const slots = new Slots();
	const out: number[] = [];
	for (let now = 0; now < 5000; now += 90) {
		out.push(now + slots.take('row', [SECOND], Infinity, now));
	}
	const busiest = out.map(
		(start) => out.filter((time) => time >= start && time < start + SECOND.milliseconds).length,
	);

	expect(Math.max(...busiest)).toBe(SECOND.calls);
});
