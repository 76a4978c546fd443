import type { INodeParameters } from 'n8n-workflow';

import { WeComMeeting } from '../../nodes/WeComMeeting/WeComMeeting.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComMeeting();

const UPCOMING = 'meeting-seeded';
const WEEKLY = 'meeting-seeded-weekly';

const run = async (operation: string, more: INodeParameters = {}, timezone = 'Asia/Shanghai') =>
	await corp.run(node, { resource: 'meeting', operation, ...more }, { timezone });

const created = async (more: INodeParameters = {}) =>
	await run('create', {
		adminUserId: byId('zhangwei'),
		title: '项目启动会',
		start: '2027-03-01T09:00:00',
		duration: 90,
		...more,
	});

const START = Date.parse('2027-03-01T01:00:00Z') / 1000;

describe('a new meeting', () => {
	it('takes a date, minutes where WeCom counts seconds, and lists of members', async () => {
		const { items, error } = await created({
			invitees: 'lina',
			additionalFields: { hosts: 'zhangwei, lina', enableWaitingRoom: true, password: '2468' },
		});

		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({
			meetingid: expect.stringMatching(/^meeting/),
			meeting_link: expect.stringContaining('https://'),
		});
		expect(corp.calls('meeting/create')[0].body).toEqual({
			admin_userid: 'zhangwei',
			title: '项目启动会',
			meeting_start: START,
			meeting_duration: 5400,
			invitees: { userid: ['lina'] },
			settings: {
				hosts: { userid: ['zhangwei', 'lina'] },
				enable_waiting_room: true,
				password: '2468',
			},
		});
	});

	it('repeats on chosen days, a number of times, with reminders beside that', async () => {
		const rule = {
			repeat: true,
			repeatType: 1,
			repeatInterval: 2,
			customRepeat: true,
			repeatWeekdays: [1, 3],
			repeatUntilType: 1,
			repeatCount: 10,
		};
		await created({ additionalFields: { recurrence: { rule }, reminders: [0, 900] } });

		expect(corp.calls('meeting/create')[0].body.reminders).toEqual({
			is_repeat: 1,
			repeat_type: 1,
			repeat_interval: 2,
			is_custom_repeat: 1,
			repeat_day_of_week: [1, 3],
			repeat_until_type: 1,
			repeat_until_count: 10,
			remind_before: [0, 900],
		});
	});

	it('tells of invitees without an account', async () => {
		const { items, hints } = await created({ invitees: 'lina, wangfang' });

		expect(items[0].json.excess_users).toEqual(['wangfang']);
		expect(hints.map(({ message }) => message).join()).toContain('excess_users');
	});

	it('with a password of letters is refused before anything is sent, and the password not shown', async () => {
		const { error } = await created({ additionalFields: { password: 'secret' } });

		expect(error?.message).toBe('Password must have 4 to 6 digits');
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('an update', () => {
	it('changes what is given, and start and duration together', async () => {
		const time = { time: { start: '2027-03-01T09:00:00', duration: 30 } };
		await run('update', {
			meetingId: byId(UPCOMING),
			updateFields: { title: '新标题', time },
		});
		const { items } = await run('get', { meetingId: byId(UPCOMING) });

		expect(corp.calls('meeting/update')[0].body).toEqual({
			meetingid: UPCOMING,
			title: '新标题',
			meeting_start: START,
			meeting_duration: 1800,
		});
		expect(items[0].json).toMatchObject({ title: '新标题', status_name: 'Upcoming' });
	});
});

it('calls off one time of a recurring meeting, or all', async () => {
	const subMeetingId = byId(`${WEEKLY}-part1`);
	await run('cancel', { meetingId: byId(WEEKLY), additionalFields: { subMeetingId } });
	const afterOne = await run('get', { meetingId: byId(WEEKLY) });
	await run('cancel', { meetingId: byId(WEEKLY) });
	const afterAll = await run('get', { meetingId: byId(WEEKLY) });

	expect(afterOne.items[0].json).toMatchObject({
		status_name: 'Upcoming',
		current_sub_meetingid: `${WEEKLY}-part2`,
	});
	expect(afterAll.items[0].json.status_name).toBe('Canceled');
});

it('finds a meeting by its number', async () => {
	const [{ json }] = (await created()).items;
	const { items } = await run('get', {
		findBy: 'code',
		meetingCode: json.meeting_code as string,
		simplify: false,
	});

	expect(items[0].json).toMatchObject({ title: '项目启动会', settings: {} });
});

describe('the meetings of a member', () => {
	const list = async (more: INodeParameters) =>
		await run('getAll', { userId: byId('zhangwei'), returnAll: true, ...more });

	it('come with details, or as IDs alone', async () => {
		const detailed = await list({});
		const ids = await list({ withDetails: false });

		expect(jsonOf(detailed.items)[0]).toMatchObject({
			meetingid: UPCOMING,
			title: '项目启动会',
			meeting_type_name: 'One-Time',
		});
		expect(jsonOf(ids.items)).toEqual(
			jsonOf(detailed.items).map(({ meetingid }) => ({ meetingid })),
		);
	});

	it('are narrowed by status over all pages', async () => {
		const { items } = await list({ filters: { status: 3 }, returnAll: false, limit: 1 });

		expect(jsonOf(items).map(({ meetingid }) => meetingid)).toEqual(['meeting-seeded-ended']);
	});

	it('are read in parts over a long time span, each once', async () => {
		const { items } = await list({
			withDetails: false,
			filters: { from: '2020-01-01T00:00:00', to: '2030-01-01T00:00:00' },
		});
		const spans = corp
			.calls('meeting/get_user_meetingid')
			.map(({ body }) => body.end_time - body.begin_time);

		expect(Math.max(...spans)).toBeLessThanOrEqual(180 * 86_400);
		expect(spans.length).toBeGreaterThan(20);
		expect(new Set(jsonOf(items).map(({ meetingid }) => meetingid)).size).toBe(items.length);
		expect(items.length).toBeGreaterThanOrEqual(4);
	});
});

it('lists starts newest first over a long time span', async () => {
	await run('getStarts', { from: '2026-01-01T00:00:00', to: '2026-03-15T00:00:00', limit: 5 });
	const begins = corp
		.calls('meeting/statistics/get_start_list')
		.map(({ body }) => body.begin_time as number);

	expect(begins.length).toBeGreaterThan(1);
	expect(begins).toEqual([...begins].sort((one, other) => other - one));
});

describe('invitees', () => {
	const invitee = async (operation: string, more: INodeParameters = {}) =>
		await corp.run(node, {
			resource: 'invitee',
			operation,
			meetingId: byId(UPCOMING),
			...more,
		});
	const invited = async () => {
		const { items } = await invitee('getAll', { returnAll: true });
		return jsonOf(items).map(({ userid }) => userid);
	};

	it('are taken off and added, and the others stay', async () => {
		await invitee('remove', { members: 'LINA' });
		const withoutLina = await invited();
		const { items } = await invitee('add', { members: 'lina, ZhangWei' });

		expect(withoutLina).toEqual(['zhangwei', 'wangfang']);
		expect(await invited()).toEqual(['zhangwei', 'wangfang', 'lina']);
		expect(items[0].json.invitees).toEqual(['zhangwei', 'wangfang', 'lina']);
	});
});

describe('the pickers', () => {
	const search = async (method: string, filter?: string, parameters: INodeParameters = {}) =>
		await loadList(node, method, { ...corp.connection(), filter, parameters });

	it('show the meetings of the member whose user ID is typed', async () => {
		const { results } = await search('searchMeetings', 'zhangwei');

		expect(results.map(({ value }) => value)).toContain(UPCOMING);
		expect(results[0].name).toMatch(/^项目启动会, \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
		expect((await search('searchMeetings')).results).toEqual([]);
	});

	it('show the times of the recurring meeting that is chosen', async () => {
		const { results } = await search('searchSubMeetings', undefined, {
			resource: 'meeting',
			operation: 'cancel',
			meetingId: byId(WEEKLY),
		});

		expect(results.map(({ value }) => value)).toEqual([`${WEEKLY}-part1`, `${WEEKLY}-part2`]);
		expect(results[0].name).toContain('(Current or Next)');
	});
});
