import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComOa } from '../../nodes/WeComOa/WeComOa.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const oa = new WeComOa();

const SEVERAL = (userIds: string | string[]) => ({ people: 'members', userIds }) as INodeParameters;
const WHOLE_COMPANY = { people: 'department', departmentId: byId(1), includeSubDepartments: true };

const read = async (
	operation: string,
	from: string,
	to: string,
	more: INodeParameters,
	options: object = {},
) => await corp.run(oa, { resource: 'attendance', operation, from, to, ...more }, options);

const failure = (error: unknown) => {
	const { message, description } = error as { message: string; description?: string };
	return `${message} ${description}`;
};

const spansOf = (path: string) =>
	corp.calls(path).map(({ body }) => {
		const { starttime, endtime } = body as Record<string, number>;
		return (endtime - starttime) / 86_400;
	});

const peopleOf = (path: string) =>
	corp.calls(path).map(({ body }) => (body.useridlist as string[]).length);

describe('check-ins of many members and many days', () => {
	it('are asked for 100 members and 30 days at a time, and come each once, member by member', async () => {
		const { members } = corp.simulator.seed({ departments: 4, members: 150 });
		const { items, error } = await read(
			'getAllRecords',
			'2026-01-01',
			'2026-03-31',
			SEVERAL(members),
		);

		expect(error).toBeUndefined();
		expect(spansOf('checkin/getcheckindata').every((days) => days <= 30)).toBe(true);
		expect(peopleOf('checkin/getcheckindata').sort()).toEqual([100, 100, 100, 50, 50, 50]);

		const lines = jsonOf(items);
		const workdays = 22 + 20 + 22;
		expect(lines).toHaveLength(150 * workdays * 2);
		expect(new Set(lines.map(({ userid, checkin_time }) => `${userid} ${checkin_time}`)).size).toBe(
			lines.length,
		);
		expect([...new Set(lines.map(({ userid }) => userid))]).toEqual(members);
		const ofFirst = lines.filter(({ userid }) => userid === members[0]);
		const times = ofFirst.map(({ checkin_time }) => checkin_time as number);
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('take the members of a department and all below it, each once', async () => {
		corp.simulator.seed({ departments: 12, members: 30 });
		const { items } = await read('getAllRecords', '2026-03-02', '2026-03-02', WHOLE_COMPANY);
		const [{ body }] = corp.calls('checkin/getcheckindata');
		const asked = body.useridlist as string[];

		expect(asked).toEqual(expect.arrayContaining(['zhangwei', 'lina', 'bulk000030']));
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked).not.toContain('hidden');
		expect(items).toHaveLength(asked.length * 2);
	});

	it('read the department once for many items', async () => {
		await read('getAllRecords', '={{ $json.day }}', '={{ $json.day }}', WHOLE_COMPANY, {
			items: itemsWith({ day: '2026-03-02' }, { day: '2026-03-03' }, { day: '2026-03-04' }),
		});

		expect(corp.calls('department/simplelist')).toHaveLength(1);
		expect(corp.calls('checkin/getcheckindata')).toHaveLength(3);
	});

	it('come as lines for a table, in the time of the company whatever the workflow is set to', async () => {
		const { items } = await read('getAllRecords', '2026-03-02', '2026-03-02', SEVERAL('zhangwei'), {
			timezone: 'America/New_York',
		});

		expect(jsonOf(items)[0]).toMatchObject({
			userid: 'zhangwei',
			date: '2026-03-02',
			time: expect.stringMatching(/^(08:55|09:15):00$/),
			scheduled_time: '09:00',
			checkin_type: '上班打卡',
			location_title: '总部',
			latitude: 30.54703,
			mediaids: '',
		});
		expect(jsonOf(items)[1]).toMatchObject({ date: '2026-03-02', checkin_type: '下班打卡' });
	});

	it('end with the last second of a day that has no time, and at the moment of one that has', async () => {
		await read('getAllRecords', '2026-03-02', '2026-03-02', SEVERAL('zhangwei'));
		const { items } = await read(
			'getAllRecords',
			'2026-03-02T00:00',
			'2026-03-02T12:00',
			SEVERAL('zhangwei'),
		);

		expect(spansOf('checkin/getcheckindata')).toEqual([86_399 / 86_400, 0.5]);
		expect(items).toHaveLength(1);
	});

	it('come as WeCom has them without Simplify', async () => {
		const { items } = await read('getAllRecords', '2026-03-02', '2026-03-02', {
			...SEVERAL('zhangwei'),
			simplify: false,
		});

		expect(jsonOf(items)[0]).toMatchObject({ lat: 30_547_030, groupid: 1, mediaids: [] });
	});

	it('are refused where the days are the wrong way round, or the time zone is none', async () => {
		const { error } = await read('getAllRecords', '2026-03-03', '2026-03-02', SEVERAL('lina'));
		expect(failure(error)).toContain('To must not be before From');

		const { error: zone } = await read('getAllRecords', '2026-03-02', '2026-03-02', {
			...SEVERAL('lina'),
			options: { timezone: 'Shanghai' },
		});
		expect(failure(zone)).toContain('There is no time zone "Shanghai"');
		expect(corp.simulator.calls.filter(({ path }) => path.includes('checkin'))).toEqual([]);
	});
});

describe('where WeCom refuses a part', () => {
	const refuseSecondHundred = (members: string[]) =>
		corp.simulator.faults.add({
			path: '/cgi-bin/checkin/getcheckin_daydata',
			match: { useridlist: members.slice(100, 200) },
			times: 'always',
			errcode: 301021,
		});

	it('the error says which members and days it was about', async () => {
		const { members } = corp.simulator.seed({ members: 250 });
		refuseSecondHundred(members);
		const { error } = await read(
			'getAllDailyReports',
			'2026-03-01',
			'2026-03-10',
			SEVERAL(members),
		);

		expect(failure(error)).toContain('Members 101 to 200 of 250, 2026-03-01 to 2026-03-10: ');
	});

	it('the rest comes out if asked for, with an item and a warning for the part', async () => {
		const { members } = corp.simulator.seed({ members: 250 });
		refuseSecondHundred(members);
		const { items, hints, error } = await read('getAllDailyReports', '2026-03-02', '2026-03-02', {
			...SEVERAL(members),
			options: { skipFailedParts: true },
		});

		expect(error).toBeUndefined();
		expect(items).toHaveLength(151);
		expect(jsonOf(items).at(-1)).toMatchObject({
			error: expect.stringContaining('Members 101 to 200 of 250'),
			members: members.slice(100, 200).join(', '),
			from: '2026-03-02',
			to: '2026-03-02',
		});
		expect(hints.map(({ message }) => message).join()).toContain('refused 1 of 3 parts');
	});
});

describe('reports', () => {
	it('of days come one a member and day, days at the edge of two calls once', async () => {
		const { items } = await read(
			'getAllDailyReports',
			'2026-01-01',
			'2026-03-31',
			SEVERAL('zhangwei, lina'),
		);
		const lines = jsonOf(items);

		expect(corp.calls('checkin/getcheckin_daydata').length).toBeGreaterThan(2);
		expect(spansOf('checkin/getcheckin_daydata').every((days) => days < 30)).toBe(true);
		expect(lines.map(({ userid, date }) => `${userid} ${date}`).slice(88, 92)).toEqual([
			'zhangwei 2026-03-30',
			'zhangwei 2026-03-31',
			'lina 2026-01-01',
			'lina 2026-01-02',
		]);
		expect(lines).toHaveLength(180);
		expect(lines.find(({ date }) => date === '2026-03-02')).toMatchObject({
			name: '张伟',
			day_type: 'Workday',
			rule_type: 'Fixed times',
			groupname: '总部考勤',
			scheduled_times: '09:00-18:00',
			standard_hours: 8,
			worked_hours: 8,
			first_checkin: expect.stringMatching(/^(08:55|09:15)$/),
			overtime_status: 'None',
		});
		expect(lines.find(({ date }) => date === '2026-03-01')).toMatchObject({
			day_type: 'Day of rest',
			worked_hours: 0,
			first_checkin: '',
		});
		const late = lines.filter(({ late_count }) => late_count === 1);
		expect(late.length).toBeGreaterThan(0);
		expect(late.every(({ late_minutes }) => late_minutes === 15)).toBe(true);
	});

	it('of months come one a member and calendar month, with durations in hours and days', async () => {
		const { items } = await read('getAllMonthlyReports', '2026-01-15', '2026-03-31', {
			...SEVERAL('zhangwei'),
			reportPer: 'month',
		});

		expect(jsonOf(items).map(({ from, to }) => [from, to])).toEqual([
			['2026-01-15', '2026-01-31'],
			['2026-02-01', '2026-02-28'],
			['2026-03-01', '2026-03-31'],
		]);
		expect(jsonOf(items)[2]).toMatchObject({
			userid: 'zhangwei',
			work_days: 22,
			rest_days: 9,
			standard_hours: 176,
			leave_days: 1,
			leave_hours: 0,
			absences: '年假 1 d',
			workday_overtime_hours: 2,
			overtime_as_pay_hours: 2,
		});
	});

	it('of a payroll month that begins in the middle are one a member', async () => {
		const { items } = await read('getAllMonthlyReports', '2026-02-26', '2026-03-25', {
			...SEVERAL('zhangwei'),
			reportPer: 'whole',
		});

		expect(jsonOf(items)).toHaveLength(1);
		expect(jsonOf(items)[0]).toMatchObject({ from: '2026-02-26', to: '2026-03-25', work_days: 20 });
	});
});

const set = (more: INodeParameters): INodeParameters => ({
	resource: 'shift',
	operation: 'set',
	rule: byId(2),
	...more,
});

const shiftsOf = async (from: string, to: string, more: INodeParameters = {}) =>
	await corp.run(oa, {
		resource: 'shift',
		operation: 'getAll',
		...SEVERAL('wangfang, lina'),
		from,
		to,
		...more,
	});

describe('shifts', () => {
	const ROWS = [
		{ who: 'wangfang', day: '2026-03-30', shift: 11 },
		{ who: 'lina', day: '2026-03-30', shift: 12 },
		{ who: 'wangfang', day: '2026-04-01', shift: 0 },
		{ who: 'lina', day: '2026-03-31', shift: 11 },
	];
	const EACH_ROW = {
		userIds: '={{ $json.who }}',
		from: '={{ $json.day }}',
		shift: byId('={{ $json.shift }}'),
	};

	it('of the rows of a table are set with one call a rule and month, and read back', async () => {
		const { items, error } = await corp.run(oa, set(EACH_ROW), { items: itemsWith(...ROWS) });

		expect(error).toBeUndefined();
		const sent = corp.calls('checkin/setcheckinschedulist').map(({ body }) => body);
		expect(sent).toEqual([
			{
				groupid: 2,
				yearmonth: 202603,
				items: [
					{ userid: 'wangfang', day: 30, schedule_id: 11 },
					{ userid: 'lina', day: 30, schedule_id: 12 },
					{ userid: 'lina', day: 31, schedule_id: 11 },
				],
			},
			{
				groupid: 2,
				yearmonth: 202604,
				items: [{ userid: 'wangfang', day: 1, schedule_id: 0 }],
			},
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(ROWS.map((_row, item) => ({ item })));
		expect(jsonOf(items)[0]).toEqual({ success: true, days: 1 });

		const { items: lines } = await shiftsOf('2026-03-01', '2026-04-30');
		expect(jsonOf(lines)).toEqual([
			expect.objectContaining({
				userid: 'wangfang',
				date: '2026-03-30',
				schedule_id: 11,
				schedule_name: '早班',
				start: '09:00',
				end: '18:00',
			}),
			expect.objectContaining({
				userid: 'wangfang',
				date: '2026-04-01',
				schedule_name: '休息',
				start: '',
			}),
			expect.objectContaining({ userid: 'lina', date: '2026-03-30', end: '06:00 (+1)' }),
			expect.objectContaining({ userid: 'lina', date: '2026-03-31', times: '09:00-18:00' }),
		]);
	});

	it('of several members and days are set on the days of the week asked for', async () => {
		const { items } = await corp.run(
			oa,
			set({
				userIds: 'wangfang, lina',
				from: '2026-03-02',
				to: '2026-03-15',
				shift: byId(11),
				additionalFields: { weekdays: [1, 7] },
			}),
		);

		expect(jsonOf(items)).toEqual([{ success: true, days: 8 }]);
		const { items: lines } = await shiftsOf('2026-03-01', '2026-03-31');
		expect(jsonOf(lines).map(({ date }) => date)).toEqual([
			...['2026-03-02', '2026-03-08', '2026-03-09', '2026-03-15'],
			...['2026-03-02', '2026-03-08', '2026-03-09', '2026-03-15'],
		]);
	});

	it('come one a member and month without Simplify, though a month takes two calls', async () => {
		await corp.run(
			oa,
			set({ userIds: 'wangfang', from: '2026-03-01', to: '2026-03-31', shift: byId(11) }),
		);
		const { items } = await shiftsOf('2026-03-01', '2026-03-31', { simplify: false });
		const [{ schedule }] = jsonOf(items) as Array<{ schedule: { scheduleList: IDataObject[] } }>;

		expect(corp.calls('checkin/getcheckinschedulist')).toHaveLength(2);
		expect(items).toHaveLength(1);
		expect(schedule.scheduleList.map(({ day }) => day)).toEqual(
			Array.from({ length: 31 }, (_, index) => index + 1),
		);
	});

	it('are not set at all while a row is wrong', async () => {
		const rows = itemsWith(...ROWS, { who: 'lina', day: 'some day', shift: 11 });
		const { error } = await corp.run(oa, set(EACH_ROW), { items: rows });

		expect(failure(error)).toContain('From must be a date');
		expect(corp.calls('checkin/setcheckinschedulist')).toEqual([]);
	});

	it('are set as far as possible where the workflow may continue, each row with its result', async () => {
		const rows = [
			...ROWS.slice(0, 3),
			{ who: 'lina', day: 'some day', shift: 11 },
			{ who: 'nobody', day: '2026-04-02', shift: 11 },
		];
		const { items } = await corp.run(oa, set(EACH_ROW), {
			items: itemsWith(...rows),
			onError: 'continueRegularOutput',
		});

		expect(jsonOf(items)).toEqual([
			{ success: true, days: 1 },
			{ success: true, days: 1 },
			expect.objectContaining({ error: expect.stringContaining('Call 2 of 2, for items 2 to 4') }),
			expect.objectContaining({ error: expect.stringContaining('From must be a date') }),
			expect.objectContaining({ error: expect.stringContaining('Call 2 of 2, for items 2 to 4') }),
		]);
	});

	it('are offered by name, those of the chosen rule', async () => {
		const list = async (method: string, parameters: INodeParameters = {}) => {
			const { results } = await loadList(oa, method, { ...corp.connection(), parameters });
			return results.map(({ name, value }) => [name, value]);
		};

		expect(await list('searchAttendanceRules')).toEqual([
			['总部考勤 (1)', '1'],
			['门店排班 (2)', '2'],
		]);
		expect(await list('searchShifts', set({}))).toEqual([
			['Rest (休息)', '0'],
			['早班 (门店排班, 11)', '11'],
			['晚班 (门店排班, 12)', '12'],
		]);
	});
});

describe('check-ins of another system', () => {
	const records = (record: IDataObject): INodeParameters => ({
		resource: 'attendance',
		operation: 'addRecords',
		records: {
			record: [
				{
					userId: byId('zhangwei'),
					locationTitle: 'Gate',
					locationDetail: 'Front gate',
					deviceType: 1,
					deviceBrand: 'Gate 3000',
					...record,
				},
			],
		} as INodeParameters,
	});

	it('of many items go out together, 200 a call, with degrees as the API counts them', async () => {
		const rows = Array.from({ length: 450 }, (_, minute) => ({ at: 1_772_000_000 + minute * 60 }));
		const { items, error } = await corp.run(
			oa,
			records({ time: '={{ $json.at }}', latitude: 30.54703, longitude: -104.06289 }),
			{ items: itemsWith(...rows) },
		);

		expect(error).toBeUndefined();
		const sent = corp.calls('checkin/add_checkin_record').map(({ body }) => body.records);
		expect(sent.map(({ length }: IDataObject[]) => length)).toEqual([200, 200, 50]);
		expect(sent[2][49]).toMatchObject({
			checkin_time: 1_772_000_000 + 449 * 60,
			lat: 30_547_030,
			lng: -104_062_890,
		});
		expect(items).toHaveLength(450);
		expect(jsonOf(items)[449]).toEqual({ success: true, records: 1 });
	});

	it('need the address of the Wi-Fi that they name', async () => {
		const { error } = await corp.run(oa, records({ time: '2026-03-02T09:00', wifiName: 'Office' }));

		expect(failure(error)).toContain('Wi-Fi MAC Address is needed with Wi-Fi Name');
		expect(corp.calls('checkin/add_checkin_record')).toEqual([]);
	});

	it('show among the records, as a correction does', async () => {
		await corp.run(oa, records({ time: '2026-03-01T10:30' }));
		await corp.run(oa, {
			resource: 'attendance',
			operation: 'correct',
			userId: byId('zhangwei'),
			day: '2026-03-01',
			checkinTime: '2026-03-01T11:00',
			additionalFields: { scheduledTime: '09:00', remark: 'Forgot' },
		});
		const { items } = await read('getAllRecords', '2026-03-01', '2026-03-01', SEVERAL('zhangwei'));

		expect(jsonOf(items)).toMatchObject([
			{ time: '10:30:00', location_title: 'Gate' },
			{ time: '11:00:00', scheduled_time: '09:00', notes: 'Forgot' },
		]);
	});
});

describe('a face', () => {
	const face = async (userId: string, content: string) =>
		await corp.run(
			oa,
			{ resource: 'attendance', operation: 'addFace', userId: byId(userId) },
			{
				items: [{ json: {}, binary: { data: { data: btoa(content), mimeType: 'image/jpeg' } } }],
			},
		);

	it('that someone else has too is added, and told of', async () => {
		expect(jsonOf((await face('zhangwei', 'face')).items)).toEqual([
			{ success: true, similar_face_exists: false },
		]);
		expect(jsonOf((await face('lina', 'face')).items)).toEqual([
			{ success: true, similar_face_exists: true },
		]);
		expect(corp.calls('checkin/addcheckinuserface')[0].body.userface).toBe(btoa('face'));
	});

	it('of more than 1 MB is not sent', async () => {
		const { error } = await face('zhangwei', 'x'.repeat(1024 * 1024 + 1));

		expect(failure(error)).toContain('holds a file of 1048577 bytes, at most 1048576 are possible');
		expect(corp.calls('checkin/addcheckinuserface')).toEqual([]);
	});
});
