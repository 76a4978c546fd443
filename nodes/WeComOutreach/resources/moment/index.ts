import { LONGEST_WAIT, memberField, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { MOMENT_UPLOAD } from '../attachments/upload';
import { CREATED_BY, CREATED_BY_WORDS } from '../massMessage/shared';
import { overPeriods, PERIOD } from '../period';
import { inWords } from '../words';
import { MOMENT_FIELDS, VISIBLE_RANGE } from './createFields';
import { createMoment, JOB_CALL, jobResult } from './job';
import {
	COMMENTS_CALL,
	interactions,
	memberTasks,
	momentResults,
	TASK_CALL,
	TASK_PAGES,
} from './results';
import { INTERACTIONS, MADE, MOMENTS, RESULTS, TASKS } from './schemas';
import { MOMENT, pagesOf, POSTED_BY } from './shared';

const THIRTY_DAYS = 30 * 86_400;
const VISIBILITY = ['someCustomers', 'public'];

export const moment = defineResource({
	value: 'moment',
	name: 'Moment',
	description: "A post that customers see among their friends' posts in WeChat (客户朋友圈)",
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create moment',
			description:
				'Ask members to post something for their customers. Each member confirms it in WeCom; a company can make 10 a minute and 100,000 a month. The answer holds the moment ID and whatever members, departments or tags WeCom does not know.',
			doc: 95094,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/add_moment_task' },
			fields: [...MOMENT_FIELDS, WAIT_FOR_COMPLETION],
			anyOf: ['text', 'attachment'],
			additionalFields: VISIBLE_RANGE,
			options: [LONGEST_WAIT],
			upload: MOMENT_UPLOAD,
			alsoCalls: [{ ...JOB_CALL, sends: { 'query.jobid': 'the job of the moment' } }],
			output: { schema: MADE },
			run: createMoment,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many moments',
			description: 'List moments of a period that are not deleted, of members whom the app can see',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_moment_list' },
			fields: PERIOD,
			filters: [
				{
					...CREATED_BY,
					description: 'Who made the moments: the company for its members, or members themselves',
				},
				memberField({
					displayName: 'Creator',
					name: 'creator',
					send: 'body.creator',
					description: 'The member (成员) who made the moments',
				}),
			],
			pages: pagesOf('moment_list', 20),
			output: { items: 'moment_list', schema: MOMENTS },
			run: async (run) => {
				const moments = await overPeriods({ longest: THIRTY_DAYS, id: 'moment_id' })(run);
				return moments.map((one) =>
					inWords(inWords(one, 'create_type', CREATED_BY_WORDS), 'visible_type', VISIBILITY),
				);
			},
		},
		{
			value: 'getAudience',
			name: 'Get Audience',
			action: 'Get customers chosen to see a moment',
			description: 'List the customers of one member who were chosen to see a moment',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_moment_customer_list' },
			fields: [MOMENT, POSTED_BY],
			pages: pagesOf('customer_list', 1000),
			output: { items: 'customer_list' },
		},
		{
			value: 'getInteractions',
			name: 'Get Comments and Likes',
			action: 'Get comments and likes of a moment',
			description:
				'List who commented on or liked the moment that one member posted, and when; what a comment says WeCom does not tell',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: COMMENTS_CALL.path },
			fields: [MOMENT, POSTED_BY],
			output: { schema: INTERACTIONS },
			run: interactions,
		},
		{
			value: 'getJobResult',
			name: 'Get Job Result',
			action: 'Get result of creating a moment',
			description:
				'Read whether the job that makes a moment is waiting, running, done or failed, and the moment ID once it is done',
			doc: 95094,
			reads: true,
			request: { method: 'GET', path: JOB_CALL.path },
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The job ID that Create answered in the last 24 hours',
					send: 'query.jobid',
					limits: { bytes: 64 },
				},
			],
			output: { schema: MADE },
			run: jobResult,
		},
		{
			value: 'getReach',
			name: 'Get Reach of a Member',
			action: 'Get customers whom the moment of one member reached',
			description: 'List the customers who can see a moment that one member has posted',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_moment_send_result' },
			fields: [MOMENT, POSTED_BY],
			pages: pagesOf('customer_list', 5000),
			output: { items: 'customer_list' },
		},
		{
			value: 'getResults',
			name: 'Get Results',
			action: 'Get results of a moment for all members',
			description:
				'List every customer whom a moment has reached, over all members who posted it, with likes and comments',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_moment_send_result' },
			fields: [
				MOMENT,
				{
					...POSTED_BY,
					required: false,
					description:
						'The one member (成员) whose post counts; needed for a moment that a member has made alone. Without one: all members who posted a moment of the company.',
				},
			],
			pages: pagesOf('customer_list', 5000),
			output: { items: 'customer_list', schema: RESULTS },
			alsoCalls: [
				{ ...TASK_CALL, sends: { 'body.moment_id': 'momentId' } },
				{
					...COMMENTS_CALL,
					sends: { 'body.moment_id': 'momentId', 'body.userid': 'each member who posted it' },
				},
			],
			run: momentResults,
		},
		{
			value: 'getTasks',
			name: 'Get Member Tasks',
			action: 'Get member tasks of a moment',
			description:
				'List the members who are to post a moment of the company, and whether they have',
			doc: 93333,
			reads: true,
			request: { method: 'POST', path: TASK_CALL.path },
			fields: [MOMENT],
			pages: TASK_PAGES,
			output: { items: 'task_list', schema: TASKS },
			run: memberTasks,
		},
		{
			value: 'stop',
			name: 'Stop',
			action: 'Stop a moment',
			description:
				'Stop a moment of the company for the members who have not posted it yet. This cannot be undone, and what is posted stays.',
			doc: 97612,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/cancel_moment_task' },
			fields: [MOMENT],
		},
	],
});
