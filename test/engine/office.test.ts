import type { INodeParameters } from 'n8n-workflow';

import { WeComOa } from '../../nodes/WeComOa/WeComOa.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComOa();

const DAY = 86_400;

const list = async (method: string) => (await loadList(node, method, corp.connection())).results;

describe('the balance of leave', () => {
	const setBalance = (leaveType: number, unit: number, balance: unknown): INodeParameters => ({
		resource: 'leave',
		operation: 'setBalance',
		member: byId('zhangwei'),
		leaveTypeId: byId(leaveType),
		unit,
		balance: balance as number,
	});

	it('is set in days or hours, and answered by the API in seconds', async () => {
		await corp.run(node, setBalance(1, 0, 7.5));
		await corp.run(node, setBalance(2, 1, '2.1'));
		const { items } = await corp.run(node, {
			resource: 'leave',
			operation: 'getBalance',
			member: byId('zhangwei'),
		});

		const left = jsonOf(items).map(({ vacationname: name, leftduration }) => [name, leftduration]);
		expect(left.slice(0, 2)).toEqual([
			['年假', 7.5 * DAY],
			['事假', 2.1 * 3600],
		]);
	});

	it.each([
		[0, 0.25, 'Balance takes steps of a tenth, and is 0.25 days'],
		[0, 1001, 'Balance is 1001 days, at most 1000 are possible'],
		[1, 24_001, 'Balance is 24001 hours, at most 24000 are possible'],
	])('by unit %s is no %s', async (unit, balance, message) => {
		const { error } = await corp.run(node, setBalance(1, unit, balance));

		expect(error?.message).toContain(message);
		expect(corp.calls('oa/vacation/setoneuserquota')).toHaveLength(0);
	});

	it('is of a kind that a list shows by name', async () => {
		expect(await list('searchLeaveTypes')).toContainEqual({ name: '年假', value: '1' });
	});
});

describe('reports of a time span', () => {
	const getMany = async (more: INodeParameters = {}) =>
		await corp.run(node, {
			resource: 'report',
			operation: 'getAll',
			from: '2026-01-01T00:00:00',
			to: '2026-03-15T00:00:00',
			returnAll: true,
			...more,
		});

	it('come in parts of less than a month, all pages of each', async () => {
		const { items, error } = await getMany();
		const calls = corp.calls('oa/journal/get_record_list').map(({ body }) => body);
		const starts = new Set(calls.map(({ starttime }) => starttime));

		expect(error).toBeUndefined();
		expect(starts.size).toBe(3);
		expect(calls.filter(({ cursor }) => cursor === 0)).toHaveLength(3);
		expect(calls.length).toBeGreaterThan(3);
		for (const { starttime, endtime } of calls) {
			expect(endtime - starttime).toBeLessThanOrEqual(28 * DAY);
		}
		expect(items[0].json.journal_uuid).toEqual(expect.any(String));
	});

	it('hold what was written, under the titles of the form, if wanted', async () => {
		const detail = {
			errcode: 0,
			info: {
				journal_uuid: 'one',
				template_name: '日报',
				submitter: { userid: 'lina' },
				apply_data: {
					contents: [
						{
							control: 'Text',
							id: 'Text-1',
							title: [{ text: '今日工作' }],
							value: { text: 'Much' },
						},
						{
							control: 'Date',
							id: 'Date-1',
							title: [{ text: '时刻' }],
							value: { date: { type: 'minute', s_timestamp: '34200' } },
						},
						{
							control: 'SchoolContact',
							id: 'SchoolContact-1',
							title: [{ text: '班级' }],
							value: { students: [], classes: [{ name: '1班' }] },
						},
					],
				},
			},
		};
		corp.simulator.faults.add({
			path: '/cgi-bin/oa/journal/get_record_detail',
			times: 'always',
			body: JSON.stringify(detail),
		});
		const { items } = await getMany({ returnAll: false, limit: 1, withDetails: true });

		expect(items[0].json).toEqual({
			journal_uuid: 'one',
			template_name: '日报',
			submitter: { userid: 'lina' },
			form: { 今日工作: 'Much', 时刻: '09:30', 班级: ['1班'] },
		});
	});

	it('are filtered by form, member and department', async () => {
		await getMany({
			filters: { reporter: byId('lina'), department: byId(2), templateId: 'form-1' } as never,
		});

		expect(corp.calls('oa/journal/get_record_list')[0].body.filters).toEqual([
			{ key: 'department', value: '2' },
			{ key: 'creator', value: 'lina' },
			{ key: 'template_id', value: 'form-1' },
		]);
	});

	it('have statistics over more than the year that one call takes', async () => {
		await corp.run(node, {
			resource: 'report',
			operation: 'getStatistics',
			templateId: 'form-1',
			from: '2024-01-01T00:00:00',
			to: '2026-01-01T00:00:00',
		});

		const spans = corp
			.calls('oa/journal/get_stat_list')
			.map(({ body }) => body.endtime - body.starttime);
		expect(spans).toEqual([365 * DAY, 365 * DAY, DAY]);
	});
});

