import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComSchool } from '../../nodes/WeComSchool/WeComSchool.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComSchool();

const run = async (
	resource: string,
	operation: string,
	more: INodeParameters = {},
	options: object = {},
) => await corp.run(node, { resource, operation, ...more }, options);

const got = async (resource: string, operation: string, more: INodeParameters = {}) => {
	const { items, error } = await run(resource, operation, more);
	if (error) throw error;
	return jsonOf(items);
};

const student = (id: unknown): IDataObject | undefined =>
	corp.simulator.state.students.get(id as string) as IDataObject | undefined;

const parent = (id: unknown): IDataObject | undefined =>
	corp.simulator.state.parents.get(id as string) as IDataObject | undefined;

const EACH_STUDENT: INodeParameters = {
	userId: '={{ $json.id }}',
	name: '={{ $json.name }}',
	classIds: '={{ $json.class }}',
};

const newStudents = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `new${index}`,
		name: `学生${index}`,
		class: 11,
	}));

describe('many new students', () => {
	it('go out together, 100 a call, and each item gets its own result', async () => {
		const rows = newStudents(250);
		const { items, error } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...rows),
		});

		expect(error).toBeUndefined();
		const calls = corp.calls('school/user/batch_create_student');
		expect(calls.map(({ body }) => body.students.length)).toEqual([100, 100, 50]);
		expect(calls[0].body.students[0]).toEqual({
			student_userid: 'new0',
			name: '学生0',
			department: [11],
		});
		expect(jsonOf(items)).toEqual(rows.map(({ id }) => ({ student_userid: id, created: true })));
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(rows.map((_row, item) => ({ item })));
		expect(student('new249')).toMatchObject({ name: '学生249' });
	});

	const withTwoBad = [
		{ id: 'new0', name: '学生0', class: 11 },
		{ id: 'student01', name: '学生1', class: 11 },
		{ id: 'new2', name: '学生2', class: 999 },
	];

	it('come back with the reason where WeCom refuses them, beside those that it took', async () => {
		const { items, error, hints } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...withTwoBad),
		});

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ student_userid: 'new0', created: true },
			{
				student_userid: 'student01',
				created: false,
				errcode: 60102,
				errmsg: expect.stringContaining('userid existed'),
				reason: expect.any(String),
			},
			{
				student_userid: 'new2',
				created: false,
				errcode: 60003,
				errmsg: 'department not found',
				reason: expect.stringContaining('No department has this id'),
			},
		]);
		expect(hints?.map(({ message }) => message)).toEqual([
			'WeCom refused 2 of 3 students. Items with "created": false say why.',
		]);
		expect(student('new0')).toBeDefined();
	});

	it('are errors of their items where the workflow continues after errors', async () => {
		const { outputs } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...withTwoBad),
			onError: 'continueErrorOutput',
		});

		expect(
			outputs.map((output) => output.map(({ json }) => json.id ?? json.student_userid)),
		).toEqual([['new0'], ['student01', 'new2']]);
		expect(outputs[1][1].json.error).toBe('WeCom refused the student new2 (errcode 60003)');
	});

	it('end the node where WeCom takes none of them', async () => {
		const { error } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...withTwoBad.slice(1)),
		});

		expect(error).toMatchObject({
			message: 'WeCom refused the student student01 (errcode 60102)',
			context: { itemIndex: 0 },
		});
	});

	it('are not sent at all while one item is wrong', async () => {
		const { error } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...newStudents(2), { id: '-', name: 'x', class: 11 }),
		});

		expect(error?.message).toContain('Student User ID must have 1 to 64 letters');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('say which call failed, and that the calls before it were done', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/school/user/batch_create_student',
			after: 1,
			errcode: 65022,
		});
		const { error } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...newStudents(250)),
		});

		expect(error?.message).toContain(
			'Call 2 of 3, new100 to new199: The app has no access to the school directory',
		);
		expect((error as { description?: string }).description).toContain(
			'The calls before it were done; those after it were not sent',
		);
		expect(corp.calls('school/user/batch_create_student')).toHaveLength(2);
	});

	it('keep what is alike of items about the same student, and refuse what differs', async () => {
		const one = { id: 'new0', name: '学生0', class: 11 };
		const { items } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(one, { ...one, id: 'NEW0' }),
		});
		const { error } = await run('student', 'createMany', EACH_STUDENT, {
			items: itemsWith(...newStudents(2), { ...one, name: '别人' }),
		});

		expect(corp.calls('school/user/batch_create_student')[0].body.students).toHaveLength(1);
		expect(items).toHaveLength(2);
		expect(error?.message).toBe('Items 0 and 2 are about the same student new0 and differ: name');
	});
});

