import type { INodeParameters } from 'n8n-workflow';

import { WeComCalendar } from '../../nodes/WeComCalendar/WeComCalendar.node';
import { byId } from './support/forms';
import { wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCalendar();

const schedule = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'schedule',
	operation: 'create',
	start: '2026-12-01T09:00:00',
	end: '2026-12-01T10:00:00',
	...more,
});

const scheduleSent = () => corp.calls('oa/schedule/add')[0].body.schedule;

describe('a date and time', () => {
	const nineOClock = async (start: unknown, timezone: string) => {
		await corp.run(node, schedule({ start: start as string, end: '2027-01-01T00:00:00Z' }), {
			timezone,
		});
		return new Date(scheduleSent().start_time * 1000).toISOString();
	};

	it.each([
		[
			'in the time zone of the workflow',
			'2026-12-01T09:00:00',
			'Asia/Shanghai',
			'2026-12-01T01:00:00.000Z',
		],
		['in another time zone', '2026-12-01T09:00:00', 'Europe/Berlin', '2026-12-01T08:00:00.000Z'],
		[
			'with its own offset',
			'2026-12-01T09:00:00+05:00',
			'Asia/Shanghai',
			'2026-12-01T04:00:00.000Z',
		],
		['as seconds', 1796086800, 'Asia/Shanghai', '2026-12-01T01:00:00.000Z'],
		['as milliseconds', 1796086800000, 'Asia/Shanghai', '2026-12-01T01:00:00.000Z'],
		[
			'as a date of an expression',
			'={{ DateTime.fromISO("2026-12-01T09:00:00", { zone: "Asia/Tokyo" }) }}',
			'Asia/Shanghai',
			'2026-12-01T00:00:00.000Z',
		],
	])('is read %s', async (_how, given, timezone, expected) => {
		expect(await nineOClock(given, timezone)).toBe(expected);
	});

	it('that is none is told by its field', async () => {
		const { error } = await corp.run(node, schedule({ start: '={{ "soon" }}' }));

		expect(error?.message).toContain(
			'must be a date and time such as 2026-03-01T09:00, and is "soon"',
		);
	});
});

it('pages through the schedules of a calendar until Limit is reached, or to the end', async () => {
	const { calendar } = corp.simulator.ids;
	for (let number = 0; number < 5; number += 1) {
		await corp.run(node, schedule({ additionalFields: { calendarId: byId(calendar) } }));
	}
	const list = { resource: 'schedule', operation: 'getAll', calendarId: byId(calendar) };
	const three = await corp.run(node, { ...list, limit: 3 });
	const all = await corp.run(node, { ...list, returnAll: true });

	expect(three.items).toHaveLength(3);
	expect(all.items.length).toBeGreaterThanOrEqual(5);
	const ids = all.items.map(({ json }) => json.schedule_id);
	expect(new Set(ids).size).toBe(ids.length);
});
