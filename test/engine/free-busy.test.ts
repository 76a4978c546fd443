import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComCalendar } from '../../nodes/WeComCalendar/WeComCalendar.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCalendar();

const run = async (operation: string, more: INodeParameters, timezone = 'Asia/Shanghai') =>
	await corp.run(node, { resource: 'schedule', operation, ...more }, { timezone });

/** A schedule on 2 March 2027, a Tuesday. */
const booked = async (start: string, end: string, more: INodeParameters = {}) => {
	const { items } = await run('create', {
		start: `2027-03-02T${start}:00`,
		end: `2027-03-02T${end}:00`,
		attendees: 'zhangwei',
		...more,
	});
	return String(items[0].json.schedule_id);
};

const freeBusy = async (more: INodeParameters = {}, timezone?: string) => {
	const { calendar } = corp.simulator.ids;
	const { items, error } = await run(
		'getFreeBusy',
		{
			members: 'zhangwei',
			calendarIds: calendar,
			from: '2027-03-02T00:00:00',
			to: '2027-03-03T00:00:00',
			...more,
		},
		timezone,
	);
	if (error) throw error;
	return jsonOf(items);
};

type Time = { start: string; end: string };

const spans = (list: unknown) =>
	(list as Time[]).map(({ start, end }) => `${start.slice(11, 16)}-${end.slice(11, 16)}`);

const change = (id: string, changes: IDataObject) => {
	const schedule = corp.simulator.state.schedules.get(id) as IDataObject;
	Object.assign(schedule, changes);
};

const answered = (id: string, response_status: number, event_time?: number) =>
	change(id, { attendees: [{ userid: 'zhangwei', response_status, event_time }] });

const WEEKLY: INodeParameters = { repeat: true, repeatType: 1 };

it('merges what overlaps, and names what is free within working hours', async () => {
	const first = await booked('09:30', '10:30');
	const second = await booked('10:00', '11:00');
	await booked('17:30', '20:00');
	const [{ userid, busy, free }] = await freeBusy();

	expect(userid).toBe('zhangwei');
	expect(spans(busy)).toEqual(['09:30-11:00', '17:30-20:00']);
	expect(spans(free)).toEqual(['09:00-09:30', '11:00-17:30']);
	expect((busy as IDataObject[])[0]).toMatchObject({
		start: '2027-03-02T09:30:00+08:00',
		minutes: 90,
		schedule_ids: [first, second],
	});
});

it('gives each member an item, or the times when all are free', async () => {
	await booked('09:00', '12:00');
	await booked('11:00', '15:00', { attendees: 'lina' });
	const members = { members: 'zhangwei, LiNa' };
	const each = await freeBusy(members);
	const [together, ...others] = await freeBusy({ ...members, together: true });

	expect(each.map(({ free }) => spans(free))).toEqual([
		['12:00-18:00'],
		['09:00-11:00', '15:00-18:00'],
	]);
	expect(others).toEqual([]);
	expect(together.userids).toEqual(['zhangwei', 'LiNa']);
	expect(spans(together.free)).toEqual(['15:00-18:00']);
});

it('counts repetitions, but not the ones that were called off', async () => {
	const start = '2027-02-23T14:00:00';
	const { items } = await run('create', {
		start,
		end: '2027-02-23T15:00:00',
		attendees: 'zhangwei',
		...WEEKLY,
	});
	const scheduleId = String(items[0].json.schedule_id);
	const repeated = await freeBusy();
	await run('cancel', { scheduleId, scope: 1, repetitionStart: '2027-03-02T14:00:00' });
	const withoutOne = await freeBusy();

	expect(spans(repeated[0].busy)).toEqual(['14:00-15:00']);
	expect(spans(withoutOne[0].busy)).toEqual([]);
});

describe('a member', () => {
	it('who has declined is free, and one who may come is busy unless told otherwise', async () => {
		answered(await booked('09:00', '10:00'), 4);
		answered(await booked('11:00', '12:00'), 1);
		const [usual] = await freeBusy();
		const [other] = await freeBusy({ additionalFields: { tentativeIsBusy: false } });

		expect(spans(usual.busy)).toEqual(['11:00-12:00']);
		expect(spans(other.busy)).toEqual([]);
	});

	it('who has declined one repetition is busy at the others', async () => {
		const id = await booked('14:00', '15:00', WEEKLY);
		answered(id, 8, Date.parse('2027-03-09T06:00:00Z') / 1000);
		const [{ busy }] = await freeBusy({ to: '2027-03-20T00:00:00' });
		const starts = (busy as Time[]).map(({ start }) => start.slice(5, 16));

		expect(starts.filter((start) => start.endsWith('14:00'))).toEqual([
			'03-02T14:00',
			'03-16T14:00',
		]);
	});

	it('who takes no part in a schedule is free', async () => {
		await booked('09:00', '10:00', { attendees: 'lina' });

		expect((await freeBusy())[0].busy).toEqual([]);
	});
});

