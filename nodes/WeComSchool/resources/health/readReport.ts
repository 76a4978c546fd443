import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { answersInWords } from '../../../shared/operation/answers';
import { withNames } from '../../../shared/operation/names';

export const JOB_CALL = {
	method: 'POST',
	path: '/cgi-bin/health/get_report_job_info',
	doc: 93678,
	sends: { 'body.jobid': 'jobId', 'body.date': 'day' },
} as const;

const JOB_NAMES = {
	type: { 1: 'Members', 2: 'Parents' },
	report_type: { 1: 'Once', 2: 'Every day' },
	skip_weekend: { 0: 'Weekends too', 1: 'Workdays only' },
};

const QUESTION_NAMES = {
	question_type: {
		1: 'Text',
		2: 'Single choice',
		3: 'Multiple choice',
		4: 'File or picture',
		5: 'Signature',
		6: 'Travel card',
	},
};

/** The answers of a day; the questions are those of the same day. */
export async function getAnswers(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const answers = await run.sendPages(payload);
	if (run.values.withQuestions === false || answers.length === 0) return answers;
	const { method, path, doc } = JOB_CALL;
	const { jobid, date } = payload.body;
	const call = { method, path, doc, body: { jobid, date }, repeatable: true };
	const { job_info: job } = await run.call(call);
	const questions = ((job as IDataObject)?.question_templates ?? []) as IDataObject[];
	return answers.map(({ report_values: values, ...answer }) => ({
		...answer,
		answers: answersInWords(questions, (values ?? []) as IDataObject[]),
		report_values: values,
	}));
}

export async function getJob(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { job_info: job } = await run.send(payload);
	const { question_templates: questions, ...rest } = (job ?? {}) as IDataObject;
	return {
		jobid: payload.body.jobid,
		...withNames(rest, JOB_NAMES),
		...(Array.isArray(questions) && {
			question_templates: (questions as IDataObject[]).map((question) =>
				withNames(question, QUESTION_NAMES),
			),
		}),
	};
}
