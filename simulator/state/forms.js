const { ApiError } = require('../api-error');
const { formOf } = require('./documents');
const { ids } = require('./seed');

const QUESTIONS = 1;
const DAY = 86_400;
const MOST_ANSWERS = 100;

/** The pages of a list are short here, so that a caller has to follow them. */
const USERS_A_PAGE = 2;

const CHOICE_TYPES = [2, 3, 15];

function checkQuestions({ items = [] }) {
	const numbers = items.map(({ question_id }) => question_id);
	if (new Set(numbers).size !== numbers.length) throw new ApiError(40058, 'repeated question_id');
	for (const { reply_type, option_item } of items) {
		if (CHOICE_TYPES.includes(reply_type) && !option_item?.length) {
			throw new ApiError(40058, 'option_item is needed');
		}
	}
}

function create({ body: { form_info } }, world) {
	checkQuestions(form_info.form_question);
	const formid = world.newId('form');
	const round = world.newId('round');
	world.forms.set(formid, {
		formid,
		form_desc: '',
		form_header: '',
		form_setting: { fill_out_auth: 0, ...form_info.form_setting },
		...form_info,
		repeated_id: [round],
		rounds: new Map([[round, []]]),
	});
	return { formid };
}

/** The questions or the settings take the place of the old ones as a whole. */
function modify({ body: { formid, oper, form_info } }, world) {
	const form = formOf(world, formid);
	if (oper === QUESTIONS) {
		const { form_title = '', form_desc = '', form_header = '', form_question } = form_info;
		if (form_question) checkQuestions(form_question);
		Object.assign(form, { form_title, form_desc, form_header, form_question });
	} else {
		form.form_setting = form_info.form_setting ?? {};
	}
	return {};
}

function info({ body }, world) {
	const { rounds, ...form } = formOf(world, body.formid);
	return { form_info: form };
}

function roundOf(world, id) {
	for (const form of world.forms.values()) {
		const answers = form.rounds.get(id);
		if (answers) return { form, answers };
	}
	throw new ApiError(40058, 'invalid repeated_id');
}

const userOf = ({ answer_id, userid, tmp_external_userid, user_name, ctime }) => ({
	...(userid && { userid }),
	...(tmp_external_userid && { tmp_external_userid }),
	user_name,
	answer_id,
	submit_time: ctime,
});

function asked(form, answers) {
	const { userids = [] } = form.form_setting.fill_in_range ?? {};
	return userids
		.filter((userid) => !answers.some((answer) => answer.userid === userid))
		.map((userid) => ({ userid, user_name: userid }));
}

function submitted(answers, { start_time, end_time }) {
	if (start_time === undefined || end_time === undefined) {
		throw new ApiError(40058, 'start_time and end_time are needed');
	}
	const from = start_time - (start_time % DAY);
	const to = end_time - (end_time % DAY) + DAY;
	return answers.filter(({ ctime }) => ctime >= from && ctime < to).map(userOf);
}

function statistic({ body }, world) {
	const { form, answers } = roundOf(world, body.repeated_id);
	const missing = asked(form, answers);
	const counts = {
		fill_cnt: answers.length,
		fill_user_cnt: new Set(answers.map(({ userid }) => userid)).size,
		unfill_user_cnt: missing.length,
	};
	if (body.req_type === 1) return counts;
	const list = body.req_type === 2 ? submitted(answers, body) : missing;
	const first = body.cursor ?? 0;
	const end = first + Math.min(body.limit ?? USERS_A_PAGE, USERS_A_PAGE);
	const key = body.req_type === 2 ? 'submit_users' : 'unfill_users';
	return { ...counts, [key]: list.slice(first, end), has_more: end < list.length, cursor: end };
}

function answer({ body }, world) {
	const { answers } = roundOf(world, body.repeated_id);
	if (body.answer_ids.length > MOST_ANSWERS) throw new ApiError(40058, 'too many answer_ids');
	const wanted = answers.filter(({ answer_id }) => body.answer_ids.includes(answer_id));
	return { answer: { answer_list: wanted } };
}

const routes = {
	'/cgi-bin/wedoc/create_form': create,
	'/cgi-bin/wedoc/modify_form': modify,
	'/cgi-bin/wedoc/get_form_info': info,
	'/cgi-bin/wedoc/get_form_statistic': statistic,
	'/cgi-bin/wedoc/get_form_answer': answer,
};

const question = (question_id, title, reply_type, more = {}) => ({
	question_id,
	title,
	pos: question_id,
	status: 1,
	reply_type,
	must_reply: false,
	note: '',
	...more,
});

const options = (...values) => ({
	option_item: values.map((value, index) => ({ key: index + 1, value, status: 1 })),
});

const QUESTIONS_SEEDED = [
	question(1, '意见', 1),
	question(2, '午餐', 2, options('面条', '米饭', '其他')),
	question(3, '日子', 3, options('周一', '周二', '周三')),
	question(4, '同事', 19),
	question(5, '加班', 22),
];

/** One form with two rounds: three answers in the first, one in the second. */
function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	const replies = (...items) => ({ reply: { items }, answer_status: 1 });
	const said = (answer_id, who, user_name, ...items) => ({
		answer_id,
		...who,
		user_name,
		ctime: seconds - 100 + answer_id,
		mtime: seconds - 100 + answer_id,
		...replies(...items),
	});
	const first = [
		said(
			1,
			{ userid: ids.member },
			'张伟',
			{ question_id: 1, text_reply: '很好' },
			{ question_id: 2, option_reply: [1] },
			{ question_id: 3, option_reply: [1, 3] },
			{ question_id: 4, member_reply: { list: [{ userid: ids.secondMember }] } },
		),
		said(
			2,
			{ tmp_external_userid: 'tmp-seeded' },
			'李先生',
			{
				question_id: 2,
				option_reply: [3],
				option_extend_reply: [{ option_reply: 3, extend_text: '饺子' }],
			},
			{
				question_id: 5,
				duration_reply: {
					begin_time: 1_767_225_600,
					end_time: 1_767_232_800,
					time_scale: 2,
					day_range: 24,
					hours: 2,
				},
			},
		),
		said(3, { userid: ids.secondMember }, '李娜', { question_id: 1, text_reply: '可以' }),
	];
	const second = [said(4, { userid: ids.member }, '张伟', { question_id: 1, text_reply: '再来' })];
	world.forms.set('form-seeded', {
		formid: 'form-seeded',
		form_title: '午餐调查',
		form_desc: '每周一次',
		form_header: '',
		form_question: { items: QUESTIONS_SEEDED.map((entry) => ({ ...entry })) },
		form_setting: {
			fill_out_auth: 1,
			fill_in_range: { userids: [ids.member, ids.secondMember, ids.thirdMember] },
			timed_repeat_info: { enable: true, repeat_type: 0, week_flag: 1, rule_ctime: seconds },
			can_anonymous: false,
			can_notify_submit: true,
			allow_multi_fill: false,
		},
		repeated_id: ['round-seeded-1', 'round-seeded-2'],
		rounds: new Map([
			['round-seeded-1', first],
			['round-seeded-2', second],
		]),
	});
}

module.exports = { routes, seed };
