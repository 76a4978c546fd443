import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComDocs } from '../../nodes/WeComDocs/WeComDocs.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComDocs();

const form = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'form',
	operation,
	formId: 'form-seeded',
	...more,
});

async function results(
	operation: string,
	more?: INodeParameters,
	timezone = 'Asia/Shanghai',
): Promise<IDataObject[]> {
	const { items, error } = await corp.run(node, form(operation, more), { timezone });
	if (error) throw error;
	return jsonOf(items);
}

interface Question extends IDataObject {
	question_id: number;
	title: string;
	pos: number;
	status: number;
	option_item?: IDataObject[];
}

async function stored(): Promise<IDataObject & { questions: Question[] }> {
	const [info] = await results('get');
	const { items } = info.form_question as { items: Question[] };
	return { ...info, questions: items };
}

describe('Create', () => {
	it('numbers the questions and their options', async () => {
		await results('create', {
			title: '调查',
			questions: {
				question: [
					{ title: '姓名', kind: 1, isRequired: true },
					{ title: '午餐', kind: 2, choices: '面条, 米饭', radioOther: true },
				],
			},
			additionalFields: {
				repeat: { rule: { firstReminder: '2026-12-01T09:00:00', every: 0, weekdays: [1, 16] } },
				fillMembers: 'lina',
			},
		});
		const { form_info } = corp.calls('wedoc/create_form')[0].body;

		expect(form_info.form_question.items).toMatchObject([
			{ question_id: 1, pos: 1, status: 1, title: '姓名', reply_type: 1, must_reply: true },
			{
				question_id: 2,
				pos: 2,
				option_item: [
					{ key: 1, value: '面条', status: 1 },
					{ key: 2, value: '米饭', status: 1 },
				],
				question_extend_setting: { radio_setting: { add_other_option: true } },
			},
		]);
		expect(form_info.form_setting.timed_repeat_info).toMatchObject({
			enable: true,
			repeat_type: 0,
			week_flag: 17,
		});
	});

	it('begins with the second number in a form for the whole school', async () => {
		await results('create', {
			title: '通知',
			questions: { question: [{ title: '知道了' }] },
			additionalFields: { audience: 4 },
		});
		const [question] = corp.calls('wedoc/create_form')[0].body.form_info.form_question.items;

		expect(question).toMatchObject({ question_id: 2, pos: 1 });
	});

	it('says what an answer must be, by the kind of its question', async () => {
		await results('create', {
			title: '调查',
			questions: {
				question: [
					{ title: '年龄', kind: 1, check: 1, numberRule: 9, lower: 0.5, upper: 99 },
					{ title: '照片', kind: 9, cameraOnly: true, imageCountIs: 1, imageCount: 2 },
				],
			},
		});
		const { items } = corp.calls('wedoc/create_form')[0].body.form_info.form_question;

		expect(items.map((item: Question) => item.question_extend_setting)).toEqual([
			{
				text_setting: {
					validation_type: 1,
					validation_detail: 9,
					number_min: 0.5,
					number_max: 99,
				},
			},
			{
				image_setting: { camera_only: true, upload_image_limit: { count_limit_type: 1, count: 2 } },
			},
		]);
	});
});

describe('Update Questions', () => {
	const update = async (question: INodeParameters[], more: INodeParameters = {}) =>
		await corp.run(node, form('updateQuestions', { questions: { question }, ...more }));

	it('adds one and keeps all others with their numbers, the title and the description', async () => {
		const { error } = await update([{ title: '地点', kind: 5 }]);
		const { questions, form_title, form_desc } = await stored();

		expect(error).toBeUndefined();
		expect({ form_title, form_desc }).toEqual({ form_title: '午餐调查', form_desc: '每周一次' });
		expect(questions.map(({ question_id, title, pos }) => [question_id, title, pos])).toEqual([
			[6, '地点', 1],
			[1, '意见', 2],
			[2, '午餐', 3],
			[3, '日子', 4],
			[4, '同事', 5],
			[5, '加班', 6],
		]);
	});

	it('keeps the keys of options that stay, so that earlier answers mean the same', async () => {
		await update([{ title: '午餐', kind: 2, choices: '饺子, 米饭' }]);
		const lunch = (await stored()).questions.find(({ title }) => title === '午餐');

		expect(lunch).toMatchObject({
			question_id: 2,
			option_item: [
				{ key: 4, value: '饺子', status: 1 },
				{ key: 2, value: '米饭', status: 1 },
				{ key: 1, value: '面条', status: 2 },
				{ key: 3, value: '其他', status: 2 },
			],
		});
	});

	it('renames one by its ID, and deletes another', async () => {
		await update([
			{ questionId: 1, title: '建议', kind: 1 },
			{ questionId: 3, title: '日子', state: 2 },
		]);
		const { questions } = await stored();

		expect(questions.find((question) => question.question_id === 1)).toMatchObject({
			title: '建议',
			status: 1,
		});
		expect(questions.find((question) => question.question_id === 3)).toMatchObject({
			status: 2,
			reply_type: 3,
		});
	});

	it('deletes all others if asked', async () => {
		await update([{ title: '意见', kind: 1 }], { others: 'delete' });
		const { questions } = await stored();

		expect(questions.filter(({ status }) => status === 1).map(({ title }) => title)).toEqual([
			'意见',
		]);
	});

	it('refuses an ID that the form has not, and changes nothing', async () => {
		const { error } = await update([{ questionId: 77, title: 'x' }]);

		expect(error?.message).toContain('Question ID 77 is not in the form');
		expect(corp.calls('wedoc/modify_form')).toEqual([]);
	});
});

