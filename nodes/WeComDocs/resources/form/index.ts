import { formField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { PLACE } from '../document/place';
import { getAnswers } from './getAnswers';
import { questionsField } from './questionFields';
import { getMissing, getStatistics } from './rounds';
import { settingFields } from './settingFields';
import { createForm, INFO, updateQuestions, updateSettings } from './write';

const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description: 'What stands above the form, and the name of its file',
	send: 'body.form_info.form_title',
};

const HEAD: Field[] = [
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		description: 'What stands below the title',
		send: 'body.form_info.form_desc',
	},
	{
		displayName: 'Header Image URL',
		name: 'header',
		type: 'string',
		default: '',
		placeholder: 'https://example.com/header.png',
		description: 'The address of a picture that stands behind the title',
		send: 'body.form_info.form_header',
	},
];

const CHANGED_QUESTION: Field[] = [
	{
		displayName: 'Question ID',
		name: 'questionId',
		type: 'number',
		default: '',
		description:
			'The question that this replaces: Form → Get shows it. Without it one with the same words is replaced, or a new one added.',
		send: 'question_id',
		limits: { min: 1 },
	},
	{
		displayName: 'State',
		name: 'state',
		type: 'options',
		options: [
			{ name: 'Asked', value: 1 },
			{ name: 'Deleted', value: 2, description: 'The rest of what is said of it does not count' },
		],
		default: 1,
		description: 'Whether the question is part of the form',
		send: 'status',
	},
];

const NUMBERED: Operation['sends'] = {
	'body.form_info.form_question.items[].question_id': 'questions',
	'body.form_info.form_question.items[].pos': 'questions',
	'body.form_info.form_question.items[].status': 'questions',
	'body.form_info.form_question.items[].option_item[].key': 'questions',
	'body.form_info.form_question.items[].option_item[].status': 'questions',
};

const operations: Operation[] = [
	{
		value: 'create',
		name: 'Create',
		action: 'Create form',
		description:
			'Make a form with its questions and settings; Document → Get Share Link gives the link to pass on',
		doc: 97462,
		request: { method: 'POST', path: '/cgi-bin/wedoc/create_form' },
		fields: [
			TITLE,
			{
				...questionsField([], 'What the form asks, in this order, 200 questions at most'),
				required: true,
			},
		],
		additionalFields: [...HEAD, ...PLACE, ...settingFields({ school: true })],
		sends: NUMBERED,
		run: createForm,
	},
	{
		value: 'get',
		name: 'Get',
		action: 'Get form',
		description: 'Read the questions, the settings and the rounds of a form',
		doc: INFO.doc,
		reads: true,
		request: { method: INFO.method, path: INFO.path },
		fields: [formField()],
		output: { unwrap: 'form_info' },
	},
	getAnswers,
	getMissing,
	getStatistics,
	{
		value: 'updateQuestions',
		name: 'Update Questions',
		action: 'Update questions of a form',
		description:
			'Add, change or delete questions of a form, or change its title; what is not given stays',
		doc: 97816,
		request: { method: 'POST', path: '/cgi-bin/wedoc/modify_form' },
		fields: [
			formField(),
			questionsField(
				CHANGED_QUESTION,
				'New questions, and those that change, in the order in which they come first in the form',
			),
			{
				displayName: 'Other Questions',
				name: 'others',
				type: 'options',
				options: [
					{ name: 'Delete', value: 'delete' },
					{ name: 'Keep', value: 'keep' },
				],
				default: 'keep',
				description: 'What happens with questions of the form that are not among these',
			},
		],
		updateFields: [...HEAD, { ...TITLE, required: false }],
		constants: { 'body.oper': 1 },
		sends: NUMBERED,
		alsoCalls: [INFO],
		run: updateQuestions,
	},
	{
		value: 'updateSettings',
		name: 'Update Settings',
		action: 'Update settings of a form',
		description:
			'Change who fills in a form, when it closes or repeats and the like; what is not given stays. A form for the whole school stays one.',
		doc: 97816,
		request: { method: 'POST', path: '/cgi-bin/wedoc/modify_form' },
		fields: [formField()],
		updateFields: settingFields({ school: false }),
		constants: { 'body.oper': 2 },
		alsoCalls: [INFO],
		run: updateSettings,
	},
];

export const form = defineResource({
	value: 'form',
	name: 'Form',
	description:
		'Forms that people fill in, and their answers (收集表). Document renames, shares and deletes them.',
	operations,
});