it('takes a whole day as busy until midnight, or not at all', async () => {
	await booked('00:00', '00:00', { wholeDay: true });
	const [usual] = await freeBusy();
	const [other] = await freeBusy({ additionalFields: { wholeDayIsBusy: false } });

	expect(usual).toMatchObject({ busy: [{ minutes: 1440 }], free: [] });
	expect(spans(other.free)).toEqual(['09:00-18:00']);
});

it('leaves out days off and free times that are too short', async () => {
	await booked('09:15', '18:00');
	const [{ free }] = await freeBusy({
		to: '2027-03-09T00:00:00',
		workingDays: [2, 6],
		additionalFields: { shortest: 30 },
	});

	expect((free as Time[]).map(({ start }) => start.slice(5, 16))).toEqual(['03-06T09:00']);
});

it('takes working hours in the time zone of the workflow, over a change of the clock', async () => {
	const [{ free }] = await freeBusy(
		{ from: '2027-03-26T00:00:00', to: '2027-03-30T00:00:00', workEnds: '24:00' },
		'Europe/Berlin',
	);

	expect((free as Time[]).map(({ start, end }) => [start, end])).toEqual([
		['2027-03-26T09:00:00+01:00', '2027-03-27T00:00:00+01:00'],
		['2027-03-29T09:00:00+02:00', '2027-03-30T00:00:00+02:00'],
	]);
});

it('reads a calendar once for many items', async () => {
	await corp.run(
		node,
		{
			resource: 'schedule',
			operation: 'getFreeBusy',
			members: '={{ $json.userid }}',
			calendarIds: corp.simulator.ids.calendar,
			from: '2027-03-02T00:00:00',
			to: '2027-03-03T00:00:00',
		},
		{ items: ['zhangwei', 'lina', 'wangfang'].map((userid) => ({ json: { userid } })) },
	);

	expect(corp.calls('oa/schedule/get_by_calendar').length).toBeLessThanOrEqual(2);
});

describe('Create or Update', () => {
	const upsert = async (more: INodeParameters = {}, calendar = corp.simulator.ids.calendar) =>
		await run('upsert', {
			calendarId: byId(calendar),
			outsideId: 'order-4711',
			title: '送货',
			start: '2027-03-02T09:00:00',
			end: '2027-03-02T10:00:00',
			...more,
		});

	const kept = (id: unknown) => corp.simulator.state.schedules.get(String(id)) as IDataObject;

	it('finds what it created by the outside ID, and leaves the attendees', async () => {
		const details = { additionalFields: { description: '两箱' } };
		const [first] = jsonOf((await upsert({ attendees: 'zhangwei', ...details })).items);
		const [second] = jsonOf((await upsert({ title: '送货（改期）' })).items);

		expect(first).toMatchObject({ created: true, outside_id: 'order-4711' });
		expect(second).toEqual({ ...first, created: false });
		expect(corp.calls('oa/schedule/add')[0].body.schedule.description).toBe('两箱\n[#order-4711]');
		expect(kept(first.schedule_id)).toMatchObject({
			summary: '送货（改期）',
			description: '[#order-4711]',
			attendees: [{ userid: 'zhangwei' }],
		});
	});

	it('makes a new one where the old one was called off', async () => {
		const [first] = jsonOf((await upsert()).items);
		await run('cancel', { scheduleId: String(first.schedule_id) });
		const [second] = jsonOf((await upsert()).items);

		expect(second.created).toBe(true);
		expect(second.schedule_id).not.toBe(first.schedule_id);
	});

	it('keeps items of the same ID to one schedule, side by side too', async () => {
		const { calendar } = corp.simulator.ids;
		const { items, error } = await corp.run(
			node,
			{
				resource: 'schedule',
				operation: 'upsert',
				calendarId: byId(calendar),
				outsideId: '={{ $json.id }}',
				start: '2027-03-02T09:00:00',
				end: '2027-03-02T10:00:00',
				options: { parallelRequests: 5 },
			},
			{ items: ['a', 'b', 'a', 'a', 'b'].map((id) => ({ json: { id } })) },
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items).filter(({ created }) => created)).toHaveLength(2);
		expect(new Set(jsonOf(items).map(({ schedule_id: id }) => id)).size).toBe(2);
	});

	it('refuses an ID that could not be found again', async () => {
		const { error } = await upsert({ outsideId: 'order [4711]' });

		expect(error?.message).toContain('must have no brackets and no line breaks');
		expect(corp.simulator.calls).toEqual([]);
	});
});

it('says of a to-do that it is done, and who has done it', async () => {
	await corp.run(node, {
		resource: 'todo',
		operation: 'update',
		todoId: 'todo1',
		updateFields: {
			status: 1,
			attendees: { attendee: [{ userId: byId('lina'), status: 0 }] },
		},
	});

	expect(corp.calls('todo/update')[0].body).toEqual({
		todo_id: 'todo1',
		status: 1,
		attendees: [{ userid: 'lina', status: 0 }],
	});
});