it('changes many students, and deletes those who have no parents', async () => {
	const rows = itemsWith({ id: 'student01', name: '小强' }, { id: 'student02', name: '小丽' });
	const each = { userId: '={{ $json.id }}' };
	const updateFields = { name: '={{ $json.name }}', newUserId: '=new-{{ $json.id }}' };
	const { items: changed } = await run(
		'student',
		'updateMany',
		{ ...each, updateFields },
		{ items: rows },
	);

	expect(corp.calls('school/user/batch_update_student')[0].body.students[1]).toEqual({
		student_userid: 'student02',
		name: '小丽',
		new_student_userid: 'new-student02',
	});
	expect(jsonOf(changed)).toEqual([
		{ student_userid: 'student01', updated: true },
		{ student_userid: 'student02', updated: true },
	]);

	await got('student', 'create', { userId: 'alone', name: '小刚', classIds: '11' });
	await got('parent', 'create', {
		userId: 'mother',
		mobile: '13500000009',
		children: { child: [{ studentUserId: byId('new-student01'), relation: '妈妈' }] },
	});
	const { items: deleted } = await run('student', 'deleteMany', each, {
		items: itemsWith({ id: 'alone' }, { id: 'new-student01' }),
	});
	expect(jsonOf(deleted)).toEqual([
		{ student_userid: 'alone', deleted: true },
		expect.objectContaining({
			student_userid: 'new-student01',
			deleted: false,
			reason: 'The student still has parents. Delete the parents first.',
		}),
	]);
	expect(student('alone')).toBeUndefined();
	expect(await got('parent', 'deleteMany', { userId: 'parent02' })).toEqual([
		{ parent_userid: 'parent02', deleted: true },
	]);
});

describe('many new parents', () => {
	const EACH_PARENT: INodeParameters = {
		userId: '={{ $json.id }}',
		mobile: '={{ $json.mobile }}',
		studentUserId: '={{ $json.child }}',
		relation: '={{ $json.relation }}',
	};

	it('come from an item a child: those of the same parent are one', async () => {
		const mother = { id: 'mother', mobile: '13500000001', relation: '妈妈' };
		const { items, error } = await run('parent', 'createMany', EACH_PARENT, {
			items: itemsWith(
				{ ...mother, child: 'student01' },
				{ id: 'uncle', mobile: '13500000002', relation: '伯父', child: 'student01' },
				{ ...mother, child: 'student02' },
			),
		});

		expect(error).toBeUndefined();
		expect(corp.calls('school/user/batch_create_parent')[0].body.parents).toEqual([
			{
				parent_userid: 'mother',
				mobile: '13500000001',
				children: [
					{ student_userid: 'student01', relation: '妈妈' },
					{ student_userid: 'student02', relation: '妈妈' },
				],
			},
			{
				parent_userid: 'uncle',
				mobile: '13500000002',
				children: [{ student_userid: 'student01', relation: '伯父' }],
			},
		]);
		expect(jsonOf(items).map(({ parent_userid }) => parent_userid)).toEqual([
			'mother',
			'uncle',
			'mother',
		]);
	});

	it('have ten children at most', async () => {
		const { error } = await run('parent', 'createMany', EACH_PARENT, {
			items: itemsWith(
				...Array.from({ length: 11 }, (_, index) => ({
					id: 'mother',
					mobile: '13500000001',
					relation: '妈妈',
					child: `student${index}`,
				})),
			),
		});

		expect(error?.message).toBe('The parent mother has 11 children, at most 10 are possible');
	});

	it('keep their children where a change names none', async () => {
		await got('parent', 'updateMany', {
			userId: 'parent01',
			updateFields: { mobile: '13600000000' },
		});
		const { error } = await run('parent', 'updateMany', {
			userId: 'parent01',
			updateFields: { relation: '爸爸' },
		});

		expect(parent('parent01')).toMatchObject({
			mobile: '13600000000',
			children: [{ student_userid: 'student01', relation: '妈妈' }],
		});
		expect(error?.message).toBe('Student User ID and Relation are needed together');
	});
});

