import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun, Pages } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { answersInWords } from '../../../shared/operation/answers';
import { collectPages } from '../../../shared/operation/pages';
import { ANSWERS_BY_QUESTION, dayField, TIMEZONE } from './fields';

const NO_LONGER = 'WeCom no longer documents this method, and may take it away';

/** The questions stand beside the answers, on every page anew. */
async function getInfo(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const pages = run.settings.operation.pages as Pages;
	const inWords = run.values.withQuestions !== false;
	return await collectPages(pages, payload, run.wanted, async (page) => {
		const answer = await run.send(page);
		const questions = (answer.question_templates ?? []) as IDataObject[];
		const people = (answer.health_infos ?? []) as IDataObject[];
		return {
			...answer,
			health_infos: people.map(({ report_values: values, ...person }) => ({
				...person,
				...(inWords && { answers: answersInWords(questions, (values ?? []) as IDataObject[]) }),
				report_values: values,
			})),
		};
	});
}

const infoOf = (who: 'student' | 'teacher', title: string, doc: number): Operation => ({
	value: `get${title}Info`,
	name: `Get ${title} Info`,
	action: `Get health info of ${who}s`,
	description: `List what ${who}s reported on a day and the state of their health codes. ${NO_LONGER}.`,
	doc,
	reads: true,
	timezone: TIMEZONE,
	request: { method: 'POST', path: `/cgi-bin/school/user/get_${who}_customize_health_info` },
	fields: [dayField('The day in China'), ANSWERS_BY_QUESTION],
	pages: {
		cursor: { send: 'body.next_key', next: 'next_key' },
		limit: { send: 'body.limit', max: 100 },
		last: 'ending',
		items: 'health_infos',
	},
	output: {
		items: 'health_infos',
		schema: schemaLike({
			userid: 'zhangsan',
			health_qrcode_status: 1,
			self_submit: 1,
			answers: { '请问你有任何身体不适吗？': '没有' },
			report_values: [{ question_id: 1, single_chose: 2, text: '' }],
		}),
	},
	run: getInfo,
});

export const healthCode = defineResource({
	value: 'healthCode',
	name: 'Health Code',
	description: 'Health codes for going back to school, which WeCom no longer documents (复学码)',
	operations: [
		infoOf('student', 'Student', 93745),
		infoOf('teacher', 'Teacher', 93744),
		{
			value: 'getCodes',
			name: 'Get Codes',
			action: 'Get health codes of teachers or students',
			description: `Read the QR codes of people, one item a person; where there is none, errcode and errmsg say why. ${NO_LONGER}.`,
			doc: 93746,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/school/user/get_health_qrcode' },
			fields: [
				{
					displayName: 'Of',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Students', value: 2 },
						{ name: 'Teachers', value: 1 },
					],
					required: true,
					default: 2,
					description: 'Whose user IDs are given',
					send: 'body.type',
				},
				{
					displayName: 'User IDs',
					name: 'userIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'student1, student2',
					description:
						'User IDs of students of the school directory, or of teachers as members (账号), separated by commas or as a list; over 100 take several calls',
					send: 'body.userids',
					as: 'texts',
					limits: { items: 100 },
					split: true,
				},
			],
			output: { items: 'result_list', failures: 'result_list' },
		},
	],
});
