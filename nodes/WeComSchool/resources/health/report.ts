import { defineResource, schemaLike } from '../../../shared/operation';
import { ANSWERS_BY_QUESTION, dayField, JOB_ID, TIMEZONE } from './fields';
import { getAnswers, getJob, JOB_CALL } from './readReport';

const WITHIN_14_DAYS = 'The day in China, one of the last 14';

export const healthReport = defineResource({
	value: 'healthReport',
	name: 'Health Report',
	description: 'What members or parents report about health (健康上报)',
	operations: [
		{
			value: 'getAnswers',
			name: 'Get Answers',
			action: 'Get answers of a health report',
			description: 'List what members or parents answered on a day, one item a person',
			doc: 93679,
			reads: true,
			timezone: TIMEZONE,
			request: { method: 'POST', path: '/cgi-bin/health/get_report_answer' },
			fields: [JOB_ID, dayField(WITHIN_14_DAYS), ANSWERS_BY_QUESTION],
			pages: {
				offset: { send: 'body.offset' },
				limit: { send: 'body.limit', max: 100 },
				items: 'answers',
			},
			output: {
				items: 'answers',
				schema: schemaLike({
					id_type: 2,
					userid: 'zhangsan',
					student_userid: 'student1',
					parent_userid: 'parent1',
					report_time: 1_700_000_000,
					answers: { '请问你有任何身体不适吗？': '没有' },
					report_values: [{ question_id: 1, single_choice: 2 }],
				}),
			},
			alsoCalls: [JOB_CALL],
			run: getAnswers,
		},
		{
			value: 'getAllJobs',
			name: 'Get Many Jobs',
			action: 'Get many health report jobs',
			description: 'List the IDs of the reports that run at present (健康上报任务)',
			doc: 93677,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/health/get_report_jobids' },
			pages: {
				offset: { send: 'body.offset' },
				limit: { send: 'body.limit', max: 100 },
				last: 'ending',
				items: 'jobids',
			},
			output: { items: 'jobids', itemKey: 'jobid' },
		},
		{
			value: 'getJob',
			name: 'Get Job',
			action: 'Get health report job',
			description:
				'Read title, people, questions and the number of those who reported on a day of one report',
			doc: JOB_CALL.doc,
			reads: true,
			timezone: TIMEZONE,
			request: { method: JOB_CALL.method, path: JOB_CALL.path },
			fields: [JOB_ID, dayField(WITHIN_14_DAYS)],
			output: { unwrap: 'job_info' },
			run: getJob,
		},
		{
			value: 'getUsage',
			name: 'Get Usage',
			action: 'Get usage of health reports',
			description:
				'Read how often health reports were opened on a day (pv), and by how many people (uv)',
			doc: 93676,
			reads: true,
			timezone: TIMEZONE,
			request: { method: 'POST', path: '/cgi-bin/health/get_health_report_stat' },
			fields: [dayField('The day in China, one of the last 30')],
		},
	],
});