it('creates, changes and reads one student and parent', async () => {
	await got('student', 'create', { userId: 'xiaogang', name: '小刚', classIds: '11' });
	await got('parent', 'create', {
		userId: 'father',
		mobile: '13500000009',
		children: { child: [{ studentUserId: byId('xiaogang'), relation: '爸爸' }] },
	});
	await got('student', 'update', { userId: byId('xiaogang'), updateFields: { name: '小钢' } });
	const [read] = await got('student', 'get', { userId: byId('xiaogang') });

	expect(read).toMatchObject({
		name: '小钢',
		department: [11],
		parents: [{ parent_userid: 'father', relation: '爸爸' }],
	});
	const { error } = await run('student', 'delete', { userId: byId('xiaogang') });
	expect(error?.message).toContain('The student still has parents');
	expect(await got('parent', 'delete', { userId: byId('father') })).toEqual([{ deleted: true }]);
	expect(await got('student', 'delete', { userId: byId('xiaogang') })).toEqual([{ deleted: true }]);
});

it('creates a class with its teachers, and changes one of them', async () => {
	const [{ id }] = await got('department', 'create', {
		type: 1,
		name: '二班',
		parentId: byId(10),
		additionalFields: {
			admins: { person: [{ userId: byId('lina'), role: 4, subject: '语文' }] },
		},
	});
	await got('department', 'update', {
		departmentId: byId(id),
		updateFields: {
			admins: {
				person: [
					{ change: 1, userId: byId('lina'), role: 4 },
					{ change: 0, userId: byId('wangfang'), role: 3, subject: '数学' },
				],
			},
		},
	});
	const [read] = await got('department', 'getAll', { departmentId: byId(id) });

	expect(read).toMatchObject({
		name: '二班',
		type_name: 'Class',
		department_admins: [{ userid: 'wangfang', type_name: 'Head Teacher', subject: '数学' }],
	});
	expect(await got('department', 'delete', { departmentId: byId(id) })).toEqual([
		{ deleted: true },
	]);
	const { error } = await run('department', 'delete');
	expect(error?.message).toContain('At least one of these fields is needed: Department');
});

describe('the people of a class live', () => {
	const LIVE = { liveId: 'class-live-seeded' };

	it('come as one list over all pages, each with what they are', async () => {
		const viewers = await got('live', 'getViewers', { ...LIVE, returnAll: true });

		expect(viewers.map(({ person }) => person)).toEqual([
			'Student',
			'Parent',
			'Student',
			'Visitor',
		]);
		expect(viewers[1]).toMatchObject({ parent_userid: 'parent01', is_comment: 1 });
		expect(
			corp.calls('school/living/get_watch_stat_v2').map(({ body }) => body.next_cursor),
		).toEqual([undefined, '2']);
	});

	it('stop at the limit', async () => {
		expect(await got('live', 'getViewers', { ...LIVE, limit: 2 })).toHaveLength(2);
		expect(corp.calls('school/living/get_watch_stat_v2')).toHaveLength(1);
	});

	it('may be those who did not watch, or read by the old methods', async () => {
		const absentees = await got('live', 'getAbsentees', LIVE);
		const old = await got('live', 'getViewersOld', { ...LIVE, returnAll: true });

		expect(absentees.map(({ person }) => person)).toEqual(['Student', 'Parent', 'Student']);
		expect(old.map(({ person }) => person)).toEqual(['Student', 'Student', 'Student', 'Visitor']);
	});
});

