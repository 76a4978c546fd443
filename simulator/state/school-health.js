const { ApiError } = require('../api-error');
const { ids } = require('./seed');

const INVALID_PARAMETER = 40058;

function jobOf(world, id) {
	const job = world.healthJobs.get(id);
	if (!job) throw new ApiError(INVALID_PARAMETER, 'invalid jobid');
	return job;
}

const sliceOf = (entries, { offset = 0, limit = 100 }) => entries.slice(offset, offset + limit);

const routes = {
	'/cgi-bin/health/get_report_jobids': ({ body }, world) => {
		const jobids = [...world.healthJobs.keys()];
		const page = sliceOf(jobids, body);
		return { jobids: page, ending: (body.offset ?? 0) + page.length >= jobids.length ? 1 : 0 };
	},
	'/cgi-bin/health/get_report_job_info': ({ body }, world) => ({
		job_info: jobOf(world, body.jobid).info,
	}),
	'/cgi-bin/health/get_report_answer': ({ body }, world) => ({
		answers: sliceOf(jobOf(world, body.jobid).answers, body),
	}),
};

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	const answer = (parent_userid, student_userid, values) => ({
		id_type: 2,
		student_userid,
		parent_userid,
		report_time: seconds,
		report_values: values,
	});
	world.healthJobs = new Map([
		[
			'job-seeded',
			{
				info: {
					title: '每日健康上报',
					creator: ids.member,
					type: 2,
					apply_range: { userids: [], partyids: [ids.schoolDepartment] },
					report_to: { userids: [ids.member] },
					report_type: 2,
					skip_weekend: 1,
					finish_cnt: 2,
					question_templates: [
						{
							question_id: 1,
							title: '是否发热',
							question_type: 2,
							is_required: 1,
							option_list: [
								{ option_id: 1, option_text: '是' },
								{ option_id: 2, option_text: '否' },
							],
						},
						{
							question_id: 2,
							title: '症状',
							question_type: 3,
							is_required: 0,
							option_list: [
								{ option_id: 1, option_text: '咳嗽' },
								{ option_id: 2, option_text: '乏力' },
							],
						},
						{ question_id: 3, title: '所在地', question_type: 1, is_required: 1 },
					],
				},
				answers: [
					answer(ids.parent, ids.student, [
						{ question_id: 1, single_choice: 1 },
						{ question_id: 2, multi_choice: [1, 2] },
						{ question_id: 3, text: '广州市' },
					]),
					answer('parent02', ids.secondStudent, [
						{ question_id: 1, single_choice: 2 },
						{ question_id: 3, text: '深圳市' },
					]),
				],
			},
		],
	]);
	const { info } = world.healthJobs.get('job-seeded');
	world.healthJobs.set('job-of-members', {
		info: { ...info, title: '员工健康上报', type: 1, report_type: 1 },
		answers: [],
	});
}

module.exports = { routes, seed };