describe('calls of the office phone', () => {
	const getMany = async (filters: INodeParameters) =>
		await corp.run(node, {
			resource: 'officePhoneCall',
			operation: 'getAll',
			returnAll: false,
			limit: 1000,
			filters,
		});

	it('of a long span are read in parts, since the API would cut off what is before 30 days', async () => {
		await getMany({ from: '2026-01-01T00:00:00', to: '2026-03-01T00:00:00' });

		const spans = corp
			.calls('dial/get_dial_record')
			.map(({ body }) => `${(body.end_time - body.start_time) / DAY} from ${body.offset}`);
		expect(new Set(spans.map((span) => span.split(' ')[0]))).toEqual(new Set(['30', '29']));
	});

	it('are the last ones where no span is given', async () => {
		await getMany({});

		const [{ body }] = corp.calls('dial/get_dial_record');
		expect(body).toEqual({ offset: 0, limit: 100 });
	});
});

it('offers meeting rooms with where they are', async () => {
	const rooms = await list('searchMeetingRooms');

	expect(rooms.length).toBeGreaterThan(0);
	expect(rooms[0].value).toMatch(/^\d+$/);
});

describe('bookings of meeting rooms', () => {
	const getMany = async (filters: INodeParameters) =>
		await corp.run(node, { resource: 'roomBooking', operation: 'getAll', filters });

	it('over several days take a call a day, and come one item a room', async () => {
		const booking = (bookingId: string) => ({ booking_id: bookingId, booker: 'lina', status: 0 });
		const answer = (...bookings: string[]) =>
			JSON.stringify({
				errcode: 0,
				booking_list: [{ meetingroom_id: 1, schedule: bookings.map(booking) }],
			});
		const path = '/cgi-bin/oa/meetingroom/get_booking_info';
		corp.simulator.faults.add({ path, body: answer('first', 'overnight') });
		corp.simulator.faults.add({ path, body: answer('overnight', 'last') });
		const { items } = await getMany({ from: '2026-12-01T09:00:00', to: '2026-12-02T18:00:00' });

		const asked = corp
			.calls('oa/meetingroom/get_booking_info')
			.map(({ body }) => [body.start_time, body.end_time].map((at) => new Date(at * 1000)))
			.map((span) => span.map((moment) => moment.toISOString()));
		expect(asked).toEqual([
			['2026-12-01T01:00:00.000Z', '2026-12-01T16:00:00.000Z'],
			['2026-12-01T16:00:00.000Z', '2026-12-02T10:00:00.000Z'],
		]);
		expect(jsonOf(items)).toEqual([
			{ meetingroom_id: 1, schedule: ['first', 'overnight', 'last'].map(booking) },
		]);
	});

	it('are those of the rest of the day where no time is given', async () => {
		await getMany({});

		expect(corp.calls('oa/meetingroom/get_booking_info')[0].body).toEqual({});
	});
});
