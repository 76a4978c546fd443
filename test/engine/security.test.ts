import type { IBinaryData } from 'n8n-workflow';

import { WeComSecurity } from '../../nodes/WeComSecurity/WeComSecurity.node';
import { contentOf } from '../support';
import { startServer } from '../support/local-server';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComSecurity();

const run = async (resource: string, operation: string, more: object = {}) =>
	await corp.run(node, { resource, operation, ...more });

describe('a log', () => {
	const DAY = 86_400_000;
	const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
	const read = async (operation: string, more: object = {}) =>
		await run('log', operation, { from: daysAgo(20), to: daysAgo(0), ...more });

	it.each([
		['getAdminOperations', 'admin_oper_log/list', 3],
		['getFileOperations', 'get_file_oper_record', 2],
	])('of 20 days is read part by part (%s)', async (operation, path, parts) => {
		const { items, error } = await read(operation, { returnAll: true });

		expect(error).toBeUndefined();
		expect(corp.calls(`security/${path}`)).toHaveLength(parts);
		expect(corp.calls(`security/${path}`).flatMap(({ problems }) => problems)).toEqual([]);
		const times = items.map(({ json }) => Number(json.time));
		expect(times).toHaveLength(20);
		expect(new Set(times).size).toBe(20);
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('tells a record on the border of two parts once', async () => {
		const { items } = await read('getMemberOperations', { returnAll: true });
		const { time } = items[0].json;
		const WEEK = 7 * 86_400;
		const bordered = await read('getMemberOperations', {
			returnAll: true,
			from: Number(time),
			to: Number(time) + WEEK + 3600,
		});

		expect(corp.calls('security/member_oper_log/list').length).toBeGreaterThanOrEqual(5);
		expect(bordered.items).toHaveLength(8);
	});

	it('stops at its limit', async () => {
		const { items } = await read('getAdminOperations', { limit: 2 });

		expect(items).toHaveLength(2);
		expect(corp.calls('security/admin_oper_log/list')).toHaveLength(1);
	});

	it('is narrowed to kinds of operations and to members', async () => {
		const { items } = await read('getFileOperations', {
			returnAll: true,
			filters: { operation: { kind: { type: 101 } }, members: 'zhangwei' },
		});

		expect(items.length).toBeGreaterThan(0);
		for (const { json } of items) {
			expect(json).toMatchObject({ userid: 'zhangwei', operation: { type: 101 } });
		}
	});

	it('that would end before it begins is refused', async () => {
		const { error } = await read('getScreenshots', { to: daysAgo(30) });

		expect(error?.message).toBe('The time span ends before it begins');
		expect(corp.simulator.calls).toEqual([]);
	});
});

it('asks for the consent of more than 100 people in several calls, each with the member', async () => {
	corp.simulator.factsOnly = true;
	const externalUserIds = Array.from({ length: 101 }, (_, index) => `wm${index}`);
	const { items } = await run('chatArchive', 'getConsent', {
		userId: byId('zhangwei'),
		externalUserIds,
	});

	const sent = corp.calls('msgaudit/check_single_agree').map(({ body }) => body.info);
	expect(sent.map((info) => info.length).sort()).toEqual([1, 100]);
	expect(sent.flat()).toContainEqual({ userid: 'zhangwei', exteranalopenid: 'wm100' });
	expect(items).toHaveLength(4);
	expect(items[0].json).toHaveProperty('agree_status');
});

describe('an archived document', () => {
	const exported = async (more: object) =>
		await run('archivedDocument', 'export', { documentId: 'doc-archived', ...more });

	it('is exported, waited for and put into a binary field', async () => {
		const { items, error } = await exported({ format: 'pdf' });

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({
			documentId: 'doc-archived',
			fileName: 'doc-archived.pdf',
			bytes: 11,
		});
		expect(await contentOf(items[0].binary?.data as IBinaryData)).toBe('seeded file');
	});

	it('says what to check where it cannot be exported', async () => {
		const { error } = await exported({ format: 'xlsx' });

		expect(error?.message).toBe('WeCom could not export the document');
		expect((error as { description?: string }).description).toContain('Format');
	});
});

it('downloads an archived file with the cookie that WeCom gave, and without a token', async () => {
	const content = 'an archived plan';
	const store = await startServer(() => ({ body: content }));
	corp.simulator.faults.add({
		path: '/cgi-bin/security/wedrive/download_file',
		body: JSON.stringify({
			errcode: 0,
			download_url: `${store.url}/plan`,
			cookie_name: 'authkey',
			cookie_value: 'secret1',
		}),
	});
	const { items } = await run('archivedFile', 'download', {
		fileId: 'file1',
		binaryPropertyName: 'plan',
		additionalFields: { fileName: 'plan.pdf' },
	});
	await store.close();

	expect(store.requests[0].headers.cookie).toBe('authkey=secret1');
	expect(store.requests[0].query).toEqual({});
	expect(items[0].json).toEqual({ fileId: 'file1', fileName: 'plan.pdf', bytes: content.length });
	expect(await contentOf(items[0].binary?.plan as IBinaryData)).toBe(content);
	expect(JSON.stringify(items)).not.toContain('secret1');
});

describe('archived schedules', () => {
	it('come with details, 10 a call', async () => {
		const ids = Array.from({ length: 12 }, (_, index) => `schedule${index}`);
		corp.simulator.faults.add({
			path: '/cgi-bin/security/calendar/get_schedule_list',
			body: JSON.stringify({ errcode: 0, schedule_id_list: ids, has_more: 0 }),
		});
		const { items } = await run('archivedSchedule', 'getAll', { calendarId: 'cal1' });

		const asked = corp.calls('security/calendar/get_schedule_detail');
		expect(asked.map(({ body }) => body.schedule_id_list.length).sort()).toEqual([10, 2]);
		expect(items.length).toBeGreaterThan(0);
	});

	it('that changed hold the cursor for the next time', async () => {
		const page = (next_cursor: string, ...names: string[]) => ({
			path: '/cgi-bin/security/calendar/get_schedule_list_by_sequence',
			body: JSON.stringify({
				errcode: 0,
				next_cursor,
				schedule_list: names.map((schedule_id) => ({ schedule_id })),
			}),
		});
		for (const answer of [page('c1', 'a'), page('c2'), page('c3', 'b'), page('c3')]) {
			corp.simulator.faults.add(answer);
		}
		const { items } = await run('archivedSchedule', 'getChanges', {
			calendarId: 'cal1',
			returnAll: true,
			filters: { sinceCursor: 'c0' },
		});

		const cursors = corp
			.calls('security/calendar/get_schedule_list_by_sequence')
			.map(({ body }) => body.cursor);
		expect(cursors).toEqual(['c0', 'c1', 'c2', 'c3']);
		expect(jsonOf(items)).toEqual([
			{ schedule_id: 'a', next_cursor: 'c3' },
			{ schedule_id: 'b', next_cursor: 'c3' },
		]);
	});
});

it('tells which devices could not be approved beside those that were', async () => {
	const { items, hints } = await run('trustedDevice', 'approve', { deviceCodes: ['a', 'b'] });

	expect(items[0].json).toHaveProperty('success_list');
	expect(items[0].json).toHaveProperty('fail_list');
	expect(hints[0].message).toContain('fail_list');
});
