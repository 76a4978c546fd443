import type { INodeParameters } from 'n8n-workflow';

import { WeComLive } from '../../nodes/WeComLive/WeComLive.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComLive();

const run = async (resource: string, operation: string, more: object = {}) =>
	await corp.run(node, { resource, operation, ...more } as INodeParameters, {
		timezone: 'Asia/Shanghai',
	});

const create = async (more: object = {}) =>
	await run('webinar', 'create', {
		adminUserId: byId('zhangwei'),
		title: '行业峰会',
		start: '2026-12-24T09:00:00',
		end: '2026-12-24T11:00:00',
		admission: 0,
		playbackForAudience: false,
		...more,
	});

const START = String(Date.parse('2026-12-24T01:00:00Z') / 1000);
const END = String(Date.parse('2026-12-24T03:00:00Z') / 1000);

const created = async (more: object = {}) => {
	const { items, error } = await create(more);
	expect(error).toBeUndefined();
	return { webinarId: byId(items[0].json.meetingid) };
};

const sent = (endpoint: string) => corp.calls(`meeting/webinar/${endpoint}`)[0].body;

describe('a new webinar', () => {
	it('takes dates, which WeCom wants as text, and lists of members and words', async () => {
		const { items } = await create({
			additionalFields: {
				hosts: 'zhangwei, lina',
				sensitiveWords: '敏感词, spam',
				showNumber: false,
				allowExternalUser: true,
				watermarkType: 1,
			},
		});

		expect(items[0].json).toMatchObject({
			meetingid: expect.stringMatching(/^webinar/),
			audience_join_link: expect.stringContaining('https://'),
			admission_type_name: 'Everyone',
		});
		expect(sent('create')).toEqual({
			admin_userid: 'zhangwei',
			title: '行业峰会',
			start_time: START,
			end_time: END,
			admission_type: 0,
			playback_for_audience: false,
			hosts: [{ userid: 'zhangwei' }, { userid: 'lina' }],
			sensitive_words: ['敏感词', 'spam'],
			display_number_of_attendees: 0,
			media_setting: { allow_external_user: true, watermark_type: 1 },
		});
	});

	it('that may be watched again is recorded in the cloud', async () => {
		await created({ playbackForAudience: true });

		expect(sent('create').media_setting).toEqual({ auto_record_type: 'cloud' });
	});

	it('that may be watched again is refused with another recording, before anything is sent', async () => {
		const { error } = await create({
			playbackForAudience: true,
			additionalFields: { autoRecordType: 'none' },
		});

		expect(error?.message).toBe('Playback for Audience needs a recording in the cloud');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('must end after it starts', async () => {
		const { error } = await create({ end: '2026-12-24T08:00:00' });

		expect(error?.message).toBe('End must be later than Start');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('shows its passwords only where they are asked for, and n8n redacts them there', async () => {
		const { items } = await create({
			admission: 2,
			password: '2468',
			additionalFields: { enableManualCheck: true },
		});
		const webinarId = byId(items[0].json.meetingid);
		const whole = await run('webinar', 'get', { webinarId, simplify: false });
		const passwords = await run('webinar', 'getPasswords', { webinarId });

		for (const { json } of [items[0], whole.items[0]]) {
			expect(Object.keys(json).filter((key) => key.endsWith('password'))).toEqual([]);
			expect(json.manual_check_link).toContain('/check');
		}
		expect(passwords.items[0].json).toEqual({
			meetingid: items[0].json.meetingid,
			password: '2468',
			manual_check_link: items[0].json.manual_check_link,
			manual_check_password: '778899',
		});
		expect(node.description.sensitiveOutputFields).toEqual(
			expect.arrayContaining(['password', 'manual_check_password']),
		);
	});
});

describe('an update', () => {
	const update = async (webinarId: object, updateFields: object) =>
		await run('webinar', 'update', { webinarId, updateFields });

	it('of the title sends the rest that WeCom demands as it was', async () => {
		const { webinarId } = await created({ admission: 2, password: '2468' });
		const { items } = await update(webinarId, { title: '新标题' });

		expect(items[0].json).toEqual({ success: true });
		expect(sent('update')).toEqual({
			meetingid: webinarId.value,
			title: '新标题',
			start_time: START,
			end_time: END,
			admission_type: 2,
			password: '2468',
			playback_for_audience: false,
		});
	});

	it('of one time is held against the other', async () => {
		const { webinarId } = await created();
		const { error } = await update(webinarId, { start: '2026-12-24T12:00:00' });

		expect(error?.message).toBe('End must be later than Start');
		expect(corp.calls('meeting/webinar/update')).toEqual([]);
	});

	it('to playback records in the cloud where that is not so yet', async () => {
		const { webinarId } = await created();
		await update(webinarId, { playbackForAudience: true });
		await update(webinarId, { title: '新标题' });
		const [first, second] = corp.calls('meeting/webinar/update').map(({ body }) => body);

		expect(first.media_setting).toEqual({ auto_record_type: 'cloud' });
		expect(second).toMatchObject({ playback_for_audience: true });
		expect(second.media_setting).toBeUndefined();
	});

	it('to a password needs one', async () => {
		const { webinarId } = await created();
		const { error } = await update(webinarId, { admission: 2 });

		expect(error?.message).toBe('Password is required where Admission is With Password');
		expect(corp.calls('meeting/webinar/update')).toEqual([]);
	});

	it('sends of people from outside just what the form says', async () => {
		const { webinarId } = await created();
		await update(webinarId, { allowExternalUser: true });

		expect(sent('update').media_setting).toEqual({ allow_external_user: true });
	});
});

it('finds a webinar by its number, and tells its status in words until it is called off', async () => {
	const { items } = await create();
	const found = { findBy: 'code', meetingCode: items[0].json.meeting_code };
	const before = await run('webinar', 'get', found);
	await run('webinar', 'cancel', { webinarId: byId(items[0].json.meetingid) });
	const after = await run('webinar', 'get', found);

	expect(before.items[0].json).toMatchObject({
		meetingid: items[0].json.meetingid,
		title: '行业峰会',
		status: 'MEETING_STATE_INIT',
		status_name: 'Upcoming',
	});
	expect(after.items[0].json.status_name).toBe('Canceled');
});

it.each([
	['cancel', {}, 400224, 'It can be called off only before it begins'],
	[
		'update',
		{ updateFields: { title: '新标题' } },
		400221,
		'It can be changed only before it begins',
	],
])('says why a webinar that runs takes no %s', async (operation, more, errcode, advice) => {
	const { webinarId } = await created();
	corp.simulator.faults.add({ path: `/cgi-bin/meeting/webinar/${operation}`, errcode });
	const { error } = await run('webinar', operation, { webinarId, ...more });

	expect(error?.message).toContain('The meeting is running or over');
	expect((error as { description?: string }).description).toContain(advice);
});

it('warms up with a picture or a video, never both', async () => {
	const { webinarId } = await created();
	const both = { pictureUrl: 'https://example.com/a.png', videoUrl: 'https://example.com/a.mp4' };
	await run('webinar', 'updateWarmUp', { webinarId, warmUp: 'video', ...both });
	const { items } = await run('webinar', 'get', { webinarId, simplify: false });

	expect(sent('update_warm_up')).toEqual({
		meetingid: webinarId.value,
		warm_up_video: both.videoUrl,
	});
	expect(items[0].json.warm_up_video).toBe(both.videoUrl);
});

it('takes members and people from outside as guests, each by what names them', async () => {
	const { webinarId } = await created();
	const { error } = await run('webinarGuest', 'update', {
		webinarId,
		guests: {
			guest: [
				{ guestType: 1, userId: byId('lina'), guestName: 'not sent' },
				{ guestType: 2, area: '86', phoneNumber: '13800001001', guestName: '李先生' },
			],
		},
	});
	const { items } = await run('webinarGuest', 'getAll', { webinarId });

	expect(error).toBeUndefined();
	expect(jsonOf(items)).toEqual([
		{ guest_type: 1, guest_type_name: 'Member', userid: 'lina' },
		{
			guest_type: 2,
			guest_type_name: 'From Outside',
			area: '86',
			phone_number: '13800001001',
			guest_name: '李先生',
		},
	]);
});

describe('enrollments', () => {
	const enroll = async (operation: string, more: object) =>
		await run('webinarEnrollment', operation, more);
	const imported = async () => {
		const { webinarId } = await created({ admission: 1 });
		await enroll('updateSettings', { webinarId, updateFields: { approveType: 2 } });
		const { items } = await enroll('import', {
			webinarId,
			people: {
				person: [
					{ importBy: 'member', userId: byId('lina') },
					{ importBy: 'phone', area: '86', phoneNumber: '13800001001', nickname: '李先生' },
				],
			},
		});
		const list = items[0].json.enroll_list as Array<{ enroll_id: string }>;
		return { webinarId, ids: list.map(({ enroll_id: id }) => id) };
	};
	const listed = async (webinarId: object) =>
		jsonOf((await enroll('getAll', { webinarId, returnAll: true })).items);

	it('are imported, approved and deleted, and their status is told in words', async () => {
		const { webinarId, ids } = await imported();
		const waiting = await listed(webinarId);
		await enroll('decide', { webinarId, enrollmentIds: ids[0], decision: 3 });
		const approved = await listed(webinarId);
		const { items } = await enroll('delete', { webinarId, enrollmentIds: ids.join() });

		expect(waiting.map(({ status_name: status }) => status)).toEqual(['Waiting', 'Waiting']);
		expect(approved).toEqual([
			expect.objectContaining({
				enroll_id: ids[0],
				userid: 'lina',
				status_name: 'Approved',
				enroll_source_type_name: 'Imported',
			}),
			expect.objectContaining({ enroll_id: ids[1], status_name: 'Waiting' }),
		]);
		expect(items[0].json).toEqual({ deleted: true, total_count: 2 });
		expect(await listed(webinarId)).toEqual([]);
	});

	it('ask for more than those for meetings, and for longer choices', async () => {
		const { webinarId } = await created({ admission: 1 });
		const choices = ['I agree to be told about further webinars by email', '不同意'];
		const question = [
			{ specialType: 6, isRequired: 2 },
			{ specialType: 1, questionType: 1, title: 'May we write to you?', choices, isRequired: 1 },
		];
		const { error } = await enroll('updateSettings', {
			webinarId,
			updateFields: { askQuestions: 2, questions: { question } },
		});

		expect(error).toBeUndefined();
		expect(sent('enroll/set_config').question_list).toEqual([
			{ special_type: 6, is_required: 2 },
			{
				special_type: 1,
				question_type: 1,
				question_title: 'May we write to you?',
				option_list: choices.map((content) => ({ content })),
				is_required: 1,
			},
		]);
	});
});

it('lists of the meetings of a member those that are webinars', async () => {
	const tomorrow = Date.now() + 86_400_000;
	const at = (time: number) => new Date(time).toISOString();
	const { webinarId } = await created({ start: at(tomorrow), end: at(tomorrow + 3_600_000) });
	const search = async (filter?: string) =>
		(await loadList(node, 'searchWebinars', { ...corp.connection(), filter, parameters: {} }))
			.results;

	expect(await search('zhangwei')).toEqual([
		{
			name: `行业峰会, ${at(tomorrow).replace('T', ' ').slice(0, 16)} UTC`,
			value: webinarId.value,
		},
	]);
	expect(await search()).toEqual([]);
});
