const { ApiError } = require('../api-error');
const { ids } = require('./seed');

const NO_LIVE = 92008;
const PEOPLE_A_PAGE = 2;

function liveOf(world, id) {
	const live = world.classLives.get(id);
	if (!live) throw new ApiError(NO_LIVE, 'no privilege of this living');
	return live;
}

/** Even the last page has a cursor: the flag alone ends the list. */
function pageOf(people, cursor) {
	const first = Number(cursor ?? 0);
	const page = people.slice(first, first + PEOPLE_A_PAGE);
	const next = first + page.length;
	return { page, next: String(next), more: next < people.length };
}

const of = (page, kind) =>
	page.filter(({ person }) => person === kind).map(({ person: _, ...entry }) => entry);

const listed = (page) => ({
	students: of(page, 'student'),
	parents: of(page, 'parent'),
	visitors: of(page, 'visitor'),
});

const byCursor =
	(key) =>
	({ body }, world) => {
		const { page, next, more } = pageOf(liveOf(world, body.livingid)[key], body.next_cursor);
		return { has_more: more ? 1 : 0, next_cursor: next, stat_info: listed(page) };
	};

/** The old methods tell of parents among the students. */
const byKey =
	(key, list) =>
	({ body }, world) => {
		const { page, next, more } = pageOf(liveOf(world, body.livingid)[key], body.next_key);
		const { students, parents, visitors } = listed(page);
		return {
			ending: more ? 0 : 1,
			next_key: next,
			[list]: { students: [...students, ...parents], visitors },
		};
	};

const routes = {
	'/cgi-bin/school/living/get_living_info': ({ query }, world) => ({
		living_info: liveOf(world, query.livingid).info,
	}),
	'/cgi-bin/school/living/get_watch_stat_v2': byCursor('viewers'),
	'/cgi-bin/school/living/get_unwatch_stat_v2': byCursor('absentees'),
	'/cgi-bin/school/living/get_watch_stat': byKey('viewers', 'stat_infoes'),
	'/cgi-bin/school/living/get_unwatch_stat': byKey('absentees', 'stat_info'),
};

const watched = { partyids: [ids.schoolDepartment], watch_time: 600, is_comment: 0 };
const absent = { partyids: [ids.schoolDepartment] };

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	world.classLives = new Map([
		[
			'class-live-seeded',
			{
				info: {
					theme: '直角三角形讲解',
					living_start: seconds - 86_400,
					living_duration: 1800,
					anchor_userid: ids.member,
					living_range: { partyids: [ids.schoolDepartment], group_names: [] },
					viewer_num: 4,
					comment_num: 1,
					open_replay: 1,
					online_count: 0,
					subscribe_count: 1,
				},
				viewers: [
					{ person: 'student', student_userid: ids.student, ...watched },
					{
						person: 'parent',
						parent_userid: ids.parent,
						student_userid: ids.student,
						...watched,
						is_comment: 1,
					},
					{ person: 'visitor', nickname: '访客', watch_time: 30, is_comment: 0 },
					{ person: 'student', student_userid: ids.secondStudent, ...watched },
				],
				absentees: [
					{ person: 'student', student_userid: 'student03', ...absent },
					{
						person: 'parent',
						parent_userid: 'parent02',
						student_userid: ids.secondStudent,
						...absent,
					},
					{ person: 'student', student_userid: 'student04', ...absent },
				],
			},
		],
	]);
}

module.exports = { routes, seed };
