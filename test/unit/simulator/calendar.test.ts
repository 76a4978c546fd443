import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const calendar = { summary: '日历', color: '#FF3030', shares: [{ userid: 'zhangwei' }] };

const addCalendar = async (change: object = {}) =>
	await client.post('oa/calendar/add', { calendar: { ...calendar, ...change } });

describe('calendars', () => {
	const getCalendar = async (id: string) =>
		(await client.post('oa/calendar/get', { cal_id_list: [id] })).calendar_list[0];

	it('adds one that the getter shows', async () => {
		const { cal_id } = await addCalendar({ admins: ['zhangwei'] });
		expect(await getCalendar(cal_id)).toMatchObject({
			cal_id,
			admins: ['zhangwei'],
			summary: '日历',
			shares: [{ userid: 'zhangwei', permission: 1 }],
		});
	});

	it('tells of shares with unknown members', async () => {
		const answer = await addCalendar({ shares: [{ userid: 'zhangwei' }, { userid: 'nobody' }] });
		expect(answer).toMatchObject({ errcode: 0, fail_result: { shares: [{ userid: 'nobody' }] } });
	});

	it.each([
		['four admins', { admins: ['a', 'b', 'c', 'd'] }, 40058],
		['an admin outside its shares', { admins: ['lina'] }, 90492],
		['a color by name', { color: 'red' }, 90473],
		['a public one without a range', { is_public: 1 }, 90483],
	])('refuses %s', async (_what, change, errcode) => {
		expect(await addCalendar(change)).toMatchObject({ errcode });
	});

	it('overwrites on update and forgets on delete', async () => {
		const { calendar: cal_id, schedule } = client.simulator.ids;
		await client.post('oa/calendar/update', {
			calendar: { cal_id, summary: '新', color: '#000000' },
		});
		expect(await getCalendar(cal_id)).toMatchObject({ summary: '新', admins: [], shares: [] });
		expect(await client.post('oa/calendar/del', { cal_id })).toMatchObject({ errcode: 0 });
		expect(await client.post('oa/calendar/del', { cal_id })).toMatchObject({ errcode: 90459 });
		expect(await client.post('oa/calendar/del', { cal_id: 'none' })).toMatchObject({
			errcode: 90457,
		});
		expect(await client.post('oa/schedule/get', { schedule_id_list: [schedule] })).toMatchObject({
			errcode: 90461,
		});
	});
});

describe('schedules', () => {
	const schedule = {
		start_time: 1_700_100_000,
		end_time: 1_700_103_600,
		summary: '会',
		attendees: [{ userid: 'lina' }],
	};

	const withoutAttendees = { ...schedule, attendees: undefined };

	const add = async (change: object = {}) =>
		await client.post('oa/schedule/add', {
			schedule: { ...schedule, cal_id: client.simulator.ids.calendar, ...change },
		});
	const get = async (id: string) =>
		(await client.post('oa/schedule/get', { schedule_id_list: [id] })).schedule_list[0];

	it('adds one that the getters show', async () => {
		const { schedule_id } = await add();
		expect(await get(schedule_id)).toMatchObject({
			...schedule,
			attendees: [{ userid: 'lina', response_status: 0 }],
			status: 0,
		});
		const { calendar: cal_id } = client.simulator.ids;
		const page = await client.post('oa/schedule/get_by_calendar', { cal_id, offset: 2, limit: 1 });
		expect(page.schedule_list).toMatchObject([{ schedule_id }]);
	});

	it.each([
		['an end before the start', { end_time: 1 }, 40058],
		['an unknown calendar', { cal_id: 'none' }, 90457],
		['an unknown attendee', { attendees: [{ userid: 'nobody' }] }, 60111],
		['an admin that does not attend', { admins: ['zhangwei'] }, 90492],
		['four admins', { admins: ['a', 'b', 'c', 'd'] }, 40058],
		['a reminder at any time', { reminders: { is_remind: 1, remind_time_diffs: [-7] } }, 90704],
		[
			'1001 attendees',
			{ attendees: Array.from({ length: 1001 }, () => ({ userid: 'lina' })) },
			90464,
		],
	])('refuses %s', async (_what, change, errcode) => {
		expect(await add(change)).toMatchObject({ errcode });
	});

	it('overwrites on update, but for attendees on demand', async () => {
		const { schedule: schedule_id } = client.simulator.ids;
		await client.post('oa/schedule/update', {
			skip_attendees: 1,
			schedule: { ...withoutAttendees, schedule_id },
		});
		expect(await get(schedule_id)).toMatchObject({
			...withoutAttendees,
			attendees: [{ userid: 'zhangwei' }],
		});
		await client.post('oa/schedule/update', { schedule: { ...withoutAttendees, schedule_id } });
		expect((await get(schedule_id)).attendees).toEqual([]);
	});

	it('splits a series', async () => {
		const { schedule: single, repeatingSchedule: schedule_id } = client.simulator.ids;
		const update = async (id: string) =>
			await client.post('oa/schedule/update', {
				op_mode: 1,
				op_start_time: 1_700_604_800,
				schedule: { ...withoutAttendees, schedule_id: id },
			});
		expect(await update(single)).toMatchObject({ errcode: 90484 });
		const answer = await update(schedule_id);
		expect(answer.schedule_id).not.toBe(schedule_id);
		expect((await get(schedule_id)).reminders.exclude_time_list).toEqual([
			{ start_time: 1_700_604_800 },
		]);
		expect(await get(answer.schedule_id)).toMatchObject({ summary: '会' });
	});

	it('cancels, and still shows what is cancelled', async () => {
		const { schedule: schedule_id } = client.simulator.ids;
		const cancel = async () => await client.post('oa/schedule/del', { schedule_id });
		expect(await cancel()).toMatchObject({ errcode: 0 });
		expect(await get(schedule_id)).toMatchObject({ status: 1 });
		expect(await cancel()).toMatchObject({ errcode: 90460 });
	});

	it('adds and removes attendees', async () => {
		const { schedule: schedule_id } = client.simulator.ids;
		const change = async (what: string, userid: string) =>
			await client.post(`oa/schedule/${what}_attendees`, { schedule_id, attendees: [{ userid }] });
		const userids = async () =>
			(await get(schedule_id)).attendees.map(({ userid }: { userid: string }) => userid);
		await change('add', 'lina');
		expect(await userids()).toEqual(['zhangwei', 'lina']);
		await change('del', 'zhangwei');
		expect(await userids()).toEqual(['lina']);
		expect(await change('add', 'nobody')).toMatchObject({ errcode: 60111 });
	});
});
