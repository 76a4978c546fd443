import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComOa } from '../../nodes/WeComOa/WeComOa.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const oa = new WeComOa();

const onRule = async (operation: string, more: INodeParameters = {}) =>
	await corp.run(oa, { resource: 'attendanceRule', operation, ...more });

const OFFICE = {
	location: [
		{ title: 'Office', address: 'Tianfu 3rd Street', latitude: 30.54703, longitude: 104.06289 },
	],
};

const time = (start: string, end: string, more: IDataObject = {}) => ({ start, end, ...more });

const FIXED: INodeParameters = {
	name: 'Head office',
	type: 1,
	members: 'zhangwei',
	locations: OFFICE as never,
	overtimeOn: ['workdayconf'],
	overtimeBy: 1,
};

const ruleNamed = (name: string) =>
	[...corp.simulator.state.attendanceRules.values()].find(({ rule }) => rule.groupname === name)
		?.rule as IDataObject;

const workingHours = (...times: IDataObject[]) =>
	({ days: [{ weekdays: [1, 2, 3], times: { time: times } }] }) as never;

describe('a rule with fixed times', () => {
	it('needs no more than start and end: reminders and bounds are worked out', async () => {
		const { items, error } = await onRule('create', {
			...FIXED,
			workingHours: workingHours(
				time('13:00', '18:00'),
				time('09:00', '12:00', { remindStart: 5 }),
			),
		});

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([{ success: true }]);
		const rule = ruleNamed('Head office');
		expect(rule).toMatchObject({
			grouptype: 1,
			range: { userid: ['zhangwei'] },
			loc_infos: [{ lat: 30_547_030, lng: 104_062_890, distance: 300 }],
			ot_info_v2: {
				workdayconf: { allow_ot: true, type: 1 },
				restdayconf: { allow_ot: false, type: 1 },
				holidayconf: { allow_ot: false, type: 1 },
			},
		});
		const [{ checkintime, workdays }] = rule.checkindate as Array<Record<string, unknown>>;
		expect(workdays).toEqual([1, 2, 3]);
		expect(checkintime).toEqual([
			expect.objectContaining({
				work_sec: 9 * 3600,
				off_work_sec: 12 * 3600,
				remind_work_sec: 9 * 3600 - 300,
				remind_off_work_sec: 12 * 3600,
				earliest_work_sec: 7 * 3600,
				latest_off_work_sec: 12.5 * 3600,
			}),
			expect.objectContaining({
				work_sec: 13 * 3600,
				earliest_work_sec: 12.5 * 3600 + 60,
				latest_off_work_sec: 22 * 3600,
			}),
		]);
	});

	it('keeps the first break apart from the others, as the API does', async () => {
		await onRule('create', {
			...FIXED,
			workingHours: workingHours(
				time('09:00', '18:00', {
					latestOut: '20:00',
					breaks: { break: [time('15:00', '15:15'), time('12:00', '13:00')] },
				}),
			),
		});
		const [{ checkintime }] = ruleNamed('Head office').checkindate as IDataObject[];

		expect(checkintime).toEqual([
			expect.objectContaining({
				allow_rest: true,
				rest_begin_time: 12 * 3600,
				rest_end_time: 13 * 3600,
				rest_times: [{ rest_begin_time: 15 * 3600, rest_end_time: 15.25 * 3600 }],
				latest_off_work_sec: 20 * 3600,
			}),
		]);
	});

	it('is held together: someone it is for, a time and a place', async () => {
		const complete = { ...FIXED, workingHours: workingHours(time('09:00', '18:00')) };
		const problem = async (changes: INodeParameters) =>
			(await onRule('create', { ...complete, ...changes })).error?.message;

		expect(await problem({ members: '' })).toContain('At least one of these fields is needed');
		expect(await problem({ workingHours: {} })).toContain('Working Hours has 0 entries');
		expect(await problem({ locations: {} })).toContain('Locations is required');
		expect(corp.simulator.count('/cgi-bin/checkin/add_checkin_option')).toBe(0);
	});

	it('takes special days, with the midnights of China and the times of their own', async () => {
		await onRule('create', {
			...FIXED,
			workingHours: workingHours(time('09:00', '18:00')),
			additionalFields: {
				specialWorkdays: {
					workday: [
						{
							kind: 0,
							day: '2026-12-05',
							notes: '补班',
							times: { time: [time('10:00', '16:00')] },
						},
					],
				},
				specialDaysOff: {
					dayOff: [{ kind: 1, from: '2026-12-24', to: '2026-12-26', notes: 'Christmas' }],
				},
				noCorrections: [1, 4],
			},
		});
		const midnight = (day: string) => Date.parse(`${day}T00:00:00+08:00`) / 1000;

		expect(ruleNamed('Head office')).toMatchObject({
			spe_workdays: [
				{ type: 0, timestamp: midnight('2026-12-05'), checkintime: [{ work_sec: 10 * 3600 }] },
			],
			spe_offdays: [{ type: 1, begtime: midnight('2026-12-24'), endtime: midnight('2026-12-26') }],
			buka_restriction: 5,
		});
		const [{ checkintime }] = ruleNamed('Head office').spe_workdays as [{ checkintime: object[] }];
		expect(checkintime[0]).not.toHaveProperty('earliest_work_sec');
	});
});

