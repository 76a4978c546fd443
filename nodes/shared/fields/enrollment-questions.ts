import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../operation';

const NO = 1;
const YES = 2;
const ONE_OF = 1;
const SOME_OF = 2;
const OWN = 1;

const YES_OR_NO: INodePropertyOptions[] = [
	{ name: 'No', value: NO },
	{ name: 'Yes', value: YES },
];

const SUBJECTS: INodePropertyOptions[] = [
	{ name: 'An Answer of Your Own', value: OWN },
	{ name: 'Company Name', value: 5 },
	{ name: 'Email Address', value: 3 },
	{ name: 'Name', value: 4 },
	{ name: 'Phone Number', value: 2 },
];

interface Questions {
	/** What is to be known of them beside that. */
	note: string;
	/** What can be asked for beside what always can. */
	more?: INodePropertyOptions[];
	/** How long one of the answers to choose from may be. */
	choice: { words: string; limits: Field['limits'] };
}

const questionFields = ({ more = [], choice }: Questions): Field[] => [
	{
		displayName: 'Asks For',
		name: 'specialType',
		type: 'options',
		options: [...SUBJECTS, ...more].sort((a, b) => a.name.localeCompare(b.name, 'en')),
		default: OWN,
		description: 'What the question is about',
		send: 'special_type',
	},
	{
		displayName: 'Answer',
		name: 'questionType',
		type: 'options',
		options: [
			{ name: 'Multiple Choice', value: SOME_OF },
			{ name: 'Short Text', value: 3 },
			{ name: 'Single Choice', value: ONE_OF },
		],
		default: 3,
		displayOptions: { show: { specialType: [OWN] } },
		description: 'How the question is answered',
		send: 'question_type',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { specialType: [OWN] } },
		description: 'The question, 40 characters at most',
		send: 'question_title',
		limits: { chars: 40 },
	},
	{
		displayName: 'Choices',
		name: 'choices',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'Red, Green, Blue',
		displayOptions: { show: { specialType: [OWN], questionType: [ONE_OF, SOME_OF] } },
		description: `The answers to choose from, 8 at most, separated by commas or as a list, each of ${choice.words} at most`,
		send: 'option_list[].content',
		as: 'texts',
		limits: { items: 8, each: choice.limits },
	},
	{
		displayName: 'Must Be Answered',
		name: 'isRequired',
		type: 'options',
		options: YES_OR_NO,
		default: NO,
		description: 'Whether nobody can enroll without an answer',
		send: 'is_required',
	},
];

/** How people enroll, and what they are asked when they do. */
export function enrollmentSettings(questions: Questions): Field[] {
	return [
		{
			displayName: 'Approval',
			name: 'approveType',
			type: 'options',
			options: [
				{ name: 'By Hand', value: 2, description: '手动审批' },
				{ name: 'Without Asking', value: 1, description: '自动审批' },
			],
			default: 1,
			description: 'How enrollments are approved',
			send: 'body.approve_type',
		},
		{
			displayName: 'Ask Questions',
			name: 'askQuestions',
			type: 'options',
			options: YES_OR_NO,
			default: YES,
			description: 'Whether people are asked the questions under Questions',
			send: 'body.is_collect_question',
		},
		{
			displayName: 'Company Members Need Not Enroll',
			name: 'noEnrollmentForMembers',
			type: 'boolean',
			default: true,
			description: 'Whether members of the company take part without enrolling',
			send: 'body.no_registration_needed_for_staff',
		},
		{
			displayName: 'Questions',
			name: 'questions',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: 'Add Question',
			default: {},
			description: `What people are asked, only where Ask Questions is Yes. ${questions.note}.`,
			options: [
				{
					displayName: 'Question',
					name: 'question',
					send: 'body.question_list[]',
					values: questionFields(questions),
				},
			],
		},
	];
}