it('Update Settings changes what is given and sends the rest again', async () => {
	await results('updateSettings', {
		updateFields: { isAnonymous: true, fillDepartments: '2' },
	});
	const { form_setting: settings } = corp.calls('wedoc/modify_form')[0].body.form_info;

	expect(settings).toEqual({
		fill_out_auth: 1,
		fill_in_range: { userids: ['zhangwei', 'lina', 'wangfang'], departmentids: [2] },
		timed_repeat_info: { enable: true, repeat_type: 0, week_flag: 1 },
		can_anonymous: true,
		can_notify_submit: true,
		allow_multi_fill: false,
	});
});

describe('Get Answers', () => {
	it('gives every answer of every round as a row with the questions as keys', async () => {
		const answers = await results('getAnswers', { returnAll: true });

		expect(answers.map(({ answer_id, repeated_id }) => [answer_id, repeated_id])).toEqual([
			[1, 'round-seeded-1'],
			[2, 'round-seeded-1'],
			[3, 'round-seeded-1'],
			[4, 'round-seeded-2'],
		]);
		expect(answers[0]).toMatchObject({
			userid: 'zhangwei',
			user_name: '张伟',
			submitted_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
			意见: '很好',
			午餐: '面条',
			日子: ['周一', '周三'],
			同事: ['lina'],
			加班: null,
		});
		expect(answers[1]).toMatchObject({
			tmp_external_userid: 'tmp-seeded',
			意见: null,
			午餐: '饺子',
			加班: {
				begin: '2026-01-01T08:00:00+08:00',
				end: '2026-01-01T10:00:00+08:00',
				hours: 2,
			},
		});
	});

	it('reads no more rounds and answers than Limit asks for', async () => {
		const answers = await results('getAnswers', { limit: 2 });

		expect(answers).toHaveLength(2);
		expect(corp.calls('wedoc/get_form_statistic')).toHaveLength(1);
		expect(corp.calls('wedoc/get_form_answer')).toHaveLength(1);
	});

	it('reads one round', async () => {
		const answers = await results('getAnswers', {
			roundId: byId('round-seeded-2'),
			returnAll: true,
		});

		expect(answers.map(({ 意见 }) => 意见)).toEqual(['再来']);
	});

	it('reads a hundred answers in one call', async () => {
		const { rounds } = corp.simulator.state.forms.get('form-seeded');
		const [first] = rounds.get('round-seeded-1');
		const many = Array.from({ length: 250 }, (_, index) => ({ ...first, answer_id: index + 1 }));
		rounds.set('round-seeded-1', many);
		const answers = await results('getAnswers', {
			roundId: byId('round-seeded-1'),
			returnAll: true,
		});

		expect(answers.map(({ answer_id }) => answer_id)).toEqual(
			many.map(({ answer_id }) => answer_id),
		);
		expect(corp.calls('wedoc/get_form_answer').map(({ body }) => body.answer_ids.length)).toEqual([
			100, 100, 50,
		]);
	});

	it('keeps to the days that are asked for', async () => {
		const answers = await results('getAnswers', {
			returnAll: true,
			filters: { from: '2020-01-01T00:00:00', to: '2020-12-31T00:00:00' },
		});

		expect(answers).toEqual([]);
	});

	it('gives only who and when without asking for answers', async () => {
		const [first] = await results('getAnswers', { format: 'list', returnAll: true });

		expect(first).toMatchObject({
			userid: 'zhangwei',
			answer_id: 1,
			repeated_id: 'round-seeded-1',
		});
		expect(corp.calls('wedoc/get_form_answer')).toEqual([]);
	});

	it('numbers a question whose words are taken', async () => {
		const { form_question } = corp.simulator.state.forms.get('form-seeded');
		form_question.items[3].title = '意见';
		form_question.items[4].title = 'userid';
		const [first] = await results('getAnswers', { returnAll: true });

		expect(first).toMatchObject({
			意见: '很好',
			'意见 (2)': ['lina'],
			userid: 'zhangwei',
			'userid (2)': null,
		});
	});
});

it('counts round by round', async () => {
	expect(await results('getStatistics')).toEqual([
		{ repeated_id: 'round-seeded-1', fill_cnt: 3, fill_user_cnt: 3, unfill_user_cnt: 1 },
		{ repeated_id: 'round-seeded-2', fill_cnt: 1, fill_user_cnt: 1, unfill_user_cnt: 2 },
	]);
});

it('lists who has not answered, round by round', async () => {
	const missing = await results('getMissing', { returnAll: true });

	expect(missing.map(({ userid, repeated_id }) => [userid, repeated_id])).toEqual([
		['wangfang', 'round-seeded-1'],
		['lina', 'round-seeded-2'],
		['wangfang', 'round-seeded-2'],
	]);
});
