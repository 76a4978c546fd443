import type { INodeParameters } from 'n8n-workflow';

import { WeComMeeting } from '../../nodes/WeComMeeting/WeComMeeting.node';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComMeeting();

const ENDED = byId('meeting-seeded-ended');
const FILE = 'recordfile-seeded';

const recording = async (operation: string, more: INodeParameters = {}) =>
	await corp.run(node, { resource: 'recording', operation, meetingId: ENDED, ...more });

describe('recordings', () => {
	it('are listed over any time span, in parts of 31 days and each once', async () => {
		const { items, error } = await recording('getAll', {
			findBy: 'member',
			userId: byId('zhangwei'),
			from: '={{ $now.minus({ days: 80 }).toISO() }}',
			to: '={{ $now.toISO() }}',
			returnAll: true,
		});
		const asked = corp.calls('meeting/record/list').map(({ body }) => body);

		expect(error).toBeUndefined();
		expect(asked).toHaveLength(3);
		expect(asked.every(({ meetingid, userid }) => !meetingid && userid === 'zhangwei')).toBe(true);
		expect(jsonOf(items).map(({ meeting_record_id: id }) => id)).toEqual([
			'recording-seeded',
			'recording-seeded-second',
		]);
	});

	it('are downloaded as video, sound or text in the format that is wanted', async () => {
		const video = await recording('download', { fileId: FILE });
		const minutes = await recording('download', { fileId: FILE, content: 'meeting_summary' });
		const transcript = await recording('download', {
			fileId: FILE,
			content: 'ai_meeting_transcripts',
			format: 'pdf',
		});

		expect(video.items[0].binary?.data).toMatchObject({
			fileName: '录制1.mp4',
			mimeType: 'video/mp4',
		});
		expect(video.items[0].json).toEqual({
			record_file_id: FILE,
			fileName: '录制1.mp4',
			bytes: 'seeded file'.length,
		});
		expect(minutes.items[0].binary?.data.fileName).toBe('录制1.docx');
		expect(transcript.items[0].binary?.data.mimeType).toBe('application/pdf');
	});

	it('tell which formats there are where the wanted one is not', async () => {
		const { error } = await recording('download', {
			fileId: FILE,
			content: 'ai_meeting_transcripts',
			format: 'txt',
		});

		expect(error?.message).toBe('WeCom does not offer the format txt');
		expect((error as { description?: string }).description).toContain('docx, pdf');
	});

	it('are shared with a password and an end, or with nothing else once sharing is off', async () => {
		const shared = { recordingId: 'recording-seeded', password: 'abc', expires: true };
		await recording('changeSharing', { ...shared, expiresAt: '2027-01-01T00:00:00Z' });
		await recording('changeSharing', { ...shared, share: false });
		const [on, off] = corp.calls('meeting/record/update_sharing_config').map(({ body }) => body);

		expect(on.sharing_config).toEqual({
			enable_sharing: true,
			sharing_auth_type: 1,
			enable_password: true,
			password: 'abc',
			enable_sharing_expire: true,
			sharing_expire: Date.parse('2027-01-01T00:00:00Z'),
			allow_download: false,
		});
		expect(off.sharing_config).toEqual({ enable_sharing: false });
	});
});

describe('a transcript', () => {
	it('is one text with its speakers, words of Latin letters apart', async () => {
		const { items } = await recording('getTranscript', { fileId: FILE });

		expect(jsonOf(items)).toHaveLength(1);
		expect(items[0].json).toMatchObject({
			text: 'zhangwei: 大家好，let us begin.\nlina: 好的',
			keywords: ['begin'],
			has_more: false,
		});
	});

	it('has paragraphs as items, from one on', async () => {
		const { items } = await recording('getTranscript', {
			fileId: FILE,
			paragraphsAsItems: true,
			additionalFields: { firstParagraph: '1' },
		});

		expect(jsonOf(items)).toMatchObject([
			{ pid: '1', text: '好的', speaker_info: { userid: 'lina' } },
		]);
	});
});

describe('a personal link', () => {
	const link = async (operation: string, more: INodeParameters = {}) =>
		await corp.run(node, { resource: 'personalLink', operation, meetingId: ENDED, ...more });

	it('wraps your data as WeCom wants it, and shows it in clear again', async () => {
		const made = await link('create', { userData: '客户 4711' });
		const { items } = await link('getAll');
		const { customer_data: sent } = corp.calls('meeting/create_customer_short_url')[0].body;

		expect(Buffer.from(sent, 'base64').toString()).toBe('{"ver":"1.0","userData":"客户 4711"}');
		expect(made.items[0].json.user_data).toBe('客户 4711');
		expect(jsonOf(items)).toEqual([made.items[0].json]);
	});

	it('refuses data that becomes too long', async () => {
		const { error } = await link('create', { userData: 'x'.repeat(200) });

		expect(error?.message).toMatch(/^Your Data takes 3\d\d bytes as WeCom wants it/);
		expect(corp.calls('meeting/create_customer_short_url')).toEqual([]);
	});
});

describe('advanced accounts', () => {
	const account = async (operation: string, more: INodeParameters = {}) =>
		await corp.run(node, { resource: 'advancedAccount', operation, ...more });

	it('are waited for, and tell who got none, since the company has bought two', async () => {
		const { items, hints } = await account('assign', { members: 'lina, wangfang, nobody' });
		const { items: all } = await account('getAll', { returnAll: true });

		expect(items[0].json).toEqual({
			succ_userid_list: ['lina'],
			fail_userid_list: ['wangfang'],
			invalid_userid_list: ['nobody'],
		});
		expect(hints.map(({ message }) => message).join()).toContain(
			'fail_userid_list, invalid_userid_list',
		);
		expect(jsonOf(all)).toEqual([{ userid: 'zhangwei' }, { userid: 'lina' }]);
	});

	it('are left to a job that can be read later', async () => {
		const { items } = await account('revoke', { members: 'zhangwei', waitForCompletion: false });
		const jobId = String(items[0].json.jobid);
		await account('getRevokeResult', { jobId });
		const later = await account('getRevokeResult', { jobId });

		expect(later.items[0].json).toMatchObject({ succ_userid_list: ['zhangwei'] });
	});

	it('of many members are several jobs', async () => {
		const members = Array.from({ length: 150 }, (_, index) => `stranger${index}`);
		const { items, error } = await corp.run(
			node,
			{ resource: 'advancedAccount', operation: 'assign', members: '={{ $json.members }}' },
			{ items: itemsWith({ members }) },
		);
		const sizes = corp
			.calls('meeting/vip/submit_batch_add_job')
			.map(({ body }) => body.userid_list.length);

		expect(error).toBeUndefined();
		expect(sizes).toEqual([100, 50]);
		expect(items[0].json.invalid_userid_list).toHaveLength(150);
	});
});

it('gives the quality of the meeting with that of each attendee', async () => {
	const { items } = await corp.run(node, {
		resource: 'attendee',
		operation: 'getQuality',
		meetingId: ENDED,
		from: '2026-01-01T00:00:00',
		returnAll: true,
	});

	expect(items.length).toBeGreaterThan(2);
	expect(items[0].json).toMatchObject({
		tmp_openid: expect.any(String),
		meeting: { quality: expect.any(Number) },
	});
});
