import type { INodeParameters } from 'n8n-workflow';

import { WeComMeeting } from '../../nodes/WeComMeeting/WeComMeeting.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComMeeting();

const RUNNING = byId('meeting-seeded-running');

const run = async (resource: string, operation: string, more: INodeParameters = {}) =>
	await corp.run(node, { resource, operation, meetingId: RUNNING, ...more });

const present = async () =>
	jsonOf((await run('attendee', 'getCurrent', { returnAll: true })).items);

const control = async (operation: string, more: INodeParameters = {}) =>
	await run('runningMeeting', operation, more);

describe('a person in a meeting', () => {
	it('is muted by user ID, on every device', async () => {
		const { items, error } = await control('mute', { userId: byId('ZhangWei') });
		const people = await present();

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({
			success: true,
			operated_users: [
				{ tmp_openid: 'ms-zhangwei', instance_id: 1 },
				{ tmp_openid: 'ms-zhangwei', instance_id: 4 },
			],
		});
		expect(people.map(({ userid, audio_state: on }) => [userid, on])).toEqual([
			['zhangwei', false],
			['zhangwei', false],
			['lina', true],
			['', true],
		]);
	});

	it('is muted on one device alone, and unmuted again', async () => {
		const onPhone = { userId: byId('zhangwei'), device: 4 };
		await control('mute', onPhone);
		const muted = await present();
		await control('mute', { ...onPhone, mute: false });
		const unmuted = await present();

		expect(muted.slice(0, 2).map(({ audio_state: on }) => on)).toEqual([true, false]);
		expect(unmuted.slice(0, 2).map(({ audio_state: on }) => on)).toEqual([true, true]);
	});

	it('from outside is named by temporary ID, with a device without a look-up', async () => {
		const { error } = await control('stopSharing', {
			personBy: 'temporaryId',
			tmpOpenId: 'ms-outsider',
			device: 5,
		});

		expect(error).toBeUndefined();
		expect(corp.calls('meeting/realcontrol/close_screen_share')[0].body.operated_user).toEqual({
			tmp_openid: 'ms-outsider',
			instance_id: 5,
		});
		expect(corp.calls('meeting/get_realtime_attendee_list')).toEqual([]);
	});

	it('who is not there is told of, and nothing is done', async () => {
		const { error } = await control('mute', { userId: byId('wangfang') });

		expect(error?.message).toBe('wangfang is not in the meeting now');
		expect(corp.calls('meeting/realcontrol/mute_user')).toEqual([]);
	});

	it('on another device is told of too', async () => {
		const { error } = await control('setCoHost', { userId: byId('lina'), device: 2 });

		expect(error?.message).toBe('lina has not joined with that device');
	});

	it('is found in one time of a recurring meeting', async () => {
		const { items } = await control('end', { meetingId: byId('meeting-seeded-weekly') });
		expect(items).toEqual([]);
		const weekly = 'meeting-seeded-weekly';
		await control('setNickname', {
			meetingId: byId(weekly),
			userId: byId('zhangwei'),
			nickname: '主持',
			options: { subMeetingId: byId(`${weekly}-part1`) },
		});
		const [look] = corp.calls('meeting/get_realtime_attendee_list');
		const [{ body }] = corp.calls('meeting/realcontrol/set_nicknames');

		expect(look.body.sub_meetingid).toBe(`${weekly}-part1`);
		expect(body.operated_users).toEqual([
			{ tmp_openid: 'ms-zhangwei', instance_id: 1, nickname: '主持' },
		]);
	});
});

it('removes several people in one call', async () => {
	const { error } = await control('remove', { userIds: 'zhangwei, lina', allowRejoin: false });
	const [{ body }] = corp.calls('meeting/realcontrol/kickout_users');

	expect(error).toBeUndefined();
	expect(body.allow_rejoin).toBe(false);
	expect(body.operated_users).toHaveLength(3);
	expect((await present()).map(({ userid }) => userid)).toEqual(['']);
});

describe('the waiting room', () => {
	const move = async (kind: number, more: INodeParameters) =>
		await run('waitingRoom', 'move', { move: kind, ...more });

	it('lets people in who wait, and sends back who is in the meeting', async () => {
		await move(1, { userIds: 'wangfang' });
		const letIn = await present();
		await move(2, { userIds: 'lina' });
		const { items } = await run('waitingRoom', 'getCurrent', { returnAll: true });

		expect(letIn.map(({ userid }) => userid)).toContain('wangfang');
		expect(jsonOf(items).map(({ tmp_openid: id }) => id)).toEqual(['ms-stranger', 'ms-lina']);
	});

	it('knows who is in the meeting from who waits', async () => {
		const { error } = await move(1, { userIds: 'lina' });

		expect(error?.message).toBe('lina is not in the waiting room now');
	});
});

describe('who ends a meeting', () => {
	it('may leave it open while people are in it', async () => {
		const { error } = await control('end', { additionalFields: { force: false } });

		expect(error?.message).toBeDefined();
		expect(await present()).toHaveLength(4);
	});

	it('ends it for everyone', async () => {
		await control('end');

		expect(await present()).toEqual([]);
	});
});

it('asks for every page of people with the length of the first', async () => {
	const { items, error } = await run('attendee', 'getAll', { limit: 3 });

	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
	expect(corp.calls('meeting/get_attendee_list').map(({ body }) => body.limit)).toEqual([3]);
});

describe('a poll', () => {
	const poll = async (operation: string, more: INodeParameters) =>
		await run('poll', operation, { userId: byId('zhangwei'), ...more });

	it('is prepared in the name of the host, by temporary ID and device', async () => {
		const question = { question: '午餐吃什么？', choices: '面, 饭', questionType: 0 };
		const { error } = await poll('createTheme', {
			title: '午餐',
			description: '选一个',
			questions: { question: [question] },
		});

		expect(error).toBeUndefined();
		expect(corp.calls('meeting/poll/create_theme')[0].body).toEqual({
			meetingid: 'meeting-seeded-running',
			operator_userid: 'ms-zhangwei',
			instance_id: 1,
			poll_topic: '午餐',
			poll_desc: '选一个',
			poll_questions: [
				{ question_type: 0, question_desc: '午餐吃什么？', poll_option: ['面', '饭'] },
			],
		});
	});

	it('can be read after the meeting, when nobody is in it any more', async () => {
		const meetingId = byId('meeting-seeded-ended');
		const { error } = await poll('getResult', { meetingId, pollId: 'poll1' });

		expect(error).toBeUndefined();
		expect(corp.calls('meeting/poll/get_poll_detail')[0].body.operator_userid).toBe('ms-zhangwei');
	});

	it('of one choice is none', async () => {
		const question = { question: '?', choices: '面' };
		const { error } = await poll('createTheme', {
			title: 'a',
			description: 'b',
			questions: { question: [question] },
		});

		expect(error?.message).toBe('Choices has 1 entries, at least 2 are needed');
	});
});
