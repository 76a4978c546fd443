import type { IDataObject } from 'n8n-workflow';

import { occurrences } from '../../../nodes/WeComCalendar/resources/occurrences';

const at = (time: string) => Date.parse(`${time}+08:00`) / 1000;
const MONDAY = '2026-03-02T09:00:00';

/** When a schedule of an hour takes place between two times, in the time of Beijing. */
function times(reminders: IDataObject, from: string, to: string, start = MONDAY): string[] {
	const schedule = { start_time: at(start), end_time: at(start) + 3600, reminders };
	return occurrences(schedule, { from: at(from), to: at(to) }).map((seconds) =>
		new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16),
	);
}

const repeat = (more: IDataObject) => ({ is_repeat: 1, ...more });
const custom = (more: IDataObject) => repeat({ is_custom_repeat: 1, ...more });
const days = (found: string[]) => found.map((time) => time.slice(5, 10));

describe('a schedule that does not repeat', () => {
	it('counts where it reaches into the span', () => {
		const once = (from: string, to: string) => times({ is_repeat: 0 }, from, to);

		expect(once('2026-03-02T09:30:00', '2026-03-02T12:00:00')).toEqual(['2026-03-02T09:00']);
		expect(once('2026-03-02T10:00:00', '2026-03-02T12:00:00')).toEqual([]);
		expect(once('2026-03-02T08:00:00', '2026-03-02T09:00:00')).toEqual([]);
	});
});

describe('a schedule that repeats', () => {
	it.each([
		['every day', repeat({ repeat_type: 0 }), ['03-02', '03-03', '03-04']],
		['every week', repeat({ repeat_type: 1 }), ['03-02', '03-09']],
		['every month', repeat({ repeat_type: 2 }), ['03-02', '04-02']],
		['every year', repeat({ repeat_type: 5 }), ['03-02']],
		[
			'every third day',
			custom({ repeat_type: 0, repeat_interval: 3 }),
			['03-02', '03-05', '03-08'],
		],
		[
			'every second week on Monday and Wednesday',
			custom({ repeat_type: 1, repeat_interval: 2, repeat_day_of_week: [1, 3] }),
			['03-02', '03-04', '03-16', '03-18'],
		],
		[
			'on two days of each month',
			custom({ repeat_type: 2, repeat_day_of_month: [10, 21] }),
			['03-02', '03-10', '03-21', '04-10'],
		],
	])('%s', (_how, reminders, expected) => {
		const found = days(times(reminders, '2026-03-01T00:00:00', '2026-05-01T00:00:00'));

		expect(found.slice(0, expected.length)).toEqual(expected);
	});

	it('on workdays leaves the weekend out', () => {
		const found = times(repeat({ repeat_type: 7 }), '2026-03-05T00:00:00', '2026-03-11T00:00:00');

		expect(days(found)).toEqual(['03-05', '03-06', '03-09', '03-10']);
	});

	it('ends, and leaves out the times that were taken out of it', () => {
		const reminders = repeat({
			repeat_type: 0,
			repeat_until: at('2026-03-05T23:59:59'),
			exclude_time_list: [{ start_time: at('2026-03-03T09:00:00') }],
		});

		expect(days(times(reminders, '2026-03-01T00:00:00', '2027-01-01T00:00:00'))).toEqual([
			'03-02',
			'03-04',
			'03-05',
		]);
	});

	it('takes place at its own time of day, long after it began', () => {
		const found = times(
			repeat({ repeat_type: 1 }),
			'2036-03-03T00:00:00',
			'2036-03-04T00:00:00',
			'2026-03-02T00:30:00',
		);

		expect(found).toEqual(['2036-03-03T00:30']);
	});

	it('counts its days in its own time zone', () => {
		const start = Date.parse('2026-03-02T23:30:00-05:00') / 1000;
		const schedule = {
			start_time: start,
			end_time: start + 3600,
			reminders: repeat({ repeat_type: 7, timezone: -5 }),
		};
		const span = { from: start, to: start + 7 * 86_400 };

		expect(occurrences(schedule, span).map((time) => (time - start) / 86_400)).toEqual([
			0, 1, 2, 3, 4,
		]);
	});
});
