import type { Field } from '../../../shared/operation';
import { KIND } from './questionParts';
import { QUESTION_SETTINGS } from './questionSettings';

const TYPE: Field = {
	displayName: 'Type',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Body Temperature', value: KIND.temperature },
		{ name: 'Date', value: KIND.date },
		{ name: 'Departments', value: KIND.departments },
		{ name: 'Drop-Down List', value: KIND.dropdown },
		{ name: 'Duration', value: KIND.duration },
		{ name: 'Files', value: KIND.files },
		{ name: 'Images', value: KIND.images },
		{ name: 'Location', value: KIND.location },
		{ name: 'Members', value: KIND.members },
		{ name: 'Multiple Choice', value: KIND.multipleChoice },
		{ name: 'Signature', value: KIND.signature },
		{ name: 'Single Choice', value: KIND.singleChoice },
		{ name: 'Text', value: KIND.text },
		{ name: 'Time', value: KIND.time },
	],
	default: 1,
	description: 'How the question is answered',
	send: 'reply_type',
};

const TITLE: Field = {
	displayName: 'Question',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description: 'What is asked; it becomes a key of the items that Get Answers gives',
	send: 'title',
};

const REST: Field[] = [
	{
		displayName: 'Must Be Answered',
		name: 'isRequired',
		type: 'boolean',
		default: false,
		description: 'Whether nobody can submit the form without an answer',
		send: 'must_reply',
	},
	{
		displayName: 'Note',
		name: 'note',
		type: 'string',
		default: '',
		description: 'A remark below the question',
		send: 'note',
	},
	...QUESTION_SETTINGS,
];

/** The questions of a form; their numbers and those of their options are given when it is sent. */
export function questionsField(more: Field[], description: string): Field {
	return {
		displayName: 'Questions',
		name: 'questions',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Question',
		default: {},
		description,
		limits: { items: 200 },
		options: [
			{
				displayName: 'Question',
				name: 'question',
				send: 'body.form_info.form_question.items[]',
				values: [TITLE, TYPE, ...more, ...REST],
			},
		],
	};
}
