import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';
import { answersInWords } from '../../../shared/operation/answers';

export const QUESTIONS_CALL = {
	method: 'POST',
	path: '/cgi-bin/report/sitecode/get_site_report_info',
	doc: 95461,
	sends: { 'body.siteid': 'siteId' },
} as const;

/** What people answered at a site on a day, with the titles of the questions if wanted. */
export async function listAnswers(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const answers = await run.sendPages(payload);
	if (run.values.withQuestions === false || answers.length === 0) return answers;
	const questions = await questionsOf(run, payload.body.siteid as string);
	return answers.map(({ report_values: values, ...answer }) => ({
		...answer,
		answers: answersInWords(questions, (values ?? []) as IDataObject[]),
		report_values: values,
	}));
}

async function questionsOf(run: OperationRun, siteid: string): Promise<IDataObject[]> {
	const { method, path, doc } = QUESTIONS_CALL;
	return await oncePerExecution(run, `questions of ${siteid}`, async () => {
		const answer = await run.call({ method, path, doc, body: { siteid }, repeatable: true });
		return (answer.question_templates ?? []) as IDataObject[];
	});
}
