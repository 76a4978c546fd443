import type { Field } from '../../../shared/operation';

/** Days of WeCom are those of China. */
export const TIMEZONE = 'Asia/Shanghai';

export const dayField = (description: string): Field => ({
	displayName: 'Day',
	name: 'day',
	type: 'dateTime',
	required: true,
	default: '',
	description,
	send: 'body.date',
	as: 'day',
});

export const JOB_ID: Field = {
	displayName: 'Job ID',
	name: 'jobId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '={{ $json.jobid }}',
	description: 'The jobid (任务ID) that Health Report → Get Many Jobs shows',
	send: 'body.jobid',
};

export const ANSWERS_BY_QUESTION: Field = {
	displayName: 'With Question Texts',
	name: 'withQuestions',
	type: 'boolean',
	default: true,
	description:
		'Whether each item also holds the answers as plain text by the titles of the questions, beside those by number',
};
