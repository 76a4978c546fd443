import { WeComLive } from '../../nodes/WeComLive/WeComLive.node';
import { file } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComLive();

const run = async (operation: string, more: object = {}, options: object = {}) =>
	await corp.run(node, { resource: 'live', operation, ...more }, options);

const created = async (more: object = {}, options: object = {}) =>
	await run(
		'create',
		{
			hostUserId: byId('zhangwei'),
			title: '新品发布会',
			start: '2026-12-01T20:00:00',
			duration: 90,
			...more,
		},
		{ timezone: 'Asia/Shanghai', ...options },
	);

describe('a new live stream', () => {
	it('takes dates, and minutes where WeCom counts seconds', async () => {
		const { items } = await created({ additionalFields: { remindBefore: 10 } });

		expect(items[0].json.livingid).toMatch(/^live/);
		expect(corp.calls('living/create')[0].body).toEqual({
			anchor_userid: 'zhangwei',
			theme: '新品发布会',
			living_start: Date.parse('2026-12-01T12:00:00Z') / 1000,
			living_duration: 5400,
			type: 0,
			remind_time: 600,
		});
	});

	it('uploads the pictures of an activity, and names them before those given by ID', async () => {
		const png = (name: string) => file(name, { fileName: `${name}.png`, mimeType: 'image/png' });
		const binary = { cover: png('the cover'), one: png('picture one'), two: png('picture two') };
		const { error } = await created(
			{
				type: 4,
				additionalFields: {
					coverBinary: 'cover',
					pageDescription: 'Come and see',
					pictureBinaries: 'one, two',
					pictureMediaIds: corp.simulator.ids.media,
				},
			},
			{ items: [{ json: {}, binary }] },
		);

		expect(error).toBeUndefined();
		expect(corp.calls('media/upload').map(({ files }) => files[0].filename)).toEqual([
			'the cover.png',
			'picture one.png',
			'picture two.png',
		]);
		const { activity_detail: detail, activity_cover_mediaid: cover } =
			corp.calls('living/create')[0].body;
		expect(detail.description).toBe('Come and see');
		expect(detail.image_list).toHaveLength(3);
		expect(detail.image_list[2]).toBe(corp.simulator.ids.media);
		expect(detail.image_list).not.toContain(cover);
	});

	it('has five pictures at most', async () => {
		const { error } = await created({
			type: 4,
			additionalFields: { pictureBinaries: 'a, b, c', pictureMediaIds: 'd, e, f' },
		});

		expect(error?.message).toBe('There are 6 pictures, at most 5 are possible');
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('the live streams of a member', () => {
	const list = async (more: object = {}) =>
		jsonOf((await run('getAll', { userId: byId('zhangwei'), ...more })).items);

	it('come with titles, and words for status and replay', async () => {
		expect(await list()).toEqual([
			expect.objectContaining({ livingid: 'live-seeded', status_name: 'Booked' }),
			expect.objectContaining({
				livingid: 'live-seeded-ended',
				theme: '月度培训',
				status_name: 'Ended',
				type_name: 'General',
				replay_status_name: 'Ready',
				viewer_num: 5,
			}),
		]);
	});

	it('are narrowed to a status', async () => {
		const ended = await list({ filters: { status: 2 }, simplify: false });

		expect(ended).toEqual([expect.objectContaining({ livingid: 'live-seeded-ended', status: 2 })]);
	});

	it('come as IDs alone in one call', async () => {
		expect(await list({ withDetails: false })).toEqual([
			{ livingid: 'live-seeded' },
			{ livingid: 'live-seeded-ended' },
		]);
		expect(corp.calls('living/get_living_info')).toEqual([]);
	});
});

describe('the viewers of a live stream', () => {
	const viewers = async (more: object) =>
		jsonOf((await run('getViewers', { liveId: 'live-seeded-ended', ...more })).items);

	it('are members and people from outside, over all pages', async () => {
		const all = await viewers({ returnAll: true });

		expect(all.map(({ viewer }) => viewer)).toEqual([
			'Member',
			'WeChat User',
			'Member',
			'WeCom User',
			'Member',
		]);
		expect(corp.calls('living/get_watch_stat').map(({ body }) => body.next_key)).toEqual([
			undefined,
			'2',
			'4',
		]);
	});

	it('stop at the limit', async () => {
		expect(await viewers({ limit: 3 })).toHaveLength(3);
		expect(corp.calls('living/get_watch_stat')).toHaveLength(2);
	});
});

it('changes and cancels what has not begun, and says so of what has', async () => {
	const live = { liveId: 'live-seeded' };
	await run('update', { ...live, updateFields: { title: 'Another title' } });
	await run('cancel', live);
	const { items } = await run('get', live);
	const again = await run('cancel', live);

	expect(items[0].json).toMatchObject({ theme: 'Another title', status_name: 'Canceled' });
	expect(again.error?.message).toContain('92006');
});

it('gives the pages that a watch code opens, and keeps them from what n8n stores', async () => {
	const { items } = await run('getWatchCode', { liveId: 'live-seeded', openId: 'open1' });

	expect(items[0].json.replay_path).toBe(
		`pages/watch/index?living_code=${String(items[0].json.living_code)}&replay=1`,
	);
	expect(node.description.sensitiveOutputFields).toEqual(
		expect.arrayContaining(['living_code', 'live_path', 'replay_path']),
	);
});
