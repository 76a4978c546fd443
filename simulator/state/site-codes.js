const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { cursorPage } = require('./pages');

const INVALID_PARAMETER = 40058;
const USUAL_PAGE = 100;
const LONGEST_PAGE = 2;
const DAY = '2026-03-02';

const siteOf = (world, id) => {
	const site = world.siteCodes.get(id);
	if (!site) throw new ApiError(INVALID_PARAMETER, 'invalid siteid');
	return site;
};

/** Even the last page has a cursor: the flag alone ends the list. */
function answers({ body }, world) {
	const { visits } = siteOf(world, body.siteid);
	const today = visits.filter(({ date }) => date === body.date);
	const limit = Math.min(body.limit ?? USUAL_PAGE, LONGEST_PAGE);
	const { entries, next_cursor } = cursorPage(today, { ...body, limit }, USUAL_PAGE);
	return {
		answers: entries.map(({ date: _, ...visit }) => visit),
		has_more: next_cursor === '' ? 0 : 1,
		next_cursor: next_cursor || body.cursor || 'last',
	};
}

const routes = {
	'/cgi-bin/report/sitecode/list': ({ body }, world) => {
		const { entries, next_cursor } = cursorPage([...world.siteCodes.values()], body, USUAL_PAGE);
		return { site_code_infos: entries.map(({ info }) => info), next_cursor };
	},
	'/cgi-bin/report/sitecode/get_site_report_info': ({ body }, world) => ({
		question_templates: siteOf(world, body.siteid).questions,
	}),
	'/cgi-bin/report/sitecode/get_report_answer': answers,
};

function seed(world) {
	const questions = [
		{ question_id: 1, title: '常驻地址', question_type: 1, is_required: 0 },
		{
			question_id: 2,
			title: '是否发热',
			question_type: 2,
			is_required: 1,
			option_list: [
				{ option_id: 1, option_text: '是' },
				{ option_id: 2, option_text: '否' },
			],
		},
	];
	const visits = ['广州市', '深圳市', '佛山市'].map((text, index) => ({
		date: DAY,
		report_time: 1_772_400_000 + index,
		report_values: [
			{ question_id: 1, text },
			{ question_id: 2, single_choice: index === 0 ? 1 : 2 },
		],
	}));
	const info = {
		id: 'site-seeded',
		type: '商场超市',
		area: '广东省/广州市/荔湾区',
		address: '荔湾路1号',
		name: '荔湾商场',
		admin: [ids.member],
		qr_code_url: 'https://example.com/site.png',
	};
	const empty = { ...info, id: 'site-empty', name: '东湖商场' };
	world.siteCodes = new Map([
		[info.id, { info, questions, visits }],
		[empty.id, { info: empty, questions, visits: [] }],
	]);
}

module.exports = { routes, seed };
