import { LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../../../shared/fields';
import type { Field } from '../../../../../shared/operation';
import { defineResource, schemaLike } from '../../../../../shared/operation';
import { jobIdField } from '../jobResult';
import { messagesFields } from '../messages';
import { addMessages, analyze, DOC, readResult, RESULT, submit, SUBMIT } from './run';

const ADD = { method: 'POST', path: '/cgi-bin/chatdata/analyze_task_add' } as const;

const KIND: Field = {
	displayName: 'Analysis',
	name: 'analysis',
	type: 'options',
	options: [
		{
			name: 'Sentiment',
			value: 1,
			description: 'Of each message: neutral, positive or negative (情感分析)',
		},
		{
			name: 'Spam',
			value: 2,
			description: 'Of each message: fine, political or pornographic (反垃圾分析)',
		},
		{
			name: 'Summary',
			value: 3,
			description:
				'One of all messages, of 10,000 characters at most, which only the chat component shows (摘要提取)',
		},
	],
	required: true,
	default: 1,
	description: 'What to find out; WeCom reads text messages only',
	send: 'body.analyze_task',
};

const MESSAGES = messagesFields({ send: 'body.msg_list' });
const MESSAGES_SENT = { 'body.msg_list': 'messages' };

const ITEM = {
	status: 1,
	status_name: 'done',
	msgid: 'MSGID',
	errcode: 0,
	errmsg: 'ok',
	sentiment_result: 1,
	sentiment_result_name: 'positive',
	spam_result: 0,
	spam_result_name: 'fine',
	result_id: 'RESULTID',
	service_encrypt_info: { encrypted_secret_key: 'KEY', public_key_ver: 1 },
};

const ASK_RESULT = { ...RESULT, sends: { 'body.jobid': 'waitForCompletion' } };

export const zoneAnalysis = defineResource({
	value: 'zoneAnalysis',
	name: 'Zone Analysis',
	description:
		'The former analysis of messages by WeCom (会话内容分析, 旧). WeCom answers only service providers with an authorization for the chat archive (会话存档接口授权) and its statistics (会话统计分析), and since the end of 2024 perhaps not even them. Programs inside the zone have its present form: ask yours with Zone Program → Call.',
	operations: [
		{
			value: 'analyze',
			name: 'Analyze Messages',
			action: 'Analyze messages of the zone',
			description:
				'Find out about up to 1,000 messages in one go: make an analysis, submit it and get its result, an item for each message, or the job ID at once',
			doc: DOC,
			request: ADD,
			fields: [KIND, ...MESSAGES, WAIT_FOR_COMPLETION],
			sends: MESSAGES_SENT,
			options: [LONGEST_WAIT],
			alsoCalls: [{ ...SUBMIT, sends: { 'body.jobid': 'the new analysis' } }, ASK_RESULT],
			output: { schema: schemaLike({ jobid: 'JOBID', ...ITEM }) },
			run: analyze,
		},
		{
			value: 'addMessages',
			name: 'Add Messages',
			action: 'Add messages to an analysis of the zone',
			description:
				'Make an analysis that Submit starts later, or add messages to one. All its messages together are 1,000 at most; those that WeCom did not take stand in fail_list.',
			doc: DOC,
			request: ADD,
			fields: [KIND, ...MESSAGES],
			sends: MESSAGES_SENT,
			additionalFields: [
				{
					...jobIdField(
						'The analysis to add to: the jobid of the first Add Messages, with the same Analysis. Without it, a new one is made.',
					),
					required: false,
				},
			],
			run: addMessages,
		},
		{
			value: 'submit',
			name: 'Submit',
			action: 'Submit an analysis of the zone',
			description:
				'Start an analysis whose messages were added, once, and get its result, an item for each message, or not wait for it',
			doc: DOC,
			request: { method: SUBMIT.method, path: SUBMIT.path },
			fields: [jobIdField('The jobid that Add Messages answered'), WAIT_FOR_COMPLETION],
			options: [LONGEST_WAIT],
			alsoCalls: [ASK_RESULT],
			output: { schema: schemaLike({ jobid: 'JOBID', ...ITEM }) },
			run: submit,
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get result of an analysis of the zone',
			description:
				'Read what is known so far, an item for each message, each with the state of the whole (status_name running, done or failed). The result_id of a summary is for the chat component (ww-open-result-text).',
			doc: DOC,
			reads: true,
			request: { method: RESULT.method, path: RESULT.path },
			fields: [jobIdField('The jobid that Analyze Messages or Add Messages answered')],
			output: { schema: schemaLike(ITEM) },
			run: readResult,
		},
	],
});