describe('the answers of a health report', () => {
	const REPORT = { jobId: 'job-seeded', day: '2026-03-02' };

	it('say in words what was answered to which question', async () => {
		const answers = await got('healthReport', 'getAnswers', { ...REPORT, returnAll: true });

		expect(answers.map(({ parent_userid, answers: given }) => [parent_userid, given])).toEqual([
			['parent01', { 是否发热: '是', 症状: '咳嗽, 乏力', 所在地: '广州市' }],
			['parent02', { 是否发热: '否', 所在地: '深圳市' }],
		]);
		expect(corp.calls('health/get_report_answer')[0].body).toMatchObject({ date: '2026-03-02' });
	});

	it('come by numbers alone without a call for the questions', async () => {
		const [first] = await got('healthReport', 'getAnswers', { ...REPORT, withQuestions: false });

		expect(first).not.toHaveProperty('answers');
		expect(corp.calls('health/get_report_job_info')).toEqual([]);
	});
});

it('lists the reports that run, and says in words what one is about', async () => {
	expect(await got('healthReport', 'getAllJobs')).toEqual([
		{ jobid: 'job-seeded' },
		{ jobid: 'job-of-members' },
	]);
	const [job] = await got('healthReport', 'getJob', { jobId: 'job-seeded', day: '2026-03-02' });

	expect(job).toMatchObject({
		type_name: 'Parents',
		report_type_name: 'Every day',
		question_templates: expect.arrayContaining([
			expect.objectContaining({ title: '症状', question_type_name: 'Multiple choice' }),
		]),
	});
});

it('reads the health of students with the questions that stand on the same page', async () => {
	corp.simulator.faults.add({
		path: '/cgi-bin/school/user/get_student_customize_health_info',
		body: JSON.stringify({
			errcode: 0,
			health_infos: [{ userid: 'student01', report_values: [{ question_id: 1, single_chose: 2 }] }],
			question_templates: [
				{
					question_id: 1,
					title: '是否不适',
					option_list: [{ option_id: 2, option_text: '没有' }],
				},
			],
			ending: 1,
			next_key: 'more',
		}),
	});
	const people = await got('healthCode', 'getStudentInfo', { day: '2026-03-02', returnAll: true });

	expect(people).toEqual([
		expect.objectContaining({ userid: 'student01', answers: { 是否不适: '没有' } }),
	]);
	expect(corp.calls('school/user/get_student_customize_health_info')).toHaveLength(1);
});

it('gives the health codes that there are beside those that there are not', async () => {
	const result_list = [
		{ errcode: 1, errmsg: 'record not found', userid: 'student02' },
		{ errcode: 0, errmsg: 'ok', userid: 'student01', qrcode_data: 'QR' },
	];
	corp.simulator.faults.add({
		path: '/cgi-bin/school/user/get_health_qrcode',
		body: JSON.stringify({ errcode: 1, errmsg: 'record not found', result_list }),
	});

	expect(await got('healthCode', 'getCodes', { type: 2, userIds: 'student02, student01' })).toEqual(
		result_list,
	);
});

it('lists who has paid and who has not, each with what for', async () => {
	const payment = { paymentId: 'payment-seeded' };
	const all = await got('payment', 'getResults', payment);
	const unpaid = await got('payment', 'getResults', { ...payment, filters: { state: 0 } });
	const [order] = await got('payment', 'getOrder', {
		...payment,
		orderNumber: all[0].trade_no as string,
	});

	expect(all.map(({ trade_state_name }) => trade_state_name)).toEqual(['Paid', 'Unpaid']);
	expect(unpaid).toEqual([
		expect.objectContaining({ student_userid: 'student02', project_name: '春游费', amount: 9800 }),
	]);
	expect(order.transaction_id).toBe('4200000000');
});

describe('the lists behind the fields', () => {
	const list = async (method: string, filter?: string) => {
		const { results } = await loadList(node, method, { ...corp.connection(), filter });
		return results.map(({ name, value }) => [name, value]);
	};

	it('name classes with the grade above, students and parents by whose they are', async () => {
		expect(await list('searchSchoolDepartments', '一班')).toEqual([['一年级 / 一班 (11)', '11']]);
		expect(await list('searchStudents')).toEqual([
			['小明 (student01)', 'student01'],
			['小红 (student02)', 'student02'],
		]);
		expect(await list('searchParents', '小红')).toEqual([['parent02, 小红: 爸爸', 'parent02']]);
	});
});