describe('a rule by shifts', () => {
	it('gets the day of rest that WeCom wants, and shifts that end the next morning', async () => {
		const { error } = await onRule('create', {
			...FIXED,
			name: 'Shop',
			type: 2,
			shifts: {
				shift: [
					{ name: 'Early', id: 1, times: { time: [time('06:00', '14:00')] } },
					{ name: 'Night', id: 2, times: { time: [time('22:00', '30:00')] } },
				],
			} as never,
		});

		expect(error).toBeUndefined();
		expect(ruleNamed('Shop').schedulelist).toMatchObject([
			{ schedule_id: 0, schedule_name: '休息' },
			{ schedule_id: 1, time_section: [{ time_id: 1 }] },
			{
				schedule_id: 2,
				time_section: [{ time_id: 2, off_work_sec: 30 * 3600, latest_off_work_sec: 34 * 3600 }],
			},
		]);
	});
});

describe('a rule that is there', () => {
	const made = async () => {
		await onRule('create', { ...FIXED, workingHours: workingHours(time('09:00', '18:00')) });
		return ruleNamed('Head office').groupid as number;
	};

	it('is changed where a field is given, and keeps its name without being told', async () => {
		const id = await made();
		const { error } = await onRule('update', {
			rule: byId(id),
			type: 1,
			updateFields: { wifi: { network: [{ name: 'Hall', mac: 'a2:8b:7f:c0:27:4b' }] } },
		});

		expect(error).toBeUndefined();
		expect(ruleNamed('Head office')).toMatchObject({
			groupid: id,
			wifimac_infos: [{ wifiname: 'Hall', wifimac: 'a2:8b:7f:c0:27:4b' }],
			loc_infos: [{ loc_title: 'Office' }],
		});
	});

	it('loses the entries of a list, and goes', async () => {
		const id = await made();
		await onRule('clear', { rule: byId(id), lists: [3] });
		expect(ruleNamed('Head office').wifimac_infos).toEqual([]);

		const { items } = await onRule('delete', { rule: byId(id) });
		expect(jsonOf(items)).toEqual([{ deleted: true }]);
		expect(ruleNamed('Head office')).toBeUndefined();
	});
});

describe('rules as lines of a table', () => {
	it('say in words what the company has', async () => {
		const { items } = await onRule('getAll');

		expect(jsonOf(items)).toMatchObject([
			{
				groupid: 1,
				type: 'Fixed times',
				work_times: 'Mon, Tue, Wed, Thu, Fri: 09:00-18:00',
				late_allowed_minutes: 10,
				locations: '总部 (300 m)',
				wifi: 'Office',
				departments: '1',
				check_in_with: 'Phone',
				out_of_range: 'Exception',
			},
			{
				groupid: 2,
				type: 'Shifts',
				shifts: '休息 (0); 早班 (11): 09:00-18:00; 晚班 (12): 22:00-06:00 (+1)',
				members: 'wangfang',
			},
		]);
	});

	it('say which one each member has, however many they are', async () => {
		const { members } = corp.simulator.seed({ members: 120 });
		const { items } = await onRule('getAllOfMembers', {
			people: 'members',
			userIds: ['wangfang', ...members] as never,
			day: '2026-03-02T15:00',
		});

		const [first] = corp.calls('checkin/getcheckinoption');
		expect(corp.calls('checkin/getcheckinoption')).toHaveLength(2);
		expect(first.body).toMatchObject({
			datetime: Date.parse('2026-03-02T00:00:00+08:00') / 1000,
		});
		expect(first.body).not.toHaveProperty('starttime');
		expect(jsonOf(items)).toHaveLength(121);
		expect(jsonOf(items).slice(0, 2)).toMatchObject([
			{ userid: 'wangfang', groupname: '门店排班' },
			{ userid: members[0], groupname: '总部考勤' },
		]);
	});
});
