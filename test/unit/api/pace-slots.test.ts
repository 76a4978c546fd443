import { nextSlot } from '../../../nodes/shared/api/pace-slots';

const pace = { calls: 3, milliseconds: 1000 };

it('lets the first calls go at once', () => {
	expect(nextSlot([], 5000, pace)).toBe(5000);
	expect(nextSlot([5000, 5000], 5001, pace)).toBe(5001);
});

it('holds the next one back until the oldest of as many is a window away', () => {
	expect(nextSlot([5000, 5100, 5200], 5300, pace)).toBe(6000);
	expect(nextSlot([5000, 5100, 5200, 6000], 5300, pace)).toBe(6100);
});

it('forgets what is a window away', () => {
	expect(nextSlot([5000, 5100, 5200], 6000, pace)).toBe(6000);
	expect(nextSlot([5000, 5100, 5200], 9000, pace)).toBe(9000);
});

it('never lets more calls go within a window than the pace says', () => {
	const slots: number[] = [];
	for (let now = 0; now < 5000; now += 90) slots.push(nextSlot(slots, now, pace));
	const busiest = slots.map(
		(start) => slots.filter((slot) => slot >= start && slot < start + pace.milliseconds).length,
	);

	expect(Math.max(...busiest)).toBe(pace.calls);
});
