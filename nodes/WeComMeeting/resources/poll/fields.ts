import type { Field } from '../../../shared/operation';

export const THEME_ID: Field = {
	displayName: 'Theme ID',
	name: 'themeId',
	type: 'string',
	required: true,
	default: '',
	description: 'The theme of the poll (投票主题), which Create Theme answers as poll_theme_id',
	send: 'body.poll_theme_id',
};

export const POLL_ID: Field = {
	displayName: 'Poll ID',
	name: 'pollId',
	type: 'string',
	required: true,
	default: '',
	description: 'The poll (投票), which Start answers and Get Many shows as poll_id',
	send: 'body.poll_id',
};

/** @param fewest how many choices a question has at least */
export function themeFields(fewest: number): Field[] {
	return [
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			required: true,
			default: '',
			description: 'What the poll is about, 50 characters at most',
			send: 'body.poll_topic',
			limits: { chars: 50 },
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			required: true,
			default: '',
			description: 'What there is to say about it, 100 characters at most',
			send: 'body.poll_desc',
			limits: { chars: 100 },
		},
		{
			displayName: 'Questions',
			name: 'questions',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			required: true,
			placeholder: 'Add Question',
			default: {},
			description: 'The questions of the poll, 10 at most',
			limits: { items: 10 },
			options: [
				{
					displayName: 'Question',
					name: 'question',
					send: 'body.poll_questions[]',
					values: [
						{
							displayName: 'Answer',
							name: 'questionType',
							type: 'options',
							options: [
								{ name: 'Multiple Choice', value: 1 },
								{ name: 'Single Choice', value: 0 },
							],
							default: 0,
							description: 'How many choices a person may make',
							send: 'question_type',
						},
						{
							displayName: 'Choices',
							name: 'choices',
							type: 'string',
							required: true,
							default: '',
							placeholder: 'Yes, No',
							description: `What to choose from, ${fewest} to 10, separated by commas or as a list, each of 36 characters at most`,
							send: 'poll_option',
							as: 'texts',
							limits: { minItems: fewest, items: 10, each: { chars: 36 } },
						},
						{
							displayName: 'Question',
							name: 'question',
							type: 'string',
							required: true,
							default: '',
							description: 'The question, 50 characters at most',
							send: 'question_desc',
							limits: { chars: 50 },
						},
					],
				},
			],
		},
	];
}

export const ANONYMOUS: Field = {
	displayName: 'Anonymous',
	name: 'anonymous',
	type: 'boolean',
	default: true,
	description: 'Whether nobody sees who chose what (匿名)',
	send: 'body.is_anony',
	as: 'flag',
};
