const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');
const { checkMedia } = require('./media');
const { cursorPage } = require('./pages');

const BOOKED = 0;
const ENDED = 2;
const CANCELED = 4;
const REPLAY_DELETED = 2;
const ACTIVITY = 4;
const VIEWERS_A_PAGE = 2;
const MOST_PICTURES = 5;

const liveOf = (world, id) => {
	const live = world.liveStreams.get(id);
	if (!live) throw new ApiError(92008, 'no privilege to operate this living');
	return live;
};

const bookedOf = (world, id) => {
	const live = liveOf(world, id);
	if (live.status !== BOOKED) throw new ApiError(92006, 'living has begun or was canceled');
	return live;
};

const pictures = ({ activity_cover_mediaid, activity_share_mediaid, activity_detail }) =>
	[activity_cover_mediaid, activity_share_mediaid, ...(activity_detail?.image_list ?? [])].filter(
		Boolean,
	);

function create({ body }, world) {
	if (!isVisible(world, body.anchor_userid)) throw new ApiError(60111, 'userid not found');
	for (const id of pictures(body)) checkMedia(world, id);
	const { type = 0, description = '', activity_detail } = body;
	const livingid = world.newId('live');
	world.liveStreams.set(livingid, {
		livingid,
		anchor_userid: body.anchor_userid,
		theme: body.theme,
		reserve_start: body.living_start,
		reserve_living_duration: body.living_duration,
		remind_time: body.remind_time ?? 0,
		type,
		description: type === ACTIVITY ? (activity_detail?.description ?? '') : description,
		images: activity_detail?.image_list?.slice(0, MOST_PICTURES) ?? [],
		status: BOOKED,
		viewers: [],
	});
	return { livingid };
}

function modify({ body }, world) {
	const live = bookedOf(world, body.livingid);
	const { living_start, living_duration, ...changes } = body;
	Object.assign(live, changes);
	if (living_start !== undefined) live.reserve_start = living_start;
	if (living_duration !== undefined) live.reserve_living_duration = living_duration;
	return {};
}

function info({ query }, world) {
	const live = liveOf(world, query.livingid);
	const open_replay = live.replay_status === undefined ? 0 : 1;
	return {
		living_info: {
			theme: live.theme,
			living_start: live.status === ENDED ? live.reserve_start : 0,
			living_duration: live.status === ENDED ? live.reserve_living_duration : 0,
			reserve_start: live.reserve_start,
			reserve_living_duration: live.reserve_living_duration,
			status: live.status,
			type: live.type,
			description: live.description,
			anchor_userid: live.anchor_userid,
			main_department: 1,
			viewer_num: live.viewers.length,
			comment_num: live.viewers.filter(({ is_comment }) => is_comment).length,
			mic_num: 0,
			online_count: 0,
			subscribe_count: 0,
			open_replay,
			...(open_replay && { replay_status: live.replay_status }),
		},
	};
}

function list({ body }, world) {
	const all = [...world.liveStreams.values()].filter(
		({ anchor_userid }) => anchor_userid === body.userid,
	);
	const { entries, next_cursor } = cursorPage(all, body, 100);
	return { livingid_list: entries.map(({ livingid }) => livingid), next_cursor };
}

/** Even the last page has a key: the flag alone ends the list. */
function watchStat({ body }, world) {
	const { viewers } = liveOf(world, body.livingid);
	const first = Number(body.next_key ?? 0);
	const page = viewers.slice(first, first + VIEWERS_A_PAGE);
	const next = first + page.length;
	return {
		ending: next >= viewers.length ? 1 : 0,
		next_key: String(next),
		stat_info: {
			users: page.filter(({ userid }) => userid),
			external_users: page.filter(({ external_userid }) => external_userid),
		},
	};
}

function deleteReplay({ body }, world) {
	liveOf(world, body.livingid).replay_status = REPLAY_DELETED;
	return {};
}

const routes = {
	'/cgi-bin/living/create': create,
	'/cgi-bin/living/modify': modify,
	'/cgi-bin/living/cancel': ({ body }, world) => {
		bookedOf(world, body.livingid).status = CANCELED;
		return {};
	},
	'/cgi-bin/living/delete_replay_data': deleteReplay,
	'/cgi-bin/living/get_living_info': info,
	'/cgi-bin/living/get_user_all_livingid': list,
	'/cgi-bin/living/get_watch_stat': watchStat,
};

const watched = { watch_time: 600, is_comment: 0, is_mic: 0 };

function seed(world, now) {
	const anchor_userid = ids.member;
	const seconds = Math.floor(now / 1000);
	const common = {
		anchor_userid,
		reserve_living_duration: 3600,
		type: 0,
		description: '',
		images: [],
	};
	const lives = [
		{
			livingid: 'live-seeded',
			theme: '新品发布',
			reserve_start: seconds + 86_400,
			status: BOOKED,
			viewers: [],
		},
		{
			livingid: 'live-seeded-ended',
			theme: '月度培训',
			reserve_start: seconds - 86_400,
			status: ENDED,
			replay_status: 0,
			viewers: [
				{ ...watched, userid: ids.secondMember, is_comment: 1 },
				{ ...watched, external_userid: ids.customer, type: 1, name: '李先生' },
				{ ...watched, external_userid: ids.wecomCustomer, type: 2, name: '陈经理' },
				{ ...watched, userid: ids.thirdMember },
				{ ...watched, userid: ids.member },
			],
		},
	];
	world.liveStreams = new Map(lives.map((live) => [live.livingid, { ...common, ...live }]));
}

module.exports = { routes, seed };
