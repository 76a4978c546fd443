import { knowledgeGroupField, knowledgeQuestionField, uploadCall } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ANSWER, attachmentUploads } from './answer';

const QUESTION_ID = knowledgeQuestionField({
	name: 'questionId',
	required: true,
	send: 'body.intent_id',
});

const MOST_CHARACTERS = 200;

const QUESTION: Field = {
	displayName: 'Question',
	name: 'question',
	type: 'string',
	default: '',
	description: `The question as customers ask it (主问题), ${MOST_CHARACTERS} characters at most, which no other group has`,
	send: 'body.question.text.content',
	limits: { chars: MOST_CHARACTERS },
};

const SIMILAR_QUESTIONS: Field = {
	displayName: 'Similar Questions',
	name: 'similarQuestions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	placeholder: 'Add Similar Question',
	description: 'Other words for the same question (相似问题), 100 at most',
	limits: { items: 100 },
	options: [
		{
			displayName: 'Similar Question',
			name: 'similar',
			send: 'body.similar_questions.items[]',
			values: [
				{
					displayName: 'Question',
					name: 'question',
					type: 'string',
					required: true,
					default: '',
					description: `The question in other words, ${MOST_CHARACTERS} characters at most`,
					send: 'text.content',
					limits: { chars: MOST_CHARACTERS },
				},
			],
		},
	],
};

export const knowledgeQuestion = defineResource({
	value: 'knowledgeQuestion',
	name: 'Knowledge Question',
	description: 'A question with its answer in the knowledge base (知识库问答)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create knowledge base question',
			description: 'Add a question with its answer to a group, which can have 200',
			doc: 95972,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/add_intent' },
			fields: [
				knowledgeGroupField({ name: 'groupId', required: true, send: 'body.group_id' }),
				{ ...QUESTION, required: true },
				{ ...ANSWER, required: true },
			],
			additionalFields: [SIMILAR_QUESTIONS],
			alsoCalls: attachmentUploads().map((place) => uploadCall(place)),
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete knowledge base question',
			description: 'Remove a question with its answer for good',
			doc: 95972,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/del_intent' },
			fields: [QUESTION_ID],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many knowledge base questions',
			description: 'List questions with their answers; of files only the names come back',
			doc: 95972,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/list_intent' },
			filters: [
				knowledgeGroupField({
					name: 'groupId',
					send: 'body.group_id',
					description: 'The group whose questions to get: choose from the list, or give its ID',
				}),
				knowledgeQuestionField({
					name: 'questionId',
					send: 'body.intent_id',
					description: 'The one question to get: choose from the list, or give its ID',
				}),
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'intent_list',
			},
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update knowledge base question',
			description:
				'Change a question, its similar questions or its answer; each that is given takes the place of what was there as a whole',
			doc: 95972,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/mod_intent' },
			fields: [QUESTION_ID],
			updateFields: [QUESTION, SIMILAR_QUESTIONS, ANSWER],
			alsoCalls: attachmentUploads('updateFields.').map((place) => uploadCall(place)),
		},
	],
});
